import { addDays, daysBetween, isPlainDate } from '../date.ts'
import type {
  Contribution,
  Objective,
  PlainDate,
  Plan,
  Quarter,
  Strategy,
  Tactic,
} from '../model.ts'
import { emptyObjective, emptyPlan } from '../new-plan.ts'
import { nextQuarter, quarterEnd, quarterStart } from '../quarter.ts'
import { objectiveResult, strategyResults } from './results.ts'

/** What of a plan is carried over: the ids of strategies and tactics, and whether its objective is. */
export interface Carried {
  objective: boolean
  parts: ReadonlySet<string>
}

/** What the workbook proposes to carry over: live strategies that reached their target or came near, with what is still to do of theirs. */
export const proposeCarried = (plan: Plan, today: PlainDate): Carried => ({
  objective: true,
  parts: new Set(
    strategyResults(plan, today).flatMap(({ strategy, verdict }) => {
      const isLive = strategy.state === 'active' || strategy.state === 'adjusted'
      if (!isLive || verdict === 'strategy' || verdict === 'short') return []
      const open = strategy.tactics.filter(({ state }) => state === 'todo' || state === 'doing')
      return [strategy.id, ...open.map(({ id }) => id)]
    }),
  ),
})

/** Of the model. */
const LAST_YEAR = 2200

const carriedObjective = (plan: Plan): Objective => {
  const { metric, revenueBasis, metricName, movement, unit, owner, baseline } = plan.objective
  const { amount } = objectiveResult(plan)
  return {
    ...emptyObjective(),
    ...{ metric, revenueBasis, metricName, movement, unit, owner },
    baseline: amount ?? baseline,
    baselineOf: amount === null ? plan.objective.baselineOf : 'last-quarter',
  }
}

/** Rates hold for another quarter; how much it is to bring is told anew. */
const carriedContribution = (contribution: Contribution): Contribution =>
  contribution.kind === 'typed'
    ? { kind: 'typed', amount: null }
    : { ...contribution, volume: null }

const carriedTactic = (tactic: Tactic, from: Quarter, to: Quarter): Tactic => {
  const days = daysBetween(quarterStart(from), quarterStart(to))
  const moved = (date: PlainDate | null) => {
    if (date === null) return null
    const later = addDays(date, days)
    if (later > quarterEnd(to) && date <= quarterEnd(from)) return quarterEnd(to)
    return isPlainDate(later) ? later : null
  }
  const { start, due } = tactic
  return { ...tactic, start: moved(start), due: moved(due), state: 'todo', amountDone: null }
}

/**
 * The plan of the quarter after, with what is carried over of this one, which stays as it was.
 * Baselines are this quarter's results; the targets of the objective and of strategies, and what they are
 * to bring, are empty. Tactics keep how much is to be done and their dates, as many days from the
 * quarter's first and within the quarter; they go only with their strategy. Parts keep their ids.
 * Null for a plan without a quarter, and at the end of the years that plans know.
 */
export const carryOver = (
  plan: Plan,
  { objective, parts }: Carried,
  { id, today }: { id: string; today: PlainDate },
): Plan | null => {
  const { quarter, language, decimal, title } = plan
  if (!quarter || quarter.year === LAST_YEAR) return null
  const next = nextQuarter(quarter)
  const carry = (tactics: readonly Tactic[]) =>
    tactics
      .filter((tactic) => parts.has(tactic.id))
      .map((tactic) => carriedTactic(tactic, quarter, next))
  const strategies = strategyResults(plan, today)
    .filter(({ strategy }) => parts.has(strategy.id))
    .map(({ strategy, amount }): Strategy => ({
      ...strategy,
      measure: {
        ...strategy.measure,
        baseline: amount ?? strategy.measure.baseline,
        target: null,
      },
      contribution: carriedContribution(strategy.contribution),
      state: 'active',
      tactics: carry(strategy.tactics),
    }))
  const { target } = plan.objective
  return {
    ...emptyPlan(id, { language, decimal, today }),
    title,
    quarter: next,
    objective: objective ? carriedObjective(plan) : emptyObjective(),
    strategies,
    loose: carry(plan.loose),
    carriedFrom: target === null ? null : { plan: plan.id, target },
  }
}
