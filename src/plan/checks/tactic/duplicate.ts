import type { TextRule } from '../finding.ts'
import { nameTactic } from '../name-part.ts'
import { saidTwice } from '../said-twice.ts'
import { wordedTactics } from '../worded-parts.ts'

export const duplicateTactic = {
  id: 'tactic/duplicate',
  severity: 'warning',
  anchor: 'the-thread#duplicates',
  term: 'tactic',
  find: (plan, reader) =>
    saidTwice(wordedTactics(plan), ({ tactic }) => tactic.action, reader).map(
      ({ item, earlier }) => ({
        part: item.tactic.id,
        facts: { tactic: nameTactic(item), earlier: nameTactic(earlier) },
      }),
    ),
} as const satisfies TextRule
