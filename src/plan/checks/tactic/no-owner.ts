import { isOpen, liveTactics } from '../../live-tactics.ts'
import type { Rule } from '../finding.ts'
import { nameTactic } from '../name-part.ts'

export const noOwner = {
  id: 'tactic/no-owner',
  severity: 'advice',
  anchor: 'tactics-that-get-done#owner',
  term: 'owner',
  find: (plan) =>
    liveTactics(plan)
      .filter(({ tactic, serves }) => serves && isOpen(tactic) && tactic.owner.trim() === '')
      .map((placed) => ({ part: placed.tactic.id, facts: { tactic: nameTactic(placed) } })),
} as const satisfies Rule
