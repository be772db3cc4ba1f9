import { isOpen, liveTactics } from '../../live-tactics.ts'
import type { Rule } from '../finding.ts'
import { nameTactic } from '../name-part.ts'

export const noDate = {
  id: 'tactic/no-date',
  severity: 'warning',
  anchor: 'tactics-that-get-done#date',
  term: 'tactic',
  find: (plan) =>
    liveTactics(plan)
      .filter(({ tactic, serves }) => serves && isOpen(tactic) && tactic.due === null)
      .map((placed) => ({ part: placed.tactic.id, facts: { tactic: nameTactic(placed) } })),
} as const satisfies Rule
