import { blank } from '../../plan/blank.ts'
import { monthPattern } from '../../plan/language/months.ts'
import { periodPatterns } from '../../plan/language/period-patterns.ts'
import type { Language } from '../../plan/index.ts'

/** A month that no date needs to go with: "cada lunes de julio", "terminar septiembre". */
const lone = {
  es: `(?:\\bdel?|\\btermin\\w+|\\bcerr\\w+) (?:${monthPattern('es')})\\b`,
  en: `\\b(?:of|in|end|finish|close) (?:${monthPattern('en')})\\b`,
}

/** The other end of "del 3 al 7 de mayo", "May 3 to 7". */
const otherDay = /\b\d{1,2}(?= (?:al?|y|-|to|and) (?:el )?\|)|(?<=\| (?:al?|y|-|to|and) )\d{1,2}\b/g

/** A folded text with every quarter, month and date blanked by `|`, each other character at its place. */
export const blankPeriods = (folded: string, language: Language): string =>
  [...periodPatterns(language), new RegExp(lone[language], 'g'), otherDay].reduce(blank, folded)

/** Whether a text with its periods blanked names one. */
export const namesPeriod = (rest: string): boolean => rest.includes('|')
