import type { Plan, Strategy, Tactic } from '../plan/index.ts'
import { findAmounts } from '../plan/find-amounts.ts'
import { plainText } from '../plan/language/fold.ts'

/** What of a plan is shared; what is not said is shared. */
export interface Choices {
  amounts?: boolean | undefined
  checkIns?: boolean | undefined
  comments?: boolean | undefined
}

const isYear = (value: number) => Number.isInteger(value) && value >= 1970 && value <= 2200

/** A text with `…` for its amounts, but for years; where `moneyOnly`, for those with a currency alone. */
const withoutFigures = (text: string, { language, decimal }: Plan, moneyOnly: boolean): string => {
  const plain = plainText(text)
  const told = findAmounts(plain, language, decimal).filter(({ value, unit, scale, isArticle }) =>
    moneyOnly
      ? unit !== undefined && unit !== '%'
      : !isArticle && (unit !== undefined || scale > 1 || !isYear(value)),
  )
  return told.length === 0
    ? text
    : told.reduceRight(
        (left, { start, end }) => `${left.slice(0, start)}…${left.slice(end)}`,
        plain,
      )
}

const tacticWithoutAmounts = (tactic: Tactic, plan: Plan): Tactic => ({
  ...tactic,
  action: withoutFigures(tactic.action, plan, true),
  measure: { ...tactic.measure, target: null },
  cost: null,
  amountDone: null,
})

const strategyWithoutAmounts = (strategy: Strategy, plan: Plan): Strategy => ({
  ...strategy,
  title: withoutFigures(strategy.title, plan, true),
  audience: withoutFigures(strategy.audience, plan, true),
  reason: withoutFigures(strategy.reason, plan, true),
  measure: { ...strategy.measure, baseline: null, target: null },
  contribution:
    strategy.contribution.kind === 'typed'
      ? { kind: 'typed', amount: null }
      : { kind: 'worked-out', volume: null, conversion: null, ticket: null },
  tactics: strategy.tactics.map((tactic) => tacticWithoutAmounts(tactic, plan)),
})

/**
 * A plan without its numbers: every number field is empty, and `…` stands for all amounts of the
 * objective's sentence and for sums of money in the other texts. Notes, reasons and comments too.
 */
const withoutAmounts = (plan: Plan): Plan => {
  const withoutMoney = (text: string) => withoutFigures(text, plan, true)
  return {
    ...plan,
    objective: {
      ...plan.objective,
      sentence: withoutFigures(plan.objective.sentence, plan, false),
      baseline: null,
      target: null,
      anyway: null,
    },
    strategies: plan.strategies.map((strategy) => strategyWithoutAmounts(strategy, plan)),
    loose: plan.loose.map((tactic) => tacticWithoutAmounts(tactic, plan)),
    checkIns: plan.checkIns.map((checkIn) => ({
      ...checkIn,
      amounts: [],
      note: withoutMoney(checkIn.note),
    })),
    decisions: plan.decisions.map((decision) => ({
      ...decision,
      reason: withoutMoney(decision.reason),
    })),
    comments: plan.comments.map((comment) => ({ ...comment, text: withoutMoney(comment.text) })),
    overruled: plan.overruled.map((overruled) => ({
      ...overruled,
      reason: withoutMoney(overruled.reason),
    })),
    weeklyShares: null,
    carriedFrom: plan.carriedFrom && { ...plan.carriedFrom, target: null },
  }
}

const withoutProgress = (tactic: Tactic): Tactic => ({ ...tactic, amountDone: null })

/** A plan without what was measured on the way: check-ins, the decisions they led to, amounts done. */
const withoutCheckIns = (plan: Plan): Plan => ({
  ...plan,
  strategies: plan.strategies.map((strategy) => ({
    ...strategy,
    tactics: strategy.tactics.map(withoutProgress),
  })),
  loose: plan.loose.map(withoutProgress),
  checkIns: [],
  decisions: [],
})

/** A plan without comments. */
const withoutComments = (plan: Plan): Plan => ({ ...plan, comments: [] })

/**
 * The plan that is shared when something is left out. Keep it: an answer is merged against this plan,
 * or what was left out would look deleted.
 */
export const leaveOut = (plan: Plan, { amounts, checkIns, comments }: Choices): Plan => {
  const told = amounts === false ? withoutAmounts(plan) : plan
  const followed = checkIns === false ? withoutCheckIns(told) : told
  return comments === false ? withoutComments(followed) : followed
}
