import { PLAN_VERSION } from './model.ts'
import type { Decimal, Language, Objective, Plan, PlainDate, Strategy, Tactic } from './model.ts'
import { nextQuarter, quarterElapsed, quarterOf } from './quarter.ts'

/** An objective with nothing filled in. */
export const emptyObjective = (): Objective => ({
  sentence: '',
  metric: null,
  revenueBasis: null,
  metricName: '',
  movement: null,
  unit: '',
  baseline: null,
  baselineOf: null,
  target: null,
  anyway: null,
  owner: '',
})

/** A strategy with nothing but its id and title. */
export const emptyStrategy = (id: string, title = ''): Strategy => ({
  id,
  title,
  audience: '',
  reason: '',
  measure: { name: '', unit: '', baseline: null, target: null },
  contribution: { kind: 'typed', amount: null },
  owner: '',
  state: 'active',
  tactics: [],
})

/** A tactic with nothing but its id and action. */
export const emptyTactic = (id: string, action = ''): Tactic => ({
  id,
  action,
  channel: '',
  owner: '',
  start: null,
  due: null,
  frequency: '',
  measure: { name: '', unit: '', target: null },
  cost: null,
  state: 'todo',
  amountDone: null,
})

/**
 * A plan with nothing filled in but its quarter: the one that holds `today`, or the next once
 * half of it has passed.
 */
export const emptyPlan = (
  id: string,
  { language, decimal, today }: { language: Language; decimal: Decimal; today: PlainDate },
): Plan => {
  const now = quarterOf(today)
  return {
    format: 'kmora-plan',
    version: PLAN_VERSION,
    id,
    title: '',
    language,
    decimal,
    quarter: quarterElapsed(now, today) > 0.5 ? nextQuarter(now) : now,
    created: today,
    updated: today,
    objective: emptyObjective(),
    strategies: [],
    loose: [],
    checkIns: [],
    decisions: [],
    comments: [],
    overruled: [],
    weeklyShares: null,
    carriedFrom: null,
  }
}
