import type { Language } from '../model.ts'
import { monthPattern } from './months.ts'

const year = String.raw`20[1-9]\d`
const itsYear = String.raw`(?:,? ?(?:del? |of |in |en )?(?:el ano |ano )?[/-]?(?<year>${year})(?!\d|[.,]\d)|['/-](?<short>\d\d)(?!\d)|,? (?:de |of )?(?<same>este ano|this year)|,? (?:del? |of )?(?<after>proximo ano|ano que viene|next year))`
const maybeYear = `${itsYear}?`
const trimester = String.raw`(?:trimestre|trim|quarter)\b\.?`
const roman = 'iv|i{1,3}'

const prepositions = {
  es: '(?:(?<before>antes de)|en|para|a|hasta|desde|durante|fin(?:es|ales)? de|cierre de|(?:termine|acabe|cierre)|mediados de|inicios de|mes de)(?: el mes de| el cierre de| fin(?:es|ales)? de)?',
  en: '(?:(?<before>before)|in|by|for|until|through|during|of|since)(?: the end of| end of| late| early| mid)?',
} satisfies Record<Language, string>

/**
 * The ways a folded sentence names a period, the most telling first, as regular expressions whose
 * named groups say what was found: `number` or `ordinal` of a quarter, `next` or `current`, a month
 * by `name` (with `first` in a range, `before` when it is excluded) or by digits (`month`, or `one`
 * and `two` in the order of the language), and the `year`, `short`, `same` or `after`.
 */
export const periodPatterns = (language: Language): RegExp[] => {
  const month = monthPattern(language)
  return [
    String.raw`\b(?<year>${year})[ /-]?[tq](?<number>[1-4])\b`,
    String.raw`\b[tq] ?-?(?<number>[1-4])(?!\d|[.,]\d)${maybeYear}`,
    String.raw`\b(?<number>[1-4])[tq](?:[-']?(?<glued>${year}|\d\d)\b|(?![a-z\d])${maybeYear})`,
    String.raw`\b(?<ordinal>primero?|segundo|tercero?|cuarto|first|second|third|fourth|final|${roman}|[1-4](?:er|ro|do|to|st|nd|rd|th|\.?[\u00ba\u00b0]))\.? ${trimester}${maybeYear}`,
    String.raw`\b(?<ordinal>ultimo|last) ${trimester}(?=,? (?:del?|of) )${maybeYear}`,
    String.raw`\b${trimester} (?<ordinal>[1-4]|uno|dos|tres|cuatro|one|two|three|four|${roman})\b(?![.,]\d)${maybeYear}`,
    String.raw`\b(?<next>(?:proximo|siguiente|next|coming|following|upcoming) ${trimester}|trimestre (?:proximo|siguiente|entrante|que viene))`,
    String.raw`\b(?<current>(?:este|presente|actual|this|current) ${trimester}|trimestre (?:actual|presente|en curso)|(?:fin|final|finales|cierre|end)[ -](?:del?|of)[ -](?:the |este )?${trimester})`,
    String.raw`\b(?<year>${year})-(?<month>\d\d)-\d\d\b`,
    String.raw`\b(?<one>\d{1,2})(?<mark>[/.-])(?<two>\d{1,2})\k<mark>(?:(?<year>${year})|(?<short>\d\d))\b`,
    String.raw`\b(?<first>${month})\b\.?(?: (?:a|al|y|to|and|through|until|hasta) | ?- ?)(?<name>${month})\b\.?${maybeYear}`,
    String.raw`\b\d{1,2}(?:st|nd|rd|th)? (?:de |of )?(?!may [a-z])(?<name>${month})\b\.?${maybeYear}`,
    String.raw`\b(?<name>${month})\.? \d{1,2}(?:st|nd|rd|th)?\b(?![.,]?\d| ?%)${maybeYear}`,
    String.raw`\b${prepositions[language]} (?<name>${month})\b\.?${maybeYear}`,
    String.raw`\b(?<name>${month})\b\.?${itsYear}`,
  ].map((pattern) => new RegExp(pattern, 'g'))
}

/** Before a period that only serves to compare: "10 % más que en el T4". */
export const comparison =
  /(?:\b(?:frente al?|respecto al?|superior al?|comparad[oa]s? con|contra|vs\.?|versus|than|compared (?:to|with)|against|sobre|from|(?:mas|menos|mayor|menor|doble|triple)\b[^,;]{0,40} que)(?: en)?(?: el| la| the| in)?|\bover) $/

/** Before and after the period of a baseline: "de 100 en el T4 a 120 en el T1". */
export const startsFrom =
  /\b(?:from|desde|del?) [^,;\d]{0,6}\d[\d.,']*(?: ?[a-z%]+)? (?:in|en)(?: el| the)? $/
export const goesTo = /^[^,;\d]{0,20}\b(?:al?|to) [^,;\d]{0,6}\d/

/** A year that a sentence speaks of without being part of another period. */
export const loneYear = new RegExp(
  String.raw`\b(?:en|del?|para|ano|in|for|of|during|durante|by|year) (?:el |ano |the )*(${year})\b(?![.,]\d)`,
  'g',
)
