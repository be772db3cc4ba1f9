import { measurementsOf } from '../measurements.ts'
import type { PlainDate, Plan, Strategy } from '../model.ts'
import { shareDue, shareDueWithin, tacticSpan } from '../pace.ts'

/** Why a strategy lags: its tactics were not done, or they were and its measure did not move. */
export interface Diagnosis {
  cause: 'execution' | 'strategy'
  /** Share of the tactics' work that was due by their own dates and is done, 0 to 1: the mean over the tactics that tell. */
  done: number
  /** Share of the way that its measure should have gone and went. */
  moved: number
}

/** From which share of what was due it counts as done, or as moved (product: under 70 % of pace is behind). */
const ENOUGH = 0.7

const doneShare = (plan: Plan, strategy: Strategy, today: PlainDate): number | null => {
  const { quarter, weeklyShares } = plan
  if (!quarter) return null
  const shares = strategy.tactics.flatMap((tactic) => {
    const { id, state, measure, amountDone, due } = tactic
    if (state === 'dropped') return []
    if (state === 'done') return [1]
    const amount = measurementsOf(plan, id, today)[0]?.amount ?? amountDone
    if (measure.target === null || amount === null) return due !== null && due < today ? [0] : []
    const wanted = shareDueWithin(quarter, weeklyShares, tacticSpan(quarter, tactic), today)
    return wanted > 0 ? [Math.min(1, amount / measure.target / wanted)] : []
  })
  return shares.length === 0 ? null : shares.reduce((sum, one) => sum + one, 0) / shares.length
}

/**
 * What ails a strategy that is behind; null when it is not, or when nothing tells. Of its measure, what
 * was gained counts, by the pace of the day it was measured; the lesson `measure-and-change#behind` teaches it.
 */
export const diagnose = (plan: Plan, strategy: Strategy, today: PlainDate): Diagnosis | null => {
  const { quarter, weeklyShares } = plan
  const { target, baseline } = strategy.measure
  const [latest] = measurementsOf(plan, strategy.id, today)
  const start = baseline ?? 0
  if (!quarter || !latest || target === null || target === start) return null
  const due = shareDue(quarter, weeklyShares, latest.date)
  if (due === 0) return null
  const moved = (latest.amount - start) / (target - start) / due
  if (moved >= ENOUGH) return null
  const done = doneShare(plan, strategy, today)
  return done === null ? null : { cause: done >= ENOUGH ? 'strategy' : 'execution', done, moved }
}
