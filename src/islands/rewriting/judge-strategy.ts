import { findAmounts } from '../../plan/find-amounts.ts'
import { fold, plainText } from '../../plan/language/fold.ts'
import {
  namesAudience,
  namesOffer,
  namesReason,
  perPeriod,
  taskStart,
  wantsMore,
} from '../../plan/language/strategy-signs.ts'
import { usualDecimal } from '../../plan/read-number.ts'
import { blankPeriods, namesPeriod } from './blank-periods.ts'
import type { Criterion, Reading } from './criterion.ts'

/** Before a number that counts what the verb does: "llamar a 50 colegios". */
const verbBefore = /^\W*[a-z]+ (?:[a-z]{1,3} )?$/

/**
 * Whether a strategy says whom it reaches, and with what or why it is chosen, and is a path rather
 * than something to tick off. That it wants the objective again is told only where it does.
 */
export const judgeStrategy = (
  text: string,
  { lang, decimal = usualDecimal(lang) }: Reading,
): Criterion[] => {
  const folded = fold(plainText(text))
  const numbers = findAmounts(folded, lang, decimal).filter(({ isArticle }) => !isArticle)
  const isTask =
    numbers.some(({ start }) => verbBefore.test(folded.slice(0, start))) ||
    (numbers.length > 0 && perPeriod[lang].test(folded)) ||
    namesPeriod(blankPeriods(folded, lang)) ||
    taskStart[lang].test(folded)
  const saysAgain = wantsMore[lang].test(folded)
  const criteria: Criterion[] = [
    { id: 'audience', isMet: namesAudience[lang].test(folded) },
    { id: 'reason', isMet: namesReason[lang].test(folded) || namesOffer[lang].test(folded) },
    { id: 'path', isMet: folded.trim() !== '' && !isTask },
  ]
  return saysAgain && !namesReason[lang].test(folded)
    ? [...criteria, { id: 'own', isMet: false }]
    : criteria
}
