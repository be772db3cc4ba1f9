import { fold, plainText } from './language/fold.ts'
import { limits } from './limits.ts'
import type { Decimal, Language } from './model.ts'
import { readNumber, usualDecimal } from './read-number.ts'

export type Period = 'day' | 'week' | 'month'

/** So many in every period: the 5 of "5 por semana". */
export interface Rate {
  value: number
  per: Period
  /** What is counted, in the person's words; '' when they do not say. */
  unit: string
  /** All of them, where that is said too: the 60 of "10 por semana, 60 en total". */
  total?: number
}

const patterns: Record<Language, Record<Period, RegExp>> = {
  es: {
    day: /(?:\b(?:por|al|x|cada|c\/) ?|\/ ?)dia\b|\bdiari(?:o|a)s?\b|\btodos los dias\b/,
    week: /(?:\b(?:por|a la|x|cada|c\/) ?|\/ ?)semana\b|\bsemanal(?:es)?\b|\btodas las semanas\b/,
    month: /(?:\b(?:por|al|x|cada|c\/) ?|\/ ?)mes\b|\bmensual(?:es)?\b|\btodos los meses\b/,
  },
  en: {
    day: /(?:\b(?:a|per|each|every) |\/ ?)day\b|\bdaily\b/,
    week: /(?:\b(?:a|per|each|every) |\/ ?)(?:week|wk)\b|\bweekly\b/,
    month: /(?:\b(?:a|per|each|every) |\/ ?)month\b|\bmonthly\b/,
  },
}

const totals: Record<Language, RegExp> = {
  es: /\b(?:en|de) total\b|\btotal(?:es)?\b/,
  en: /\b(?:in|altogether|in all) total\b|\bin all\b|\baltogether\b|\btotal\b/,
}

interface Found {
  per: Period
  start: number
  end: number
}

const findPeriod = (folded: string, language: Language): Found | undefined => {
  for (const per of ['day', 'week', 'month'] as const) {
    const match = patterns[language][per].exec(folded)
    if (match) return { per, start: match.index, end: match.index + match[0].length }
  }
  return undefined
}

/** The period that a text repeats itself in: month for "USD 6.000 cada mes"; none for "en enero". */
export const periodIn = (text: string, language: Language): Period | undefined =>
  findPeriod(fold(plainText(text.slice(0, limits.text))), language)?.per

/** The number of a text without what `pattern` finds in it. */
const numberWithout = (
  plain: string,
  { start, end }: { start: number; end: number },
  language: Language,
  decimal: Decimal,
) => readNumber(`${plain.slice(0, start)} ${plain.slice(end)}`.trim(), language, decimal)

/** A field's text that gives a number for every day, week or month; nothing when it gives none. */
export const readRate = (
  text: string,
  language: Language,
  decimal: Decimal = usualDecimal(language),
): Rate | undefined => {
  const clauses = plainText(text.slice(0, limits.text))
    .replaceAll(')', ' ')
    .split(/[,;(](?!\d)|\(|=/)
  const place = clauses.findIndex((clause) => findPeriod(fold(clause), language))
  const clause = clauses[place]
  const found = clause === undefined ? undefined : findPeriod(fold(clause), language)
  if (clause === undefined || !found) return undefined
  const each = numberWithout(clause, found, language, decimal)
  if (!each) return undefined
  const whole = clauses.toSpliced(place, 1).map((rest) => {
    const said = totals[language].exec(fold(rest))
    const end = said ? said.index + said[0].length : 0
    return said && numberWithout(rest, { start: said.index, end }, language, decimal)
  })
  const total = whole.find((reading) => reading)?.value
  return {
    value: each.value,
    per: found.per,
    unit: each.unit ?? '',
    ...(total !== undefined && { total }),
  }
}

const days: Record<Period, number> = { day: 1, week: 7, month: 30.4 }

/** What a rate adds up to in so many days, whole periods only, at least one: 65 for 5 a week in 91 days. */
export const totalOf = ({ value, per }: Rate, inDays: number): number =>
  Number((value * Math.max(1, Math.round(inDays / days[per]))).toPrecision(12))
