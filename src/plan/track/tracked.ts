import { daysBetween } from '../date.ts'
import { liveStrategies, liveTactics } from '../live-tactics.ts'
import { measurementsOf } from '../measurements.ts'
import type { PlainDate, Plan, Quarter } from '../model.ts'
import { movementOf } from '../movement.ts'
import { shareDue } from '../pace.ts'
import { quarterEnd } from '../quarter.ts'
import { forecastFrom, type Forecast } from './forecast.ts'

/** How a part stands on a day. Amounts are in its own unit. */
export interface Standing {
  start: number
  target: number
  /** The latest amount, and its day; null before the first measure. */
  latest: { amount: number; date: PlainDate } | null
  /** Where it should be by the end of the day. */
  due: number
  /** How far the latest amount was from where it should have been on its own day; negative is behind. */
  gap: number | null
  /** What each of the remaining weeks must bring; null once the quarter is over or the target is reached. */
  perWeek: number | null
  forecast: Forecast | null
}

/** A part of the plan that is followed. */
export interface Tracked {
  part: string
  kind: 'objective' | 'strategy' | 'tactic'
  unit: string
  standing: Standing
}

interface Course {
  quarter: Quarter
  weeklyShares: readonly number[] | null
  start: number
  target: number
}

/** Weeks from the day after `today` to the end of the quarter, with their fractions. */
const weeksLeft = (quarter: Quarter, today: PlainDate) =>
  Math.max(0, daysBetween(today, quarterEnd(quarter)) / 7)

const isReached = ({ start, target }: Course, amount: number) =>
  target >= start ? amount >= target : amount <= target

/**
 * How a part stands on `today` by its measures up to that day, latest first. Where it should be is
 * start + (target − start) × the share that is due (`shareDue`).
 */
export const standingOf = (
  course: Course,
  measured: readonly { amount: number; date: PlainDate }[],
  today: PlainDate,
): Standing => {
  const { quarter, weeklyShares, start, target } = course
  const dueOn = (date: PlainDate) =>
    start + (target - start) * shareDue(quarter, weeklyShares, date)
  const latest = measured[0] ?? null
  const points = measured
    .toReversed()
    .map(({ amount, date }) => ({ amount, share: shareDue(quarter, weeklyShares, date) }))
  const weeks = weeksLeft(quarter, today)
  const soFar = latest?.amount ?? start
  return {
    start,
    target,
    latest,
    due: dueOn(today),
    gap: latest && (latest.amount - dueOn(latest.date)) * (target >= start ? 1 : -1),
    perWeek: weeks === 0 || isReached(course, soFar) ? null : (target - soFar) / weeks,
    forecast: forecastFrom(start, points),
  }
}

/** Every part with a target, followed apart: the objective, each live strategy by its measure, each live tactic by its amount. */
export const trackedParts = (plan: Plan, today: PlainDate): Tracked[] => {
  const { quarter, weeklyShares, objective } = plan
  if (!quarter) return []
  const follow = (
    part: string,
    kind: Tracked['kind'],
    unit: string,
    start: number,
    target: number | null,
    measured = measurementsOf(plan, part, today),
  ): Tracked[] =>
    target === null || target === start
      ? []
      : [
          {
            part,
            kind,
            unit,
            standing: standingOf({ quarter, weeklyShares, start, target }, measured, today),
          },
        ]
  const startOfObjective = movementOf(objective) === 'level' ? (objective.baseline ?? 0) : 0
  const strategies = liveStrategies(plan).flatMap(({ strategy: { id, measure } }) =>
    follow(id, 'strategy', measure.unit || measure.name, measure.baseline ?? 0, measure.target),
  )
  const tactics = liveTactics(plan).flatMap(({ tactic: { id, measure, amountDone } }) => {
    const measured = measurementsOf(plan, id, today)
    const own =
      measured.length === 0 && amountDone !== null
        ? [{ amount: amountDone, date: today }]
        : measured
    return follow(id, 'tactic', measure.unit || measure.name, 0, measure.target, own)
  })
  return [
    ...follow('objective', 'objective', objective.unit, startOfObjective, objective.target),
    ...strategies,
    ...tactics,
  ]
}
