import type { Condition, GameStrategy, Model } from './game.ts'
import { workOf, type Week } from './play.ts'

/** Where a strategy stands when a decision is due, or at the end. Units keep their fractions. */
export interface Standing {
  condition: Condition
  /** Units of its measure since week 1, and what the plan expected by now. */
  soFar: number
  expected: number
  /** Units of work since the last decision, and what was due in the weeks that had any. */
  workDone: number
  workDue: number
  /** Whole, so that what is shown adds up. */
  money: number
}

/** How far a result is of what was expected by now, in whole hundredths of the whole units that are shown. */
export const paceOf = ({ soFar, expected }: Pick<Standing, 'soFar' | 'expected'>): number =>
  Math.round((Math.round(soFar) / Math.round(expected)) * 100) / 100

const unitsIn = (weeks: readonly Week[]) => weeks.reduce((sum, { units }) => sum + units, 0)

/** What some weeks of a strategy brought, in whole money. */
export const moneyIn = (weeks: readonly Week[], { ticket }: GameStrategy['measure']): number =>
  Math.round(unitsIn(weeks) * ticket)

/** Whole units of each week that add up to the whole units of all. */
export const wholeUnits = (weeks: readonly Week[]): number[] => {
  const sums = weeks.map((_, index) => Math.round(unitsIn(weeks.slice(0, index + 1))))
  return sums.map((sum, index) => sum - (sums[index - 1] ?? 0))
}

/** Where a strategy stands after the weeks that were played. */
export const standingAfter = (
  strategy: GameStrategy,
  model: Model,
  weeks: readonly Week[],
): Standing => {
  const condition = weeks.at(-1)?.condition
  if (!condition) throw new Error('No week was played')
  const decidedIn = model.decideAfterWeeks.findLast((week) => week < weeks.length) ?? 0
  const working = weeks.filter(({ week, isLost }) => week > decidedIn && !isLost)
  return {
    condition,
    soFar: unitsIn(weeks),
    expected: strategy.measure.perWeek * weeks.length,
    workDone: working.reduce((sum, { work }) => sum + work, 0),
    workDue: working.length * workOf(strategy, condition).perWeek,
    money: moneyIn(weeks, strategy.measure),
  }
}

/** The business's money after some weeks, and where it ends if they go on alike. */
export const totalAfter = (
  { anywayPerWeek, weeks: all }: Model,
  weeks: number,
  brought: number,
): { total: number; forecast: number } => ({
  total: anywayPerWeek * weeks + brought,
  forecast: anywayPerWeek * all + (brought / weeks) * all,
})
