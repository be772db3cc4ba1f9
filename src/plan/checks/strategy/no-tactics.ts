import { liveStrategies } from '../../live-tactics.ts'
import type { Rule } from '../finding.ts'
import { nameStrategy } from '../name-part.ts'

export const noTactics = {
  id: 'strategy/no-tactics',
  severity: 'error',
  anchor: 'the-thread#no-tactics',
  term: 'thread',
  find: (plan) =>
    liveStrategies(plan)
      .filter(({ strategy }) => strategy.tactics.every(({ state }) => state === 'dropped'))
      .map((placed) => ({ part: placed.strategy.id, facts: { strategy: nameStrategy(placed) } })),
} as const satisfies Rule
