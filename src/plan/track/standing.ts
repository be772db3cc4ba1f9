import { addDays, daysBetween } from '../date.ts'
import type { Measurement } from '../measurements.ts'
import type { PlainDate, Quarter } from '../model.ts'
import { shareDueWithin, type Span } from '../pace.ts'
import { forecastFrom, type Forecast } from './forecast.ts'

/** A way from a start to a target, over the whole quarter or some days of it. */
export interface Course {
  quarter: Quarter
  weeklyShares: readonly number[] | null
  span: Span
  start: number
  target: number
}

/** How a part stands on a day. Amounts are in its own unit. */
export interface Standing {
  start: number
  target: number
  /** The latest amount, and its day; null before the first measure. */
  latest: Measurement | null
  /** Where it should be by the end of the day. */
  due: number
  /**
   * How far the latest amount was from where it should have been on its own day; negative is behind. Of
   * what is to stay as it is, whose target is its start, it is negative either way.
   */
  gap: number | null
  /** What each of the remaining weeks must bring; null once the last day is over or the target is reached. */
  perWeek: number | null
  forecast: Forecast | null
}

const shareOn = ({ quarter, weeklyShares, span }: Course, date: PlainDate) =>
  shareDueWithin(quarter, weeklyShares, span, date)

/** Where a way should be by the end of `date`: start + (target − start) × the share that is due (`shareDueWithin`). */
export const dueOn = (course: Course, date: PlainDate): number =>
  course.start + (course.target - course.start) * shareOn(course, date)

/** The forecast of a way from what was measured, the oldest first, for the end of `day`. */
export const forecastOn = (
  course: Course,
  measured: readonly Measurement[],
  day: PlainDate,
): Forecast | null => {
  const points = measured.map(({ date, amount }) => ({ amount, share: shareOn(course, date) }))
  return forecastFrom(course.start, points, shareOn(course, day))
}

/** Weeks from the day after `today`, or the first day while it is to come, to the last, with their fractions. */
const weeksLeft = ({ first, last }: Span, today: PlainDate) => {
  const eve = addDays(first, -1)
  return Math.max(0, daysBetween(today > eve ? today : eve, last) / 7)
}

/** Whether an amount has come to the target, from above where it is to fall; what is to stay, only at it. */
export const isReached = (
  { start, target }: Pick<Course, 'start' | 'target'>,
  amount: number,
): boolean =>
  target === start ? amount === target : target > start ? amount >= target : amount <= target

const gapOf = (course: Course, { amount, date }: Measurement) => {
  const ahead = amount - dueOn(course, date)
  if (course.target === course.start) return ahead === 0 ? 0 : -Math.abs(ahead)
  return course.target > course.start || ahead === 0 ? ahead : -ahead
}

/** How a part stands on `today` by its measures up to that day, latest first. */
export const standingOf = (
  course: Course,
  measured: readonly Measurement[],
  today: PlainDate,
): Standing => {
  const { span, start, target } = course
  const latest = measured[0] ?? null
  const weeks = weeksLeft(span, today)
  const soFar = latest?.amount ?? start
  return {
    start,
    target,
    latest,
    due: dueOn(course, today),
    gap: latest && gapOf(course, latest),
    perWeek: weeks === 0 || isReached(course, soFar) ? null : (target - soFar) / weeks,
    forecast: forecastOn(course, measured.toReversed(), span.last),
  }
}
