import type { Strings } from '../es.ts'

export const opening = {
  close: 'Close',
  cancel: 'Cancel',
  failed: 'The file wasn’t opened',
  plan: {
    heading: 'Open this plan?',
    none: 'No objective yet',
    versions: 'You already have this plan: yours last changed on {mine}, this file on {theirs}.',
    sameDay: 'You already have this plan, and it differs. Both last changed on {mine}.',
    keeps: 'It opens beside it. Yours stays as it is.',
    beside: 'Open beside it',
    open: 'Open the plan',
  },
  answer: {
    heading: 'An answer to a plan',
    open: 'Open it as another plan',
  },
  backup: {
    heading: 'Bring in these plans?',
    fates: {
      new: 'Will be added',
      same: 'You have it already',
      beside: 'You have another version: it opens beside it',
    },
    damaged: {
      one: '{count} plan in the file is damaged and can’t be brought in.',
      other: '{count} plans in the file are damaged and can’t be brought in.',
    },
    none: 'Everything in this file is here already.',
    keeps: 'The plans you have stay as they are.',
    add: { one: 'Bring in {count} plan', other: 'Bring in {count} plans' },
  },
  sheet: {
    heading: 'Bring in tactics from a file',
    read: { one: '{name}: {count} row read', other: '{name}: {count} rows read' },
    none: 'The file has headings, but no row below them.',
    columns: 'What each column brings',
    unnamed: 'Column {number}',
    example: 'E.g. {text}',
    leave: 'Leave out',
    noAction: 'Choose the column that says what is done. Without it, no row comes in.',
    rows: 'What comes into your plan',
    check: { one: '{count} to look at', other: '{count} to look at' },
    out: { one: '{count} stays out', other: '{count} stay out' },
    row: 'Row {number}',
    problem: '{column}: {text}',
    fact: '{name}: {value}',
    repeated: 'Already in your plan',
    serves: 'Serves “{title}”',
    tray: 'To the tray',
    trayInstead: 'To the tray: “{title}” isn’t in your plan or has no room',
    noRoom: 'No room in your plan',
    missing: {
      one: 'Also create the missing strategy: {titles}',
      other: 'Also create the {count} missing strategies: {titles}',
    },
    left: {
      one: '{count} tactic has no room and stays only in your file: row {rows}.',
      other: '{count} tactics have no room and stay only in your file: rows {rows}.',
    },
    showAll: { one: 'Show {count} more row', other: 'Show {count} more rows' },
    add: { one: 'Add {count} tactic', other: 'Add {count} tactics' },
    keeps: 'They are added to what you have. You can undo it.',
  },
  planFile: {
    'not-json':
      'That file isn’t a plan from this workbook. Look for one that ends in .json and that you downloaded here.',
    invalid: 'The file looks like a plan, but it is damaged: {place}. Nothing was changed.',
    'newer-version':
      'That plan was saved by a newer version of the workbook. Reload the page and open it again.',
    'too-large': 'That file is too large to be a plan.',
    unreadable: 'The file couldn’t be read. Try copying it to your device again.',
  },
  file: {
    calendar:
      'A calendar holds dates, not a plan. Open the plan’s file (.json) or a sheet of tactics (.csv, .xlsx).',
    text: 'We found no sheet of tactics in that text. If it is a plain list, use “Paste a list”.',
    other:
      'That kind of file doesn’t open here. A plan (.json) and a sheet of tactics (.csv, .xlsx) do.',
    several: 'Drop one file at a time.',
  },
} satisfies Strings['opening']
