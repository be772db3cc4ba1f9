import { asked } from './asked.ts'
import { partNames } from './part-names.ts'

/** What the workbook's list of progress and notes says. */
export const checkIns = {
  heading: 'Progress and notes',
  soFar: '{amount} so far',
  others: { one: '{count} part measured', other: '{count} parts measured' },
  all: 'See all {count}',
  change: 'Change the check-in of {date}',
  remove: 'Delete the check-in of {date}',
  date: 'Date',
  note: 'Note',
  close: 'Done',
  parts: partNames,
  asked,
}
