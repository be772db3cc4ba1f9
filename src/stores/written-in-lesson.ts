import { addCheckIn, addStrategy, addTactic } from '../plan/edit.ts'
import type { CheckIn, Strategy, Tactic } from '../plan/index.ts'
import { emptyStrategy, emptyTactic } from '../plan/new-plan.ts'
import { newId } from './new-id.ts'
import { today } from './today.ts'
import { $plan, edit } from './workbook.ts'

const changes = (write: () => void): boolean => {
  const before = $plan.get()
  write()
  return $plan.get() !== before
}

/** Adds a strategy with what a lesson asked for; returns whether there was room. */
export const addWrittenStrategy = (
  title: string,
  parts: Pick<Strategy, 'audience' | 'measure'>,
): boolean =>
  changes(() => {
    const strategy = { ...emptyStrategy(newId(), title), ...parts }
    edit('add-strategy', (plan) => addStrategy(plan, strategy))
  })

/** Adds a tactic with what a lesson asked for to a strategy, or to the tray (null). */
export const addWrittenTactic = (
  strategy: string | null,
  action: string,
  parts: Pick<Tactic, 'measure' | 'due' | 'owner'>,
): boolean =>
  changes(() => {
    const tactic = { ...emptyTactic(newId(), action), ...parts }
    edit('add-tactic', (plan) => addTactic(plan, strategy, tactic))
  })

/** Adds today's check-in; returns whether there was room. */
export const addWrittenCheckIn = (parts: Pick<CheckIn, 'amounts' | 'note'>): boolean =>
  changes(() => {
    const checkIn = { id: newId(), date: today(), ...parts }
    edit('check-in', (plan) => addCheckIn(plan, checkIn))
  })
