import { findPart, moveStrategy, moveTactic } from '../plan/edit.ts'
import type { Plan } from '../plan/index.ts'
import { stepTactic } from '../plan/step-tactic.ts'
import { $notice, type Notice } from './notice.ts'
import { $plan, edit } from './workbook.ts'

/** Where a part stands that was just moved. */
const placeOf = (plan: Plan, id: string): Notice | null => {
  const part = findPart(plan, id)
  if (part?.kind !== 'strategy' && part?.kind !== 'tactic') return null
  const place = { place: part.index + 1, undoable: true } as const
  if (part.kind === 'strategy')
    return { kind: 'placed-strategy', of: plan.strategies.length, ...place }
  const { strategy } = part
  if (!strategy) return { kind: 'placed-loose', of: plan.loose.length, ...place }
  const number = plan.strategies.indexOf(strategy) + 1
  return { kind: 'placed', strategy: number, of: strategy.tactics.length, ...place }
}

const tellPlace = (id: string): void => {
  const plan = $plan.get()
  if (plan) $notice.set(placeOf(plan, id))
}

/** Moves a strategy so many places up (negative) or down, and says where it stands. */
export const shiftStrategy = (id: string, by: number): boolean => {
  const isMoved = edit('move-strategy', (plan) => moveStrategy(plan, id, by))
  if (isMoved) tellPlace(id)
  return isMoved
}

/** Moves a tactic to a position of a strategy or the tray (null), and says where it stands or that there is no room. */
export const placeTactic = (id: string, strategy: string | null, at: number): boolean => {
  const from = $plan.get()
  const isMoved = edit('move-tactic', (plan) => moveTactic(plan, id, { strategy, at }))
  const part = from && findPart(from, id)
  if (isMoved) tellPlace(id)
  else if (part?.kind === 'tactic' && (part.strategy?.id ?? null) !== strategy)
    $notice.set({ kind: 'no-room' })
  return isMoved
}

/** Moves a tactic one place up or down through the lists of the plan, and says where it stands. */
export const shiftTactic = (id: string, by: -1 | 1): boolean => {
  const isMoved = edit('move-tactic', (plan) => stepTactic(plan, id, by))
  if (isMoved) tellPlace(id)
  return isMoved
}
