import { findAmounts } from '../../plan/find-amounts.ts'
import { fold, plainText } from '../../plan/language/fold.ts'
import { usualDecimal } from '../../plan/read-number.ts'
import { blankPeriods, namesPeriod } from './blank-periods.ts'
import type { Criterion, Reading } from './criterion.ts'

/** Words by which somebody is named; everybody is nobody. */
const audience = {
  es: /\b(?:para(?! tod[oa]s?\b)|quien(?:es)?|por medio del?|que una?|cada (?!dia|semana|mes|ano)[a-z]+|nuestr[oa]s? [a-z]+|(?:a|con|del?|entre|en) (?:l[oa]s )?(?!tod[oa]s|dos|tres|seis|dias|semanas|meses|horas|minutos|redes|precios)[a-z]+s)\b/,
  en: /\b(?:(?:for|to|through|among|with|reach|win|draw|attract|serve) (?!(?:all|every|any)[a-z]*\b)[a-z]+|who|our [a-z]+|[a-z]+s that)\b/,
}

const perPeriod = {
  es: /\b(?:por|al?|cada|a la) (?:dia|semana|mes)\b/,
  en: /\b(?:an?|per|each|every) (?:day|week|month)\b/,
}

/** Before a number that counts what the verb does: "llamar a 50 colegios". */
const verbBefore = /^\W*[a-z]+ (?:[a-z]{1,3} )?$/

/** Whether a strategy says whom it is for, and is a path rather than something to tick off. */
export const judgeStrategy = (
  text: string,
  { lang, decimal = usualDecimal(lang) }: Reading,
): Criterion[] => {
  const folded = fold(plainText(text))
  const numbers = findAmounts(folded, lang, decimal).filter(({ isArticle }) => !isArticle)
  const isTask =
    numbers.some(({ start }) => verbBefore.test(folded.slice(0, start))) ||
    (numbers.length > 0 && perPeriod[lang].test(folded)) ||
    namesPeriod(blankPeriods(folded, lang))
  return [
    { id: 'audience', isMet: audience[lang].test(folded) },
    { id: 'path', isMet: folded.trim() !== '' && !isTask },
  ]
}
