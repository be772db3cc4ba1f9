import { decide } from '../plan/decide.ts'
import { replaceStrategy } from '../plan/replace-strategy.ts'
import { editPlan, type CheckInPatch } from '../plan/edit.ts'
import type { CheckIn, Decision, Plan } from '../plan/index.ts'
import {
  correctCheckIn,
  noteCheckIn as withCheckIn,
  withdrawCheckIn,
  type States,
} from '../plan/track/check-in.ts'
import { focusOn } from './focus.ts'
import { newId } from './new-id.ts'
import { $notice } from './notice.ts'
import { today } from './today.ts'
import { edit } from './workbook.ts'

/** Notes how far things are, and the states of tactics that are told with it; returns whether there was room. */
export const noteCheckIn = (checkIn: Omit<CheckIn, 'id'>, states: States = {}): boolean => {
  const id = newId()
  const isNoted = edit('check-in', (plan) => withCheckIn(plan, { ...checkIn, id }, states))
  if (isNoted) $notice.set({ kind: 'checked-in', undoable: true })
  return isNoted
}

/**
 * Notes today's decision about a strategy, and opens what follows from it: the strategy to adjust, or the
 * one that takes the place of one that is replaced. Returns whether there was room.
 */
export const noteDecision = (decision: Omit<Decision, 'id' | 'date'>): boolean => {
  const { choice, strategy } = decision
  const successor = choice === 'replace' ? newId() : strategy
  const isNoted = edit('decide', (plan) => {
    const decided = decide(plan, { ...decision, id: newId(), date: today() })
    return choice === 'replace' ? replaceStrategy(decided, strategy, successor) : decided
  })
  if (isNoted && (choice === 'adjust' || choice === 'replace')) focusOn(successor, 'title')
  if (isNoted) $notice.set({ kind: 'decided', undoable: true })
  return isNoted
}

/** Changes what a check-in says; returns whether it did. */
export const changeCheckIn = (id: string, patch: CheckInPatch): boolean =>
  edit('edit-check-in', (plan) => correctCheckIn(plan, id, patch), {
    merge: `${id}:${Object.keys(patch).join()}`,
  })

/** Takes a check-in out. */
export const deleteCheckIn = (id: string): boolean => {
  const isRemoved = edit('remove-check-in', (plan) => withdrawCheckIn(plan, id))
  if (isRemoved) $notice.set({ kind: 'removed-check-in', undoable: true })
  return isRemoved
}

/** Spreads the target over the weeks of the quarter; null makes it a straight line again. */
export const changeWeeklyShares = (weeklyShares: Plan['weeklyShares']): boolean =>
  edit('change-pace', (plan) => editPlan(plan, { weeklyShares }), { merge: 'plan:weeklyShares' })
