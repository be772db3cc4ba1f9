import { dayNumber, isPlainDate } from '../date.ts'
import { fold, plainText } from '../language/fold.ts'
import { monthNumber, monthPattern } from '../language/months.ts'
import type { Language, PlainDate } from '../model.ts'

/** Whether the first number of `3/4/2027` is the day. */
type DayFirst = boolean

const numeric = /^(\d{1,2})(?:[/-](\d{1,2})(?:[/-](\d{4}|\d{2}))?|\.(\d{1,2})\.(\d{4}|\d{2}))$/
const iso = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/
const month = `(${monthPattern('es')}|${monthPattern('en')})`
const dayThenMonth = new RegExp(
  `^(\\d{1,2})(?:st|nd|rd|th|o)?(?: de |[ /-])?${month}\\.?(?:,? (?:de |del )?|[/-])?(\\d{4}|\\d{2})?$`,
)
const monthThenDay = new RegExp(`^${month}\\.? (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?$`)
const weekday =
  /^(?:lun|mar|mie|jue|vie|sab|dom|mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,? (?:the )?(?=\d|[a-z]+ \d)/

const plainDate = (year: number, month: number, day: number): PlainDate | null => {
  const [mm, dd] = [month, day].map((part) => String(part).padStart(2, '0'))
  const date = `${year}-${mm}-${dd}`
  return isPlainDate(date) ? date : null
}

/** A day of a year, or without one of the year that brings it nearest to `near`. */
const dated = (year: string | undefined, month: number, day: number, near: PlainDate) => {
  if (year) return plainDate(Number(year) + (year.length === 2 ? 2000 : 0), month, day)
  const about = Number(near.slice(0, 4))
  const distance = (date: PlainDate) => Math.abs(dayNumber(date) - dayNumber(near))
  return [about - 1, about, about + 1]
    .flatMap((each) => plainDate(each, month, day) ?? [])
    .reduce<PlainDate | null>(
      (best, one) => (best === null || distance(one) < distance(best) ? one : best),
      null,
    )
}

const normal = (text: string) =>
  fold(plainText(text))
    .replace(/\s+\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]\.? ?m\.?)?$/, '')
    .replace(weekday, '')
    .trim()

/** The numbers of `3/4`, `3-4-27` or `3.4.2027`; nothing where neither can be a month. */
const readNumeric = (text: string) => {
  const [, one, two, year, dotted, dottedYear] = numeric.exec(text) ?? []
  const [first, second] = [Number(one), Number(two ?? dotted)]
  return first > 12 && second > 12 ? undefined : one && { first, second, year: year ?? dottedYear }
}

const readOne = (text: string, near: PlainDate, order: DayFirst | null): PlainDate | null => {
  const [, y, m, d] = iso.exec(text) ?? []
  if (y) return plainDate(Number(y), Number(m), Number(d))
  const numbers = readNumeric(text)
  if (numbers) {
    const { first, second, year } = numbers
    const isDayFirst = first > 12 ? true : second > 12 ? false : first === second || order
    if (isDayFirst === null) return null
    return dated(year, isDayFirst ? second : first, isDayFirst ? first : second, near)
  }
  const [, day, name, of] = dayThenMonth.exec(text) ?? []
  const [, nameFirst, dayNext, ofNext] = monthThenDay.exec(text) ?? []
  const named = name ?? nameFirst
  if (!named) return null
  const number = monthNumber(named, 'es') || monthNumber(named, 'en')
  return dated(of ?? ofNext, number, Number(day ?? dayNext), near)
}

/** The order that dates of a sheet show by themselves (`25/3`, `3/25`); null where they contradict each other. */
const orderOf = (texts: readonly string[], language: Language): DayFirst | null => {
  const pairs = texts.flatMap((text) => readNumeric(text) || [])
  const isDayFirst = pairs.some(({ first }) => first > 12)
  const isMonthFirst = pairs.some(({ second }) => second > 12)
  if (isDayFirst || isMonthFirst) return isDayFirst && isMonthFirst ? null : isDayFirst
  return language === 'es'
}

/**
 * The dates of a sheet's cells, null where a cell holds none that is certain. `3/4` is read in the
 * order that the other cells show, otherwise in that of the language; where cells show both orders it
 * is not read. A date without a year is the one nearest to `near`.
 */
export const readDates = (
  cells: readonly string[],
  language: Language,
  near: PlainDate,
): (PlainDate | null)[] => {
  const texts = cells.map(normal)
  const order = orderOf(texts, language)
  return texts.map((text) => readOne(text, near, order))
}
