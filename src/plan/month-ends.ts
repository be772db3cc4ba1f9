import { addDays } from './date.ts'
import type { PlainDate, Quarter } from './model.ts'
import { quarterEnd, quarterStart } from './quarter.ts'

const lastOfMonth = (date: PlainDate): PlainDate =>
  addDays(`${addDays(`${date.slice(0, 8)}01`, 31).slice(0, 8)}01`, -1)

/** The last day of each of a quarter's three months, in order. */
export const monthEnds = (quarter: Quarter): PlainDate[] => {
  const ends: PlainDate[] = []
  for (
    let day = quarterStart(quarter);
    day <= quarterEnd(quarter);
    day = addDays(lastOfMonth(day), 1)
  )
    ends.push(lastOfMonth(day))
  return ends
}
