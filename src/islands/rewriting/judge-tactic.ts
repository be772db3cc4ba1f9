import { findAmounts } from '../../plan/find-amounts.ts'
import { fold, plainText } from '../../plan/language/fold.ts'
import { usualDecimal } from '../../plan/read-number.ts'
import { blankPeriods, namesPeriod } from './blank-periods.ts'
import type { Criterion, Reading } from './criterion.ts'

/** Folded first words that no photograph can show. */
const vague = {
  es: /^\W*(?:ser|estar|(?:mejor|mov|fortalec|apoy|busc|impuls|potenci|optimiz|aument)[ae]r)\b/,
  en: /^\W*(?:to )?(?:be|improve|move|strengthen|support|look|boost|optimi[sz]e|increase)\b/,
}

/** How often, or a single thing right after the verb. */
const counted = {
  es: /\b(?:cada|diari[oa]s?|semanal(?:es)?|mensual(?:es)?|tod[oa]s l[oa]s|de lunes a|al dia)\b|^\W*[a-z]+ una? /,
  en: /\b(?:every|each|daily|weekly|monthly|monday to|a day)\b|^\W*[a-z]+(?: [a-z]+)? an? /,
}

/** Days near by, and lengths of time. */
const soon = {
  es: /\b(?:hoy|manana|(?:antes del?|hasta el|este) (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)|(?:esta|proxima) semana|durante \S+ (?:dias|semanas|meses))\b/,
  en: /\b(?:today|tomorrow|(?:by|before|until|this) (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:this|next) week|for \S+ (?:days|weeks|months))\b/,
}

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
    { id: 'action', isMet: words.length >= FEWEST_WORDS && !vague[lang].test(folded) },
    { id: 'amount', isMet: numbers.length > 0 || counted[lang].test(folded) },
    { id: 'when', isMet: namesPeriod(rest) || soon[lang].test(folded) },
  ]
}
