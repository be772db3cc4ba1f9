import { liveStrategies } from '../../live-tactics.ts'
import type { Rule } from '../finding.ts'
import { measureFacts } from '../measure-facts.ts'
import { nameStrategy } from '../name-part.ts'

export const noStrategyMeasure = {
  id: 'strategy/no-measure',
  severity: 'error',
  anchor: 'measured-strategies#measure',
  term: 'measure',
  cases: ['everything', 'target', 'name'],
  find: (plan) =>
    liveStrategies(plan).flatMap((placed) => {
      const facts = measureFacts(placed.strategy.measure)
      return facts
        ? [{ part: placed.strategy.id, facts: { strategy: nameStrategy(placed), ...facts } }]
        : []
    }),
} as const satisfies Rule
