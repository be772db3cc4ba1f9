import { monthEnds } from '../../plan/month-ends.ts'
import type { Language, PlainDate, Quarter } from '../../plan/index.ts'
import { quarterEnd, quarterStart } from '../../plan/quarter.ts'
import type { Strings } from '../../strings/es.ts'
import { fill, writeMonth } from '../../strings/format.ts'

/** A day of the quarter that is chosen by its name. */
export interface QuickDate {
  day: PlainDate
  name: string
}

interface Said {
  lang: Language
  words: Strings['workbook']['field']
}

/** The days on which something usually ends: the last of each month, and of the quarter. */
export const usualEnds = (quarter: Quarter, { lang, words }: Said): QuickDate[] =>
  monthEnds(quarter).map((day) => ({
    day,
    name:
      day === quarterEnd(quarter)
        ? words.quick.endOfQuarter
        : fill(words.quick.endOf, { month: writeMonth(day, lang, 'long') }),
  }))

/** The days on which something usually begins: the quarter's first, and today while it runs. */
export const usualStarts = (quarter: Quarter, today: PlainDate, { words }: Said): QuickDate[] => {
  const first = { day: quarterStart(quarter), name: words.quick.startOfQuarter }
  const isRunning = first.day < today && today <= quarterEnd(quarter)
  return isRunning ? [first, { day: today, name: words.quick.today }] : [first]
}
