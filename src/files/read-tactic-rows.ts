import { limits, plainNumber, type Decimal, type PlainDate, type Tactic } from '../plan/index.ts'
import { isCurrency } from '../plan/language/currencies.ts'
import { readDates } from '../plan/paste/read-dates.ts'
import type { ListContext } from '../plan/paste/read-table.ts'
import { decimalOf, readAmount, type SheetDecimal } from './read-amount.ts'
import type { SheetRow, TacticsSheet } from './tactics-sheet.ts'
import { stateOf } from './state-words.ts'
import type { Cell, Column } from './tactic-table.ts'

export type RowProblemCode =
  | 'no-action'
  | 'too-long'
  | 'not-a-date'
  | 'not-a-number'
  | 'ambiguous-number'
  | 'other-currency'
  | 'unknown-state'

/** What of a row does not come in as it stands: the column, why, and what the cell says. */
export interface RowProblem {
  column: Column
  code: RowProblemCode
  text: string
}

/** What will come in of a row. */
export interface ImportedTactic {
  /** The row's number in the file, from 1. */
  line: number
  /** Title of the strategy that it serves, '' for the tray. */
  strategy: string
  tactic: Omit<Tactic, 'id'>
  problems: RowProblem[]
}

const textOf = (cell: Cell, decimal: Decimal): string => {
  if (cell === null) return ''
  if (cell.kind === 'number') return plainNumber(cell.value, decimal)
  return cell.kind === 'date' ? cell.date : cell.text.trim()
}

/** How the cells of a sheet are read, once for all its rows. */
interface RowReader {
  cell: (row: SheetRow, column: Column) => Cell
  dates: Map<SheetRow, Record<'start' | 'due', PlainDate | null>>
  decimal: SheetDecimal
}

const readerOf = (
  { rows, decimal }: TacticsSheet,
  places: readonly (Column | null)[],
  context: ListContext,
): RowReader => {
  const cell = (row: SheetRow, column: Column) => row.cells[places.indexOf(column)] ?? null
  const textsOf = (column: Column) => rows.map((row) => textOf(cell(row, column), context.decimal))
  const read = readDates([...textsOf('start'), ...textsOf('due')], context.language, context.near)
  const dates = rows.map((row, index) => {
    const [start = null, due = null] = [read[index], read[rows.length + index]]
    return [row, { start, due }] as const
  })
  const amounts = (['target', 'done', 'cost'] as const)
    .flatMap((column) => rows.map((row) => cell(row, column)))
    .flatMap((each) => (each?.kind === 'text' ? [each.text] : []))
  return {
    cell,
    dates: new Map(dates),
    decimal: decimalOf(amounts, decimal ?? context.decimal),
  }
}

const readRow = (row: SheetRow, reader: RowReader, context: ListContext): ImportedTactic => {
  const problems: RowProblem[] = []
  const said = (column: Column) => textOf(reader.cell(row, column), context.decimal)
  const report = (column: Column, code: RowProblemCode) => {
    problems.push({ column, code, text: said(column) })
  }

  const text = (column: Column) => {
    const whole = said(column)
    if (whole.length <= limits.text) return whole
    report(column, 'too-long')
    return whole.slice(0, limits.text).replace(/[\uD800-\uDBFF]$/, '')
  }

  const date = (column: 'start' | 'due') => {
    const found = reader.dates.get(row)?.[column] ?? null
    if (found === null && said(column) !== '') report(column, 'not-a-date')
    return found
  }

  const amount = (column: 'target' | 'done' | 'cost') => {
    const cell = reader.cell(row, column)
    if (cell === null || said(column) === '') return null
    const read =
      cell.kind === 'text'
        ? readAmount(cell.text, reader.decimal, context.language)
        : cell.kind === 'number' && Math.abs(cell.value) <= limits.number
          ? { value: cell.value, unit: '', isAmbiguous: false }
          : null
    if (!read) report(column, 'not-a-number')
    else if (read.isAmbiguous) report(column, 'ambiguous-number')
    return read
  }

  const cost = () => {
    const read = amount('cost')
    const isOther = read && isCurrency(read.unit) && ![read.unit, ''].includes(context.currency)
    if (isOther) report('cost', 'other-currency')
    return !read || isOther ? null : read.value
  }

  const state = () => {
    const found = stateOf(said('state'))
    if (found === null && said('state') !== '') report('state', 'unknown-state')
    return found ?? 'todo'
  }

  const target = amount('target')
  const tactic = {
    action: text('action'),
    channel: text('channel'),
    owner: text('owner'),
    start: date('start'),
    due: date('due'),
    frequency: text('frequency'),
    measure: {
      name: text('measure'),
      unit: text('unit') || (target?.unit ?? ''),
      target: target?.value ?? null,
    },
    cost: cost(),
    state: state(),
    amountDone: amount('done')?.value ?? null,
  }
  if (tactic.action === '') report('action', 'no-action')
  return { line: row.line, strategy: text('strategy'), tactic, problems }
}

/**
 * What would come in of a sheet, a tactic for each row, with what does not fit. `places` says what each
 * column of the sheet holds: as its headings were understood, unless the person says otherwise. A cell
 * that can't be read leaves its field empty and is reported; a text beyond the limit is cut there.
 */
export const readTacticRows = (
  sheet: TacticsSheet,
  context: ListContext,
  places: readonly (Column | null)[] = sheet.headings.map(({ column }) => column),
): ImportedTactic[] => {
  const reader = readerOf(sheet, places, context)
  return sheet.rows.map((row) => readRow(row, reader, context))
}
