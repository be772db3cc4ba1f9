import { liveTactics, type PlacedTactic } from './live-tactics.ts'
import { measureLacks } from './measure-lacks.ts'
import type { Plan } from './model.ts'

/** How many of the plan's tactics reach the objective. */
export interface Alignment {
  aligned: number
  total: number
  /** `aligned / total`, 0 to 1; 0 when there are no tactics. */
  score: number
}

const isAligned = ({ tactic, serves }: PlacedTactic) =>
  serves !== null &&
  measureLacks(serves.strategy.measure) === null &&
  measureLacks(tactic.measure) === null &&
  (tactic.due !== null || tactic.state === 'done')

/**
 * The share of live tactics, loose ones included, whose chain is whole: tactic with measure and due
 * date (one that is done needs no date any more) → strategy with measure → objective with number and
 * quarter. Dropped tactics and those of replaced or stopped strategies do not count either way.
 */
export const alignment = (plan: Plan): Alignment => {
  const tactics = liveTactics(plan)
  const isAnchored = plan.objective.target !== null && plan.quarter !== null
  const aligned = isAnchored ? tactics.filter(isAligned).length : 0
  const total = tactics.length
  return { aligned, total, score: total === 0 ? 0 : aligned / total }
}
