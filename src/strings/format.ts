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

/** What takes long to make, made once for each language, when it is first asked for. */
const perLanguage = <Made>(make: (language: Language) => Made): ((language: Language) => Made) => {
  const made = new Map<Language, Made>()
  return (language) => {
    const known = made.get(language) ?? make(language)
    made.set(language, known)
    return known
  }
}

const pluralRules = perLanguage((language) => new Intl.PluralRules(language))

/** The form that a count takes in a language. */
export const plural = (
  forms: { one: string; other: string },
  count: number,
  language: Language,
): string => (pluralRules(language).select(count) === 'one' ? forms.one : forms.other)

const monthsOf = (month: 'short' | 'long') =>
  perLanguage(
    (language) =>
      new Intl.DateTimeFormat(language === 'es' ? 'es-419' : 'en-US', { month, timeZone: 'UTC' }),
  )

const months = { short: monthsOf('short'), long: monthsOf('long') }

/** A day without its year: "22 ene", "22 Jan". */
export const writeDay = (date: PlainDate, language: Language): string => {
  return `${Number(date.slice(8))} ${writeMonth(date, language)}`
}

/** A plain date in short: "22 ene 2027", "22 Jan 2027". */
export const writeDate = (date: PlainDate, language: Language): string =>
  `${writeDay(date, language)} ${date.slice(0, 4)}`

/** The month of a plain date: "ene", or "enero" when `long`. */
export const writeMonth = (
  date: PlainDate,
  language: Language,
  length: 'short' | 'long' = 'short',
): string =>
  months[length](language)
    .format(Date.parse(`${date}T00:00:00Z`))
    .replace('.', '')

const clocks = perLanguage(
  (language) => new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit' }),
)

/** The time of day where the person is: "14:05", "2:05 PM". */
export const writeClock = (at: Date, language: Language): string => clocks(language).format(at)

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
