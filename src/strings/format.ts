import type { Language, PlainDate } from '../plan/index.ts'

/** Characters that turn the direction of all that follows, up to another or the end of the line. */
const turns = /[\u202A-\u202E\u2066-\u2069]/g

/**
 * A text whose `{name}` places are filled with the values of those names; '' where there is none. A
 * value comes without the characters that would turn the words around it.
 */
export const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (_place, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? '').replace(turns, '') : '',
  )

/** Texts as typed, each in quotation marks: “aumentar”, “20 %”. */
export const quote = (texts: readonly string[]): string =>
  texts.map((text) => `“${text}”`).join(', ')

/** The form that a count takes in a language. */
export const plural = (
  forms: { one: string; other: string },
  count: number,
  language: Language,
): string => (new Intl.PluralRules(language).select(count) === 'one' ? forms.one : forms.other)

const months = {
  es: new Intl.DateTimeFormat('es-419', { month: 'short', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-US', { month: 'short', timeZone: 'UTC' }),
}

/** A day without its year: "22 ene", "22 Jan". */
export const writeDay = (date: PlainDate, language: Language): string => {
  const month = months[language].format(Date.parse(`${date}T00:00:00Z`)).replace('.', '')
  return `${Number(date.slice(8))} ${month}`
}

/** A plain date in short: "22 ene 2027", "22 Jan 2027". */
export const writeDate = (date: PlainDate, language: Language): string =>
  `${writeDay(date, language)} ${date.slice(0, 4)}`

const longMonths = {
  es: new Intl.DateTimeFormat('es-419', { month: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-US', { month: 'long', timeZone: 'UTC' }),
}

/** The month of a plain date: "ene", or "enero" when `long`. */
export const writeMonth = (
  date: PlainDate,
  language: Language,
  length: 'short' | 'long' = 'short',
): string =>
  (length === 'long' ? longMonths : months)[language]
    .format(Date.parse(`${date}T00:00:00Z`))
    .replace('.', '')

/** The first of these days is a Monday. */
const someMonday = Date.UTC(2024, 0, 1)

/** The name of a day of the week, 1 Monday to 7 Sunday: "lunes", "Monday". */
export const writeWeekday = (day: number, language: Language): string =>
  new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(
    someMonday + (day - 1) * 86_400_000,
  )

/** A full hour of the clock, 0 to 23, as it is said in the Americas: "9:00 a. m.", "9:00 AM". */
export const writeHour = (hour: number, language: Language): string =>
  new Intl.DateTimeFormat(language === 'es' ? 'es-CO' : 'en-US', {
    hour: 'numeric',
    minute: '2-digit',
    timeZone: 'UTC',
  }).format(someMonday + hour * 3_600_000)
