import { liveStrategies } from '../../live-tactics.ts'
import type { Rule } from '../finding.ts'

const LIMIT = 5

export const tooMany = {
  id: 'strategy/too-many',
  severity: 'advice',
  anchor: 'tactics-without-strategy#few',
  term: 'strategy',
  find: (plan) => {
    const count = liveStrategies(plan).length
    return count > LIMIT ? [{ part: 'plan', facts: { count, limit: LIMIT } }] : []
  },
} as const satisfies Rule
