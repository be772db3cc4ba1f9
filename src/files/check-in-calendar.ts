import { addDays, weekday } from '../plan/date.ts'
import type { Plan, PlainDate, Quarter } from '../plan/index.ts'
import { quarterStart } from '../plan/quarter.ts'
import { fill } from '../strings/format.ts'
import type { Strings } from '../strings/es.ts'
import { writeCalendar, type CalendarContext } from './calendar.ts'

const weeks = 13

/**
 * The 13 days of a quarter's weekly check-ins on a day of the week (1 Monday to 7 Sunday), from its
 * first one in the quarter on. Where that day comes only 12 times in it, the last is in the week after:
 * it closes the quarter.
 */
export const checkInDates = (quarter: Quarter, day: number): PlainDate[] => {
  const start = quarterStart(quarter)
  const first = addDays(start, (day - weekday(start) + 7) % 7)
  return Array.from({ length: weeks }, (_none, week) => addDays(first, week * 7))
}

/** When a person measures: day of the week, 1 Monday to 7 Sunday, and hour of the clock, 0 to 23. */
export interface CheckInTime {
  day: number
  hour: number
}

/**
 * The weekly check-ins of a plan's quarter as a calendar file with reminders, each opening `url`, the
 * plan's check-in form; null where the plan has no quarter.
 */
export const checkInCalendar = (
  plan: Plan,
  { calendar, untitled }: Strings['files'],
  { day, hour, ...context }: CheckInTime & Omit<CalendarContext, 'name'>,
): string | null => {
  if (!plan.quarter) return null
  const title = plan.title || untitled
  const events = checkInDates(plan.quarter, day).map((date, index) => ({
    // No part's id has a dot, so none is the same.
    id: `check-in.${index + 1}`,
    summary: fill(calendar.checkIn, {
      week: String(index + 1),
      weeks: String(weeks),
      plan: title,
    }),
    description: calendar.checkInText,
    when: { kind: 'time', date, hour, minutes: 10 } as const,
  }))
  return writeCalendar(plan, events, { ...context, name: fill(calendar.checkIns, { plan: title }) })
}
