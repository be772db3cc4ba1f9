import { liveStrategies, liveTactics } from '../../live-tactics.ts'
import type { Rule } from '../finding.ts'

export const none = {
  id: 'strategy/none',
  severity: 'error',
  anchor: 'tactics-without-strategy#strategy',
  term: 'strategy',
  cases: ['empty', 'tactics'],
  find: (plan) => {
    if (liveStrategies(plan).length > 0) return []
    const count = liveTactics(plan).length
    return [{ part: 'plan', facts: count > 0 ? { case: 'tactics', count } : { case: 'empty' } }]
  },
} as const satisfies Rule
