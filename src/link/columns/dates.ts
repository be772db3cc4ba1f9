import { dayNumber, fromDayNumber } from '../../plan/date.ts'
import type { PlainDate } from '../../plan/index.ts'
import type { Fields } from './fields.ts'

const NONE = 0
/** Its head is this and the weeks after the first day's week, from -6 to 23. */
const FIRST_WEEK = 7
const FAR = 31

/** Days from the Monday of the week of the first day; 1970-01-01 was a Thursday. */
const mondayOf = (firstDay: number) => firstDay - ((firstDay + 3) % 7)

export interface DateCoder {
  /** Sets the first day, in days since 1970-01-01. */
  begin: (day: number) => void
  /** `other` is a date of the same item. */
  optional: (field: string, value: PlainDate | null, other?: PlainDate | null) => PlainDate | null
  required: (field: string, value: PlainDate, other?: PlainDate | null) => PlainDate
}

/** A coder of dates that lie about a first day. */
export const createDateCoder = (fields: Fields): DateCoder => {
  let firstDay = 0
  let monday = mondayOf(firstDay)
  const weekOf = (date: PlainDate) => Math.floor((dayNumber(date) - monday) / 7)

  const optional: DateCoder['optional'] = (field, value, other) => {
    const last = fields.last(field)
    const lastDay = fields.last(`${field} weekday`)
    const week = value ? weekOf(value) + FIRST_WEEK : NONE
    const near = week > NONE && week < FAR ? week : FAR
    const otherWeek = other ? weekOf(other) + 64 : 0
    const head = fields.symbol('week', field, 5, value ? near : NONE, [
      last,
      otherWeek + 0x1000,
      otherWeek * 64 + last + 0x10000,
    ])
    fields.keep(field, head + 1)
    if (head === NONE) return null
    if (head === FAR) return fromDayNumber(fields.plain(17, value ? dayNumber(value) : 0))

    const day = value ? dayNumber(value) - monday - (head - FIRST_WEEK) * 7 : 0
    const weekday = fields.symbol('weekday', field, 3, day, [
      lastDay,
      head + 0x100,
      head === last - 1 ? lastDay + 0x1000 : 0x2000,
    ])
    fields.keep(`${field} weekday`, weekday + 1)
    return fromDayNumber(monday + (head - FIRST_WEEK) * 7 + weekday)
  }

  return {
    begin: (day) => {
      firstDay = day
      monday = mondayOf(day)
    },
    optional,
    required: (field, value, other) => optional(field, value, other) ?? fromDayNumber(firstDay),
  }
}
