import type { TextRule } from '../finding.ts'
import { nameStrategy } from '../name-part.ts'
import { saidTwice } from '../said-twice.ts'
import { titledStrategies } from '../worded-parts.ts'

export const duplicateStrategy = {
  id: 'strategy/duplicate',
  severity: 'warning',
  anchor: 'the-thread#duplicates',
  term: 'strategy',
  find: (plan, reader) =>
    saidTwice(titledStrategies(plan), ({ strategy }) => strategy.title, reader).map(
      ({ item, earlier }) => ({
        part: item.strategy.id,
        facts: { strategy: nameStrategy(item), earlier: nameStrategy(earlier) },
      }),
    ),
} as const satisfies TextRule
