import { addCheckIn, addStrategy, addTactic, editTactic, moveTactic } from '../plan/edit.ts'
import type { CheckIn, Strategy, Tactic } from '../plan/index.ts'
import { emptyStrategy, emptyTactic } from '../plan/new-plan.ts'
import { newId } from './new-id.ts'
import { today } from './today.ts'
import { edit } from './workbook.ts'

type StrategyParts = Pick<Strategy, 'audience' | 'reason' | 'measure' | 'contribution'>
type TacticParts = Pick<Tactic, 'measure' | 'frequency' | 'start' | 'due' | 'owner'>

/** Adds a strategy with what a lesson asked for; returns whether there was room. */
export const addWrittenStrategy = (title: string, parts: StrategyParts): boolean => {
  const strategy = { ...emptyStrategy(newId(), title), ...parts }
  return edit('add-strategy', (plan) => addStrategy(plan, strategy))
}

/** Adds a tactic with what a lesson asked for to a strategy, or to the tray (null). */
export const addWrittenTactic = (
  strategy: string | null,
  action: string,
  parts: TacticParts,
): boolean => {
  const tactic = { ...emptyTactic(newId(), action), ...parts }
  return edit('add-tactic', (plan) => addTactic(plan, strategy, tactic))
}

/**
 * Fills in a tactic that waited in the tray and puts it under a strategy, or leaves it there (null),
 * as one step; returns whether it is as asked, which it is not without room.
 */
export const completeTactic = (
  id: string,
  strategy: string | null,
  parts: TacticParts & Pick<Tactic, 'action'>,
): boolean => {
  let isDone = false
  edit('edit-tactic', (plan) => {
    const moved = strategy === null ? plan : moveTactic(plan, id, { strategy })
    isDone = strategy === null || moved !== plan
    return isDone ? editTactic(moved, id, parts) : plan
  })
  return isDone
}

/** Puts a tactic that was taken out of the tray back where it stood; returns whether there was room. */
export const putBack = (tactic: Tactic, at: number): boolean =>
  edit('add-tactic', (plan) => addTactic(plan, null, tactic, at))

/** Adds today's check-in; returns whether there was room. */
export const addWrittenCheckIn = (parts: Pick<CheckIn, 'amounts' | 'note'>): boolean => {
  const checkIn = { id: newId(), date: today(), ...parts }
  return edit('check-in', (plan) => addCheckIn(plan, checkIn))
}
