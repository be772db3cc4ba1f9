import type { TextRule } from '../finding.ts'
import { nameStrategy } from '../name-part.ts'
import { titledStrategies } from '../worded-parts.ts'

export const tacticInDisguise = {
  id: 'strategy/tactic-in-disguise',
  severity: 'warning',
  anchor: 'measured-strategies#approach',
  term: 'strategy',
  find: (plan, { classify }) =>
    titledStrategies(plan).flatMap((placed) => {
      const { kind, sure, reasons } = classify(placed.strategy.title)
      if (!sure || kind !== 'tactic') return []
      const facts = { strategy: nameStrategy(placed), words: { words: reasons } }
      return [{ part: placed.strategy.id, facts }]
    }),
} as const satisfies TextRule
