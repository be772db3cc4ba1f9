import { addDays } from './date.ts'
import { editTactic, findPart } from './edit.ts'
import type { Plan } from './model.ts'

/**
 * Moves the dates of a tactic by whole days, each by its own; a date that is open stays open. The
 * very same plan when the tactic has no date, and when it would end before it starts.
 */
export const reschedule = (
  plan: Plan,
  id: string,
  { start: byStart, due: byDue }: { start: number; due: number },
): Plan => {
  const part = findPart(plan, id)
  if (part?.kind !== 'tactic') return plan
  const { start, due } = part.tactic
  const next = {
    start: start === null ? null : addDays(start, byStart),
    due: due === null ? null : addDays(due, byDue),
  }
  if (next.start !== null && next.due !== null && next.due < next.start) return plan
  return editTactic(plan, id, next)
}
