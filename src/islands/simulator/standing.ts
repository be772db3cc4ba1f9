import type { Condition, GameStrategy, Model } from './game.ts'
import { workOf, type Week } from './play.ts'

/** Where a strategy stands when a decision is due, or at the end. Numbers keep their fractions. */
export interface Standing {
  condition: Condition
  /** Units of its measure since week 1, and what the plan expected by now. */
  soFar: number
  expected: number
  /** Units of work since the last decision, and what was due in the weeks that had any. */
  workDone: number
  workDue: number
  money: number
}

/** Where a strategy stands after the weeks that were played. */
export const standingAfter = (
  strategy: GameStrategy,
  model: Model,
  weeks: readonly Week[],
): Standing => {
  const condition = weeks.at(-1)?.condition ?? 'works'
  const decidedIn = model.decideAfterWeeks.findLast((week) => week < weeks.length) ?? 0
  const working = weeks.filter(({ week, isLost }) => week > decidedIn && !isLost)
  const soFar = weeks.reduce((sum, { units }) => sum + units, 0)
  return {
    condition,
    soFar,
    expected: strategy.measure.perWeek * weeks.length,
    workDone: working.reduce((sum, { work }) => sum + work, 0),
    workDue: working.length * workOf(strategy, condition).perWeek,
    money: soFar * strategy.measure.ticket,
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
