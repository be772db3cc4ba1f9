/** Whole days since 1970-01-01 of a plain date; only meaningful where `isPlainDate` holds. */
export const dayNumber = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000

/** The plain date that lies `days` whole days after 1970-01-01. */
export const fromDayNumber = (days: number): string =>
  new Date(days * 86_400_000).toISOString().slice(0, 10)

/** Whether a text is a real day of the calendar as `YYYY-MM-DD`, years 1970 to 2200. */
export const isPlainDate = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text < '1970-01-01' || text > '2200-12-31') return false
  return new Date(`${text}T00:00:00Z`).getUTCDate() === Number(text.slice(8))
}

/** The date `days` days later (earlier when negative). */
export const addDays = (date: string, days: number): string => fromDayNumber(dayNumber(date) + days)

/** Whole days from one date to another, negative when `to` lies before `from`. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from)

/** Day of the week, 1 Monday to 7 Sunday (ISO 8601). */
export const weekday = (date: string): number => ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1
