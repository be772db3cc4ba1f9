import { addDays, daysBetween } from '../date.ts'
import { findPart } from '../edit.ts'
import type { Measurement } from '../measurements.ts'
import type { Decision, PlainDate, Plan } from '../model.ts'
import { quarterWeeks } from '../quarter.ts'
import type { Forecast } from './forecast.ts'
import { dueOn, forecastOn } from './standing.ts'
import type { Tracked } from './tracked.ts'

/** What was measured on a day, where it should have been, and the end that it let foresee. */
export interface Measured extends Measurement {
  due: number
  forecast: Forecast | null
}

/** The line of a part over the days it has: the pace, what was measured, and what is to come at the present rate. */
export interface Trajectory {
  /** From the eve of the first day to the last, once a week. */
  pace: Measurement[]
  /** The oldest first; of one day, what was entered last. What came after the last day counts for it. */
  measured: Measured[]
  /** From the latest measure to the last day, once a week; empty where there is no forecast or nothing is left. */
  ahead: (Forecast & { date: PlainDate })[]
  /** By their days: of the objective, every decision; of a tactic, those about the strategy it serves. */
  decisions: Decision[]
}

const decisionsAbout = (plan: Plan, part: string): Decision[] => {
  const found = findPart(plan, part)
  const strategy = found?.kind === 'tactic' ? found.strategy?.id : part
  return plan.decisions
    .filter((decision) => part === 'objective' || decision.strategy === strategy)
    .toSorted((one, other) => one.date.localeCompare(other.date))
}

/** Of the oldest first, the last of each day from the first day on. */
const lastOfEachDay = (
  measured: readonly Measurement[],
  { first, last }: Tracked['course']['span'],
) => {
  const days = new Map<PlainDate, number>()
  for (const { date, amount } of measured)
    if (date >= first) days.set(date < last ? date : last, amount)
  return [...days].map(([date, amount]) => ({ date, amount }))
}

/** What a chart of a followed part shows. */
export const trajectoryOf = (plan: Plan, { part, course, measured }: Tracked): Trajectory => {
  const { quarter, span } = course
  const { first, last } = span
  const oldestFirst = lastOfEachDay(measured.toReversed(), span)
  const sundays = quarterWeeks(quarter)
    .map((monday) => addDays(monday, 6))
    .filter((day) => day >= first && day < last)
  const latest = oldestFirst.at(-1)
  const foreseen = (day: PlainDate) => {
    const forecast = forecastOn(course, oldestFirst, day)
    return forecast ? [{ ...forecast, date: day }] : []
  }
  return {
    pace: [addDays(first, -1), ...sundays, last].map((date) => ({
      date,
      amount: dueOn(course, date),
    })),
    measured: oldestFirst.map((each, index) => ({
      ...each,
      due: dueOn(course, each.date),
      forecast: forecastOn(course, oldestFirst.slice(0, index + 1), last),
    })),
    ahead:
      latest && daysBetween(latest.date, last) > 0
        ? [latest.date, ...sundays.filter((day) => day > latest.date), last].flatMap(foreseen)
        : [],
    decisions: decisionsAbout(plan, part).filter(({ date }) => date >= first && date <= last),
  }
}
