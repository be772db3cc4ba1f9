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

interface Period {
  index: number
  /** 1 to 4, when the period is a quarter or lies in one. */
  number: number | undefined
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

const yearOf = ({ year, glued, short, same, after }: Groups, now: Quarter): number | undefined => {
  if (same) return now.year
  if (after) return now.year + 1
  const written = Number(year ?? glued ?? short ?? 0)
  return written && written < 100 ? 2000 + written : written || undefined
}

const readPeriod = (groups: Groups, index: number, language: Language, now: Quarter): Period => {
  const { next, current, number, ordinal, first, before } = groups
  if (next || current) return { index, ...(next ? nextQuarter(now) : now) }
  const year = yearOf(groups, now)
  if (number) return { index, number: Number(number), year }
  if (ordinal)
    return { index, number: ordinals.findIndex((pattern) => pattern.test(ordinal)) + 1, year }

  const month = monthOf(groups, language) - (before ? 1 : 0)
  if (month === 0) return { index, number: 4, year: year && year - 1 }
  const quarter = month <= 12 ? Math.ceil(month / 3) : undefined
  const isWithin = !first || Math.ceil(monthNumber(first, language) / 3) === quarter
  return { index, number: isWithin ? quarter : undefined, year }
}

const only = (years: readonly number[]) => (new Set(years).size === 1 ? years[0] : undefined)

/**
 * The quarter a folded sentence speaks of: `T1 2027`, `1T27`, `primer trimestre`, `next quarter`,
 * `enero a marzo`, `by March 31`. A quarter or month without a year is this year's, unless it has
 * ended on `today`: then next year's. A quarter it only compares with does not count, nor does a
 * longer period. The first named counts.
 */
export const findQuarter = (folded: string, language: Language, today: PlainDate): FoundQuarter => {
  const now = quarterOf(today)
  const periods: Period[] = []
  let rest = folded
  for (const pattern of periodPatterns(language)) {
    for (const match of rest.matchAll(pattern)) {
      const before = folded.slice(0, match.index)
      const after = folded.slice(match.index + match[0].length)
      if (!comparison.test(before) && !(startsFrom.test(before) && goesTo.test(after)))
        periods.push(readPeriod(match.groups ?? {}, match.index, language, now))
    }
    rest = blank(rest, pattern)
  }

  const [period] = periods
    .filter(({ number }) => number !== undefined)
    .sort((one, other) => one.index - other.index)
  if (!period?.number) return { rest }

  const year =
    period.year ??
    only([
      ...periods.flatMap((other) => other.year ?? []),
      ...Array.from(rest.matchAll(loneYear), (match) => Number(match[1])),
    ])
  const quarter = { year: year ?? now.year, number: period.number, firstMonth: 1 }
  const hasEnded = year === undefined && quarterEnd(quarter) < today
  return { quarter: hasEnded ? { ...quarter, year: now.year + 1 } : quarter, rest }
}
