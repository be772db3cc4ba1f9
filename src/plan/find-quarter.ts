import { blank } from './blank.ts'
import { monthNumber } from './language/months.ts'
import {
  comparison,
  goesTo,
  loneYear,
  periodPatterns,
  startsFrom,
} from './language/period-patterns.ts'
import type { Language, PlainDate, Quarter } from './model.ts'
import { nextQuarter, quarterEnd, quarterOf } from './quarter.ts'

export interface FoundQuarter {
  quarter?: Quarter
  /** The sentence with its periods and dates blanked, each other character at its place. */
  rest: string
}

/** A quarter by its number, or by a month in it; by neither where the period is a longer one. */
interface Period {
  index: number
  number?: number
  month?: number
  /** Fiscal beside a number, of the calendar beside a month. */
  year: number | undefined
}

type Groups = Record<string, string | undefined>

const ordinals = [
  /^(?:1|pri|fir|i$|uno|one)/,
  /^(?:2|seg|sec|ii$|dos|two)/,
  /^(?:3|ter|thi|iii$|tre|thr)/,
  /^(?:4|cua|fou|iv$|fin|ult|las)/,
]

const monthOf = ({ name, month, one, two }: Groups, language: Language): number =>
  name
    ? monthNumber(name, language)
    : Number(month ?? (language === 'en' && Number(one) <= 12 ? one : two))

const yearOf = ({ year, glued, short, same, after }: Groups, thisYear: number) => {
  if (same) return thisYear
  if (after) return thisYear + 1
  const written = Number(year ?? glued ?? short ?? 0)
  return written && written < 100 ? 2000 + written : written || undefined
}

const twoDigits = (value: number) => String(value).padStart(2, '0')

/** Which quarter of the fiscal year holds a month, counted from 0. */
const placeOf = (month: number, firstMonth: number) =>
  Math.floor(((month - firstMonth + 12) % 12) / 3)

const readMonth = (groups: Groups, language: Language, thisYear: number, firstMonth: number) => {
  const named = monthOf(groups, language) - (groups.before ? 1 : 0)
  const year = yearOf(groups, thisYear)
  if (named === 0) return { month: 12, year: year && year - 1 }
  const first = groups.first ? monthNumber(groups.first, language) : named
  const isWithin = named <= 12 && placeOf(first, firstMonth) === placeOf(named, firstMonth)
  return { year, ...(isWithin && { month: named }) }
}

const readPeriod = (groups: Groups, language: Language, thisYear: number, now: Quarter) => {
  const { next, current, number, ordinal } = groups
  if (next || current) return next ? nextQuarter(now) : now
  const year = yearOf(groups, now.year)
  if (number) return { number: Number(number), year }
  if (ordinal) return { number: ordinals.findIndex((pattern) => pattern.test(ordinal)) + 1, year }
  return readMonth(groups, language, thisYear, now.firstMonth)
}

const quarterIn = (year: number, { number, month = 0 }: Period, firstMonth: number): Quarter =>
  number ? { year, number, firstMonth } : quarterOf(`${year}-${twoDigits(month)}-01`, firstMonth)

const only = (years: readonly number[]) => (new Set(years).size === 1 ? years[0] : undefined)

/**
 * The quarter a folded sentence speaks of: `T1 2027`, `1T27`, `primer trimestre`, `next quarter`,
 * `enero a marzo`, `by March 31`, for a fiscal year that begins in `firstMonth`. A quarter or month
 * without a year is this year's, unless it has ended on `today`: then next year's. A quarter it only
 * compares with does not count, nor does a longer period. The first named counts.
 */
export const findQuarter = (
  folded: string,
  language: Language,
  today: PlainDate,
  firstMonth = 1,
): FoundQuarter => {
  const now = quarterOf(today, firstMonth)
  const thisYear = Number(today.slice(0, 4))
  const periods: Period[] = []
  let rest = folded
  for (const pattern of periodPatterns(language)) {
    for (const { 0: stretch, index, groups = {} } of rest.matchAll(pattern)) {
      const before = folded.slice(0, index)
      const after = folded.slice(index + stretch.length)
      if (!comparison.test(before) && !(startsFrom.test(before) && goesTo.test(after)))
        periods.push({ index, ...readPeriod(groups, language, thisYear, now) })
    }
    rest = blank(rest, pattern)
  }

  const [period] = periods
    .filter(({ number, month }) => number ?? month)
    .sort((one, other) => one.index - other.index)
  if (!period) return { rest }

  const year =
    period.year ??
    only([
      ...periods.flatMap((other) => other.year ?? []),
      ...Array.from(rest.matchAll(loneYear), (match) => Number(match[1])),
    ])
  if (year !== undefined) return { quarter: quarterIn(year, period, firstMonth), rest }
  const usual = period.number ? now.year : thisYear
  const quarter = quarterIn(usual, period, firstMonth)
  const hasEnded = quarterEnd(quarter) < today
  return { quarter: hasEnded ? quarterIn(usual + 1, period, firstMonth) : quarter, rest }
}
