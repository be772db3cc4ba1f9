import type { TacticPatch } from '../plan/edit.ts'
import { editTactics, moveTactics, removeTactics } from '../plan/edit-many.ts'
import type { Plan } from '../plan/index.ts'
import type { EditName } from './edit-name.ts'
import { $notice, type Notice } from './notice.ts'
import { edit } from './workbook.ts'

type CountedKind = Extract<Notice, { count: number }>['kind']

/** Makes one step of an edit of several tactics, and tells how many of them it changed. */
const editMany = (
  name: EditName,
  kind: CountedKind,
  ids: readonly string[],
  change: (plan: Plan, ids: readonly string[]) => Plan,
): boolean => {
  let count = 0
  const isChanged = edit(name, (plan) => {
    count = ids.filter((id) => change(plan, [id]) !== plan).length
    return change(plan, ids)
  })
  if (isChanged) $notice.set({ kind, count, undoable: true })
  return isChanged
}

/** Changes the same fields of several tactics as one step; returns whether any changed. */
export const changeTactics = (ids: readonly string[], patch: TacticPatch): boolean =>
  editMany('edit-tactics', 'changed-tactics', ids, (plan, some) => editTactics(plan, some, patch))

/** Puts several tactics under a strategy, or into the tray (null), as one step; refused whole without room. */
export const serveMany = (ids: readonly string[], strategy: string | null): boolean =>
  editMany('move-tactics', 'moved-tactics', ids, (plan, some) =>
    moveTactics(plan, some, { strategy }),
  )

/** Takes several tactics out as one step. */
export const deleteTactics = (ids: readonly string[]): boolean =>
  editMany('remove-tactics', 'removed-tactics', ids, removeTactics)
