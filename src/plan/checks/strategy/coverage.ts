import { coverageOf } from '../../coverage.ts'
import type { Rule } from '../finding.ts'

const MOST = 1.5
const ROUNDING = 1e-9

/** Says nothing until one contribution is given; while others are not, it asks for those. */
export const coverage = {
  id: 'strategy/coverage',
  severity: 'warning',
  anchor: 'the-thread#coverage',
  term: 'coverage',
  cases: ['short', 'incomplete', 'over'],
  find: (plan) => {
    const found = coverageOf(plan)
    if (!found) return []
    const { unit } = plan.objective
    const { needed, sum, parts } = found
    const covered = sum / needed
    const facts = { sum: { amount: sum, unit }, needed: { amount: needed, unit } }
    if (covered > MOST + ROUNDING) return [{ part: 'plan', facts: { case: 'over', ...facts } }]
    if (covered >= 1 - ROUNDING) return []

    const count = parts.filter(({ amount }) => amount === null).length
    const short = { ...facts, gap: { amount: needed - sum, unit } }
    return [
      {
        part: 'plan',
        facts: count > 0 ? { case: 'incomplete', count, ...short } : { case: 'short', ...short },
      },
    ]
  },
} as const satisfies Rule
