import type { Plan, PlainDate } from '../model.ts'
import type { Finding, Hit, Rule, Severity } from './finding.ts'
import { fingerprint } from './fingerprint.ts'
import { rules, type RuleId } from './rules.ts'

const gravity: Record<Severity, number> = { error: 0, warning: 1, advice: 2 }

/** Where each part stands in the plan: the objective, the plan as a whole, then part after part. */
const orderOf = (plan: Plan) =>
  new Map(
    [
      'objective',
      'plan',
      ...plan.strategies.flatMap(({ id, tactics }) => [id, ...tactics.map((tactic) => tactic.id)]),
      ...plan.loose.map(({ id }) => id),
    ].map((part, index) => [part, index]),
  )

const isOverruled = (plan: Plan, rule: RuleId, { part }: Hit) =>
  plan.overruled.some(
    (overruled) =>
      overruled.rule === rule &&
      overruled.part === part &&
      overruled.of === fingerprint(plan, part),
  )

/**
 * What the checks say of a plan on a day: errors, then warnings, then advice, each in the order of
 * the plan. A check the person overruled is silent until its part changes.
 */
export const checkPlan = (plan: Plan, { today }: { today: PlainDate }): Finding[] => {
  const order = orderOf(plan)
  const place = ({ part }: Finding) => order.get(part) ?? order.size
  const all: readonly Rule<RuleId>[] = rules
  return all
    .flatMap(({ id, severity, find }) =>
      find(plan, today)
        .filter((hit) => !isOverruled(plan, id, hit))
        .map((hit): Finding => ({ rule: id, severity, part: hit.part, facts: hit.facts })),
    )
    .sort(
      (one, other) => gravity[one.severity] - gravity[other.severity] || place(one) - place(other),
    )
}
