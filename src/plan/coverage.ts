import { contributionAmount } from './contribution.ts'
import { liveStrategies } from './live-tactics.ts'
import type { Objective, Plan } from './model.ts'
import { movementOf } from './movement.ts'

/** What the strategies are to add up to, and what they do, in the objective's unit. */
export interface Coverage {
  needed: number
  /** Contributions given, and what would come anyway. */
  sum: number
  /** What would come anyway. */
  anyway: number
  /** What each live strategy adds; null where it does not say. */
  parts: { strategy: string; amount: number | null }[]
}

/** What is to be gained: the target of a flow, the step from the baseline of a level. */
const neededFor = (objective: Objective) => {
  const { baseline, target } = objective
  if (movementOf(objective) === 'flow') return target
  return target === null || baseline === null ? null : target - baseline
}

/** How far the live strategies cover the objective; null while nothing says what is needed, or none says what it adds. */
export const coverageOf = (plan: Plan): Coverage | null => {
  const needed = neededFor(plan.objective)
  const parts = liveStrategies(plan).map(({ strategy }) => ({
    strategy: strategy.id,
    amount: contributionAmount(strategy.contribution),
  }))
  if (needed === null || needed <= 0 || parts.every(({ amount }) => amount === null)) return null
  const anyway = plan.objective.anyway ?? 0
  const sum = parts.reduce((total, { amount }) => total + (amount ?? 0), anyway)
  return { needed, sum, anyway, parts }
}
