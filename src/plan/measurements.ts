import type { Plan, PlainDate } from './model.ts'

/** An amount so far, and the day it was measured. */
export interface Measurement {
  date: PlainDate
  amount: number
}

/** What the check-ins up to `today` say of a part, the latest first; of one day, the last entered first. */
export const measurementsOf = (plan: Plan, part: string, today: PlainDate): Measurement[] =>
  plan.checkIns
    .filter(({ date }) => date <= today)
    .flatMap(({ date, amounts }) =>
      amounts.filter((measured) => measured.part === part).map(({ amount }) => ({ date, amount })),
    )
    .reverse()
    .sort((one, other) => (one.date < other.date ? 1 : one.date > other.date ? -1 : 0))
