import { daysBetween } from '../../date.ts'
import { isOpen, liveTactics } from '../../live-tactics.ts'
import { isClosed } from '../../track/closing.ts'
import type { Rule } from '../finding.ts'
import { nameTactic } from '../name-part.ts'

export const overdue = {
  id: 'tactic/overdue',
  severity: 'warning',
  anchor: 'measure-and-change#overdue',
  term: 'tactic',
  find: (plan, today) =>
    (isClosed(plan) ? [] : liveTactics(plan)).flatMap((placed) => {
      const { id, due } = placed.tactic
      if (!isOpen(placed.tactic) || due === null || due >= today) return []
      const count = daysBetween(due, today)
      return [{ part: id, facts: { tactic: nameTactic(placed), due: { date: due }, count } }]
    }),
} as const satisfies Rule
