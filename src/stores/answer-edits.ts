import { removeComment, resolveComment } from '../plan/comments.ts'
import { takeChanges, type Change, type Plan } from '../plan/index.ts'
import { $openId, openPlan } from './library.ts'
import { edit } from './workbook.ts'

/**
 * Puts those changes of an answer that are taken into the plan `id`, given the plan that was shared (`base`).
 * `no-room` says that some of it was left out; `failed` that the plan can't be changed.
 */
export const takeAnswer = (
  id: string,
  base: Plan,
  theirs: Plan,
  changes: readonly Change[],
): 'taken' | 'no-room' | 'failed' => {
  let result: 'taken' | 'no-room' = 'taken'
  openPlan(id)
  if ($openId.get() !== id) return 'failed'
  const isTaken = edit('take-answer', (mine) => {
    const { plan, conflicts } = takeChanges(base, mine, theirs, changes)
    if (conflicts.length > 0) result = 'no-room'
    return plan
  })
  return isTaken ? result : 'failed'
}

/** Marks a comment as resolved, or opens it again. */
export const settleComment = (id: string, isResolved: boolean): boolean =>
  edit('resolve-comment', (plan) => resolveComment(plan, id, isResolved))

/** Takes a comment out. */
export const deleteComment = (id: string): boolean =>
  edit('remove-comment', (plan) => removeComment(plan, id))
