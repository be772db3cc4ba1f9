import { addCheckIn, editCheckIn, editTactic, removeCheckIn, type CheckInPatch } from '../edit.ts'
import { measurementsOf } from '../measurements.ts'
import type { CheckIn, Plan, Tactic } from '../model.ts'

/** States of tactics by their ids. */
export type States = Readonly<Record<string, Tactic['state']>>

const FOR_EVER = '9999-12-31'

/** `after` with the amount done of each tactic as its latest check-in says, where this is another than `before`. */
const withAmountsDone = (before: Plan, after: Plan): Plan => {
  const parts = new Set(
    [...before.checkIns, ...after.checkIns].flatMap(({ amounts }) =>
      amounts.map(({ part }) => part),
    ),
  )
  const latestIn = (plan: Plan, part: string) =>
    measurementsOf(plan, part, FOR_EVER)[0]?.amount ?? null
  return [...parts].reduce((plan, part) => {
    const amountDone = latestIn(after, part)
    return amountDone === latestIn(before, part) ? plan : editTactic(plan, part, { amountDone })
  }, after)
}

/**
 * The plan with a check-in, and tactics in the states it tells; their cards show the amount done that was
 * measured last. The same plan at the limit.
 */
export const noteCheckIn = (plan: Plan, checkIn: CheckIn, states: States = {}): Plan => {
  const noted = addCheckIn(plan, checkIn)
  if (noted === plan) return plan
  return Object.entries(states).reduce(
    (told, [id, state]) => editTactic(told, id, { state }),
    withAmountsDone(plan, noted),
  )
}

/** The plan with a check-in that says something else; the cards of tactics follow. */
export const correctCheckIn = (plan: Plan, id: string, patch: CheckInPatch): Plan =>
  withAmountsDone(plan, editCheckIn(plan, id, patch))

/** The plan without a check-in; the cards of tactics follow. */
export const withdrawCheckIn = (plan: Plan, id: string): Plan =>
  withAmountsDone(plan, removeCheckIn(plan, id))
