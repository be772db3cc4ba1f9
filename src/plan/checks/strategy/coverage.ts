import { contributionAmount } from '../../contribution.ts'
import { liveStrategies } from '../../live-tactics.ts'
import type { Objective } from '../../model.ts'
import { movementOf } from '../../movement.ts'
import type { Rule } from '../finding.ts'

const MOST = 1.5
const ROUNDING = 1e-9

/** What is to be gained: the target of a flow, the step from the baseline of a level. */
const neededFor = (objective: Objective) => {
  const { baseline, target } = objective
  if (movementOf(objective) === 'flow') return target
  return target === null || baseline === null ? null : target - baseline
}

/** Says nothing until one contribution is given; while others are not, it asks for those. */
export const coverage = {
  id: 'strategy/coverage',
  severity: 'warning',
  anchor: 'the-thread#coverage',
  term: 'coverage',
  cases: ['short', 'incomplete', 'over'],
  find: (plan) => {
    const { objective } = plan
    const { unit } = objective
    const needed = neededFor(objective)
    const all = liveStrategies(plan).map(({ strategy }) =>
      contributionAmount(strategy.contribution),
    )
    const given = all.filter((amount) => amount !== null)
    if (needed === null || needed <= 0 || given.length === 0) return []

    const sum = given.reduce((total, amount) => total + amount, objective.anyway ?? 0)
    const covered = sum / needed
    const facts = { sum: { amount: sum, unit }, needed: { amount: needed, unit } }
    if (covered > MOST + ROUNDING) return [{ part: 'plan', facts: { case: 'over', ...facts } }]
    if (covered >= 1 - ROUNDING) return []

    const count = all.length - given.length
    const short = { ...facts, gap: { amount: needed - sum, unit } }
    return [
      {
        part: 'plan',
        facts: count > 0 ? { case: 'incomplete', count, ...short } : { case: 'short', ...short },
      },
    ]
  },
} as const satisfies Rule
