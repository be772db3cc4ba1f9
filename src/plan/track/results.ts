import { measurementsOf } from '../measurements.ts'
import type { PlainDate, Plan, Strategy } from '../model.ts'
import { movementOf } from '../movement.ts'
import { closingOf } from './closing.ts'
import { diagnose } from './diagnosis.ts'

/** What came of a number that was to be reached. */
export interface Result {
  unit: string
  start: number
  target: number | null
  /** The last that was measured; null where nothing was. */
  amount: number | null
  /** Share of the way from start to target that was gone; null where it can't be told. */
  share: number | null
}

/**
 * What came of a strategy: its target was reached; 70 % of the way or more was gone; less, although its
 * tactics were done (`strategy`), or because they were not (`execution`), or nothing tells (`short`).
 */
export type Verdict = 'reached' | 'near' | 'strategy' | 'execution' | 'short' | 'unmeasured'

/** A strategy at the end of the quarter. */
export interface StrategyResult extends Result {
  strategy: Strategy
  verdict: Verdict
  /** Tactics that are done, of those that were not dropped. */
  done: number
  tactics: number
}

/** As for the pace: less than this share of the way is behind. */
const NEAR = 0.7

const FOR_EVER = '9999-12-31'

const resultOf = (
  plan: Plan,
  { part, unit, start, target }: Omit<Result, 'amount' | 'share'> & { part: string },
): Result => {
  const until = closingOf(plan)?.date ?? FOR_EVER
  const amount = measurementsOf(plan, part, until)[0]?.amount ?? null
  const share =
    amount === null || target === null || target === start
      ? null
      : (amount - start) / (target - start)
  return { unit, start, target, amount, share }
}

/** The objective against its target; a flow starts from zero, a level from its baseline. */
export const objectiveResult = (plan: Plan): Result => {
  const { objective } = plan
  const start = movementOf(objective) === 'level' ? (objective.baseline ?? 0) : 0
  const { unit, target } = objective
  return resultOf(plan, { part: 'objective', unit, start, target })
}

const verdictOf = (plan: Plan, strategy: Strategy, { share }: Result, day: PlainDate): Verdict => {
  if (share === null) return 'unmeasured'
  if (share >= 1) return 'reached'
  if (share >= NEAR) return 'near'
  return diagnose(plan, strategy, day)?.cause ?? 'short'
}

/** Every strategy of the plan, also those replaced and stopped, against its target on `today`. */
export const strategyResults = (plan: Plan, today: PlainDate): StrategyResult[] =>
  plan.strategies.map((strategy) => {
    const { name, unit, baseline, target } = strategy.measure
    const result = resultOf(plan, {
      part: strategy.id,
      unit: unit || name,
      start: baseline ?? 0,
      target,
    })
    const tactics = strategy.tactics.filter(({ state }) => state !== 'dropped')
    return {
      ...result,
      strategy,
      verdict: verdictOf(plan, strategy, result, closingOf(plan)?.date ?? today),
      done: tactics.filter(({ state }) => state === 'done').length,
      tactics: tactics.length,
    }
  })
