import type { Plan } from '../model.ts'
import { overruledNow } from '../overrule.ts'
import type { Finding, Hit, Severity } from './finding.ts'
import type { RuleId } from './rules.ts'

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

/** A check and what it found in a plan. */
type Found = Pick<Finding, 'severity' | 'anchor' | 'term'> & { id: RuleId; hits: Hit[] }

/**
 * What checks found, as findings: errors, then warnings, then advice, each in the order of the
 * plan. What the person overruled is left out until its part changes.
 */
export const collectFindings = (plan: Plan, found: readonly Found[]): Finding[] => {
  const order = orderOf(plan)
  const silent = new Set(overruledNow(plan).map(({ rule, part }) => `${rule} ${part}`))
  const place = ({ part }: Finding) => order.get(part) ?? order.size
  return found
    .flatMap(({ id, severity, anchor, term, hits }) =>
      hits
        .filter(({ part }) => !silent.has(`${id} ${part}`))
        .map(({ part, facts }): Finding => ({ rule: id, severity, part, facts, anchor, term })),
    )
    .sort(
      (one, other) => gravity[one.severity] - gravity[other.severity] || place(one) - place(other),
    )
}
