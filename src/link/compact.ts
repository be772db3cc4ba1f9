import type { Plan, Strategy, Tactic } from '../plan/index.ts'
import { emptyObjective, emptyStrategy, emptyTactic } from '../plan/new-plan.ts'

type Fields = Record<string, unknown>

const emptyRest = {
  quarter: null,
  strategies: [],
  loose: [],
  checkIns: [],
  decisions: [],
  comments: [],
  overruled: [],
  weeklyShares: null,
  carriedFrom: null,
}

const unlike = (empty: Fields, fields: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([name, value]) => JSON.stringify(value) !== JSON.stringify(empty[name]),
    ),
  )

const compactTactic = (tactic: Tactic) => unlike(emptyTactic(''), tactic)

const compactStrategy = (strategy: Strategy) =>
  unlike(emptyStrategy(''), { ...strategy, tactics: strategy.tactics.map(compactTactic) })

/** A plan without the fields that hold their empty value: `parsePlan` gives the same plan back. */
export const compact = (plan: Plan): Fields =>
  unlike(emptyRest, {
    ...plan,
    objective: unlike(emptyObjective(), plan.objective),
    strategies: plan.strategies.map(compactStrategy),
    loose: plan.loose.map(compactTactic),
  })
