import { findAmounts } from '../../plan/find-amounts.ts'
import { fold, plainText } from '../../plan/language/fold.ts'
import { saysHowOften, saysSoon, vagueStart } from '../../plan/language/tactic-signs.ts'
import { usualDecimal } from '../../plan/read-number.ts'
import { blankPeriods, namesPeriod } from './blank-periods.ts'
import type { Criterion, Reading } from './criterion.ts'

const FEWEST_WORDS = 3

/** Whether a tactic says what is done, how many or how often, and when. */
export const judgeTactic = (
  text: string,
  { lang, decimal = usualDecimal(lang) }: Reading,
): Criterion[] => {
  const folded = fold(plainText(text))
  const rest = blankPeriods(folded, lang)
  const numbers = findAmounts(rest, lang, decimal).filter(({ isArticle }) => !isArticle)
  const words = rest.match(/[a-z]{2,}/g) ?? []
  return [
    { id: 'action', isMet: words.length >= FEWEST_WORDS && !vagueStart[lang].test(folded) },
    { id: 'amount', isMet: numbers.length > 0 || saysHowOften[lang].test(folded) },
    { id: 'when', isMet: namesPeriod(rest) || saysSoon[lang].test(folded) },
  ]
}
