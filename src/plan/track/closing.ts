import { addCheckIn, editCheckIn, removeCheckIn } from '../edit.ts'
import type { CheckIn, PlainDate, Plan } from '../model.ts'
import { quarterEnd } from '../quarter.ts'

/** Id of the check-in that closes a quarter: its amounts are the results, its note what was learned. */
const CLOSING = 'closing'

/** The check-in that closed the quarter; null while it is open. */
export const closingOf = (plan: Plan): CheckIn | null =>
  plan.checkIns.find(({ id }) => id === CLOSING) ?? null

/** Whether the quarter was closed. */
export const isClosed = (plan: Plan): boolean => closingOf(plan) !== null

/**
 * The plan with its quarter closed on `today`, or on the quarter's last day once that has passed;
 * closed again, the results and the note are those of the second time. The same plan without a
 * quarter or at the limit of check-ins.
 */
export const closeQuarter = (
  plan: Plan,
  results: Pick<CheckIn, 'amounts' | 'note'>,
  today: PlainDate,
): Plan => {
  if (!plan.quarter) return plan
  const end = quarterEnd(plan.quarter)
  const closing = { ...results, date: today < end ? today : end }
  return isClosed(plan)
    ? editCheckIn(plan, CLOSING, closing)
    : addCheckIn(plan, { ...closing, id: CLOSING })
}

/** The plan with its quarter open again; what had been written to close it is gone. */
export const reopenQuarter = (plan: Plan): Plan => removeCheckIn(plan, CLOSING)
