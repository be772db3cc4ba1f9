import { liveStrategies } from '../../live-tactics.ts'
import type { Rule } from '../finding.ts'
import { nameStrategy } from '../name-part.ts'

export const noAudience = {
  id: 'strategy/no-audience',
  severity: 'advice',
  anchor: 'measured-strategies#audience',
  term: 'segmentation',
  find: (plan) =>
    liveStrategies(plan)
      .filter(({ strategy }) => (strategy.audience + strategy.reason).trim() === '')
      .map((placed) => ({ part: placed.strategy.id, facts: { strategy: nameStrategy(placed) } })),
} as const satisfies Rule
