import { addDays, daysBetween } from './date.ts'
import type { PlainDate, Quarter } from './model.ts'
import { quarterElapsed, quarterEnd, quarterStart, quarterWeeks } from './quarter.ts'

/** The share of each calendar week that the quarter touches on a straight line, by its days in the quarter. */
export const straightShares = (quarter: Quarter): number[] => {
  const passed = quarterWeeks(quarter).map((monday) => quarterElapsed(quarter, addDays(monday, 6)))
  return passed.map((share, week) => share - (passed[week - 1] ?? 0))
}

/**
 * Share of the way to the target that is due by the end of `date`: 0 before the quarter, 1 after
 * it, a straight line between, or the curve of the weekly shares (the first belongs to the week of
 * the quarter's first day). Shares that do not add up to 1 are scaled; all zero means the line. Pace is
 * start + (target − start) × this share: the lesson `measure-and-change#pace` teaches it.
 */
export const shareDue = (
  quarter: Quarter,
  weeklyShares: readonly number[] | null,
  date: PlainDate,
): number => {
  const first = quarterStart(quarter)
  const last = quarterEnd(quarter)
  const weeks = quarterWeeks(quarter).map((monday, index) => {
    const begin = monday > first ? monday : first
    const sunday = addDays(monday, 6)
    const days = daysBetween(begin, sunday < last ? sunday : last) + 1
    const passed = Math.min(days, Math.max(0, daysBetween(begin, date) + 1))
    return { share: weeklyShares?.[index] ?? 0, passed: passed / days }
  })
  const total = weeks.reduce((sum, { share }) => sum + share, 0)
  if (total === 0) return quarterElapsed(quarter, date)
  return weeks.reduce((sum, { share, passed }) => sum + share * passed, 0) / total
}

/** Days of the quarter over which something is to be reached, both included. */
export interface Span {
  first: PlainDate
  last: PlainDate
}

/** The days of a tactic, those of the quarter where it has none or its start is after its due date. */
export const tacticSpan = (
  quarter: Quarter,
  { start, due }: { start: PlainDate | null; due: PlainDate | null },
): Span => {
  const whole = { first: quarterStart(quarter), last: quarterEnd(quarter) }
  const own = { first: start ?? whole.first, last: due ?? whole.last }
  return own.first > own.last ? whole : own
}

/**
 * Share of the way that is due by the end of `date` for what is to be reached within `span`: 0 before it,
 * 1 from its last day on, between them the curve of the quarter (`shareDue`) over these days alone; a
 * straight line where the quarter asks nothing of them.
 */
export const shareDueWithin = (
  quarter: Quarter,
  weeklyShares: readonly number[] | null,
  { first, last }: Span,
  date: PlainDate,
): number => {
  if (date < first) return 0
  if (date >= last) return 1
  const due = (day: PlainDate) => shareDue(quarter, weeklyShares, day)
  const before = due(addDays(first, -1))
  const asked = due(last) - before
  return asked > 0
    ? (due(date) - before) / asked
    : (daysBetween(first, date) + 1) / (daysBetween(first, last) + 1)
}
