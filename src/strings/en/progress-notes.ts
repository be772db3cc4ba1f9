/** What the workbook's list of progress and notes says. */
export const checkIns = {
  heading: 'Progress and notes',
  soFar: '{amount} so far',
  others: { one: '{count} part measured', other: '{count} parts measured' },
  all: 'See all {count}',
  change: 'Change the check-in of {date}',
  remove: 'Delete the check-in of {date}',
  date: 'Date',
  amount: 'How much of the objective so far',
  note: 'Note',
  close: 'Done',
}
