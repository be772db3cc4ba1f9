import { addDays, daysBetween, weekday } from './date.ts'
import type { PlainDate, Quarter } from './model.ts'

const twoDigits = (value: number) => String(value).padStart(2, '0')

const firstOfMonth = (year: number, month: number): PlainDate => {
  const index = year * 12 + month - 1
  return `${Math.floor(index / 12)}-${twoDigits((index % 12) + 1)}-01`
}

/** Whether two quarters are one and the same, of the same fiscal year. */
export const isSameQuarter = (one: Quarter, other: Quarter): boolean =>
  one.year === other.year && one.number === other.number && one.firstMonth === other.firstMonth

/** First day of a quarter; the year is the calendar year in which the fiscal year begins. */
export const quarterStart = (quarter: Quarter): PlainDate =>
  firstOfMonth(quarter.year, quarter.firstMonth + (quarter.number - 1) * 3)

/** Last day of a quarter. */
export const quarterEnd = (quarter: Quarter): PlainDate =>
  addDays(firstOfMonth(quarter.year, quarter.firstMonth + quarter.number * 3), -1)

/** The quarter that holds a date, for a fiscal year that begins in `firstMonth` (1 to 12). */
export const quarterOf = (date: PlainDate, firstMonth = 1): Quarter => {
  const months = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - firstMonth
  return { year: Math.floor(months / 12), number: Math.floor((months % 12) / 3) + 1, firstMonth }
}

/** The quarter after. */
export const nextQuarter = ({ year, number, firstMonth }: Quarter): Quarter =>
  number === 4
    ? { year: year + 1, number: 1, firstMonth }
    : { year, number: number + 1, firstMonth }

/** Days of a quarter, 89 (February to April) to 92. */
const quarterDays = (quarter: Quarter): number =>
  daysBetween(quarterStart(quarter), quarterEnd(quarter)) + 1

/** Share of the quarter that has passed at the end of `today`: 0 before it, 1 after it. */
export const quarterElapsed = (quarter: Quarter, today: PlainDate): number =>
  Math.min(1, Math.max(0, (daysBetween(quarterStart(quarter), today) + 1) / quarterDays(quarter)))

/** Whether a quarter has not begun on `today`, runs, or is over. */
export const quarterState = (quarter: Quarter, today: PlainDate): 'ahead' | 'running' | 'over' =>
  today < quarterStart(quarter) ? 'ahead' : today > quarterEnd(quarter) ? 'over' : 'running'

/** The Monday of each calendar week the quarter touches, in order: 13 or 14 of them. */
export const quarterWeeks = (quarter: Quarter): PlainDate[] => {
  const start = quarterStart(quarter)
  const end = quarterEnd(quarter)
  const weeks: PlainDate[] = []
  for (let day = addDays(start, 1 - weekday(start)); day <= end; day = addDays(day, 7))
    weeks.push(day)
  return weeks
}
