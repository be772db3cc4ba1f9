import { isCurrency } from '../language/currencies.ts'
import { limits } from '../limits.ts'
import type { Decimal, Language, PlainDate, Tactic } from '../model.ts'
import { readNumber } from '../read-number.ts'
import type { Column, HeadingRow } from './columns.ts'
import { readDates } from './read-dates.ts'

/** What the words of a pasted sheet are read by. */
export interface ListContext {
  language: Language
  decimal: Decimal
  /** Dates without a year are near this one. */
  near: PlainDate
  /** ISO 4217, or '' where the plan has no currency. */
  currency: string
}

/** Fields of a tactic that a row of a sheet fills in. */
export type TacticFields = Partial<
  Pick<Tactic, 'channel' | 'owner' | 'start' | 'due' | 'frequency' | 'measure' | 'cost'>
>

/** A row under named columns. */
export interface TableRow {
  action: string
  fields: TacticFields
  /** What its column of strategies says, '' where there is none. */
  strategy: string
}

type Measure = Tactic['measure']
type Read = Omit<TacticFields, 'measure'> & { measure?: Partial<Measure> }
type Reader = (cell: string, row: number) => Read | null

const readMoney = (cell: string, { language, decimal, currency }: ListContext): Read | null => {
  const number = readNumber(cell, language, decimal)
  if (!number || number.ambiguous || number.value < 0) return null
  const { unit, value } = number
  const isOwn = unit === undefined || unit === '$' || unit === currency
  return isOwn || (currency === '' && isCurrency(unit)) ? { cost: value } : null
}

const readTarget = (cell: string, { language, decimal }: ListContext): Read | null => {
  const number = readNumber(cell, language, decimal)
  if (!number || number.ambiguous) return null
  return { measure: { target: number.value, unit: number.unit ?? '' } }
}

const merged = (one: Read, other: Read): Read => ({
  ...one,
  ...other,
  ...((one.measure ?? other.measure) && { measure: { ...one.measure, ...other.measure } }),
})

/**
 * The rows below a heading row as tactics. A cell goes into its column's field; what is no certain
 * date, amount or money stays in words behind the action, as do cells of columns without a known name.
 */
export const readTable = (
  rows: readonly (readonly string[])[],
  { columns }: HeadingRow,
  context: ListContext,
): TableRow[] => {
  const datesOf = (column: Column) => {
    const place = columns.indexOf(column)
    const cells = rows.map((row) => row[place] ?? '')
    return readDates(cells, context.language, context.near)
  }
  const starts = datesOf('start')
  const dues = datesOf('due')
  const readers: Partial<Record<Column, Reader>> = {
    count: () => ({}),
    strategy: () => ({}),
    owner: (cell) => ({ owner: cell }),
    channel: (cell) => ({ channel: cell }),
    frequency: (cell) => ({ frequency: cell }),
    measure: (cell) => ({ measure: { name: cell } }),
    target: (cell) => readTarget(cell, context),
    cost: (cell) => readMoney(cell, context),
    start: (_cell, row) => (starts[row] ? { start: starts[row] } : null),
    due: (_cell, row) => (dues[row] ? { due: dues[row] } : null),
  }

  return rows.map((row, index) => {
    const inWords: string[] = []
    let read: Read = {}
    for (const [place, cell] of row.entries()) {
      const column = columns[place]
      if (cell === '' || column === 'action') continue
      const fields = column && cell.length <= limits.text ? readers[column]?.(cell, index) : null
      if (fields) read = merged(read, fields)
      else inWords.push(cell)
    }
    const { measure, ...fields } = read
    return {
      action: [row[columns.indexOf('action')] ?? '', ...inWords].filter(Boolean).join(' · '),
      strategy: row[columns.indexOf('strategy')] ?? '',
      fields: {
        ...fields,
        ...(measure && { measure: { name: '', unit: '', target: null, ...measure } }),
      },
    }
  })
}
