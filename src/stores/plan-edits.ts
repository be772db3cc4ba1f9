import {
  addStrategy,
  addTactic,
  editPlan,
  editStrategy,
  editTactic,
  moveTactic,
  removeStrategy,
  removeTactic,
  setObjective,
  type ObjectivePatch,
  type PlanPatch,
  type StrategyPatch,
  type TacticPatch,
} from '../plan/edit.ts'
import { hearAgain, overrule, type Finding, type Plan } from '../plan/index.ts'
import { emptyStrategy, emptyTactic } from '../plan/new-plan.ts'
import { reschedule } from '../plan/reschedule.ts'
import { focusOn } from './focus.ts'
import { newId } from './new-id.ts'
import { $notice } from './notice.ts'
import { edit } from './workbook.ts'

/** Names the plan, or changes its quarter or the way its numbers are written. */
export const changePlan = (patch: PlanPatch): boolean =>
  edit('title' in patch ? 'rename-plan' : 'change-quarter', (plan) => editPlan(plan, patch), {
    merge: `plan:${Object.keys(patch).join()}`,
  })

/** Fills in fields of the objective. */
export const changeObjective = (patch: ObjectivePatch): boolean =>
  edit('edit-objective', (plan) => setObjective(plan, patch), {
    merge: `objective:${Object.keys(patch).join()}`,
  })

/** Adds a strategy at the end; returns its id, or null where the limit stands in the way. */
export const createStrategy = (title: string): string | null => {
  const strategy = emptyStrategy(newId(), title)
  return edit('add-strategy', (plan) => addStrategy(plan, strategy)) ? strategy.id : null
}

/** Fills in fields of a strategy. */
export const changeStrategy = (id: string, patch: StrategyPatch): boolean =>
  edit('edit-strategy', (plan) => editStrategy(plan, id, patch), {
    merge: `${id}:${Object.keys(patch).join()}`,
  })

/** Takes a strategy out; its tactics wait in the tray. Returns whether the tray had the room. */
export const deleteStrategy = (id: string): boolean => {
  const isRemoved = edit('remove-strategy', (plan) => removeStrategy(plan, id))
  if (isRemoved) $notice.set({ kind: 'removed-strategy', undoable: true })
  return isRemoved
}

/** Adds a tactic to a strategy, or to the tray (null); returns whether there was room. */
export const createTactic = (strategy: string | null, action: string): boolean => {
  const tactic = emptyTactic(newId(), action)
  return edit('add-tactic', (plan) => addTactic(plan, strategy, tactic))
}

/** Fills in fields of a tactic. */
export const changeTactic = (id: string, patch: TacticPatch): boolean =>
  edit('edit-tactic', (plan) => editTactic(plan, id, patch), {
    merge: `${id}:${Object.keys(patch).join()}`,
  })

/** Puts a tactic under a strategy, or into the tray (null); returns whether there was room. */
export const serve = (id: string, strategy: string | null): boolean => {
  const isMoved = edit('move-tactic', (plan) => moveTactic(plan, id, { strategy }))
  if (isMoved) $notice.set({ kind: 'moved', undoable: true })
  return isMoved
}

/** Puts a tactic under a strategy that does not exist yet, and opens the new one to be named. */
export const serveNewStrategy = (id: string): boolean => {
  const strategy = emptyStrategy(newId())
  const isMoved = edit('move-tactic', (plan) => {
    const added = addStrategy(plan, strategy)
    const moved = moveTactic(added, id, { strategy: strategy.id })
    return moved === added ? plan : moved
  })
  if (isMoved) focusOn(strategy.id, 'title')
  return isMoved
}

/** Moves a tactic's dates by whole days; returns whether they moved. */
export const moveDates = (id: string, by: { start: number; due: number }): boolean =>
  edit('edit-tactic', (plan) => reschedule(plan, id, by), { merge: `${id}:dates` })

/** Takes a tactic out. */
export const deleteTactic = (id: string): boolean => {
  const isRemoved = edit('remove-tactic', (plan) => removeTactic(plan, id))
  if (isRemoved) $notice.set({ kind: 'removed-tactic', undoable: true })
  return isRemoved
}

/** Applies a finding's one-click fix; returns whether it could still be applied. */
export const applyFix = (apply: (plan: Plan) => Plan): boolean => {
  const isFixed = edit('apply-fix', apply)
  if (isFixed) $notice.set({ kind: 'fixed', undoable: true })
  return isFixed
}

/** Sets a remark aside with the person's reason, until its part changes. */
export const silence = (finding: Finding, reason: string): boolean => {
  const isDone = edit('overrule', (plan) => overrule(plan, finding, reason))
  if (isDone) $notice.set({ kind: 'set-aside', undoable: true })
  return isDone
}

/** Lets a remark that was set aside speak again. */
export const listenAgain = (finding: Finding): boolean =>
  edit('overrule', (plan) => hearAgain(plan, finding))
