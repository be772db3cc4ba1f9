import { limits } from '../../limits.ts'
import type { Rule } from '../finding.ts'

const TIMES = 2

/** A metric the person named (`other`) may be meant to fall; every other one should grow. */
export const unrealistic = {
  id: 'objective/unrealistic',
  severity: 'warning',
  anchor: 'quarter-objective#realistic',
  term: 'baseline',
  cases: ['far', 'below'],
  find: ({ objective: { metric, baseline, target, unit } }) => {
    if (baseline === null || target === null) return []
    const facts = { target: { amount: target, unit }, baseline: { amount: baseline, unit } }
    if (baseline > 0 && target >= TIMES * baseline) {
      const times = Math.min(limits.number, Math.round((target / baseline) * 10) / 10)
      return [{ part: 'objective', facts: { case: 'far', times, ...facts } }]
    }
    return target < baseline && metric !== 'other'
      ? [{ part: 'objective', facts: { case: 'below', ...facts } }]
      : []
  },
} as const satisfies Rule
