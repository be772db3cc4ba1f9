import { isOpen, liveTactics } from '../../live-tactics.ts'
import type { Rule } from '../finding.ts'
import { nameTactic } from '../name-part.ts'

export const startAfterDue = {
  id: 'tactic/start-after-due',
  severity: 'error',
  anchor: 'tactics-that-get-done#date',
  term: 'tactic',
  find: (plan) =>
    liveTactics(plan).flatMap((placed) => {
      const { id, start, due } = placed.tactic
      if (!isOpen(placed.tactic) || start === null || due === null || start <= due) return []
      const facts = { tactic: nameTactic(placed), start: { date: start }, due: { date: due } }
      return [{ part: id, facts }]
    }),
} as const satisfies Rule
