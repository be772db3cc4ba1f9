import type { Decimal } from '../plan/index.ts'
import { columnOf } from '../plan/paste/columns.ts'
import { decodeText } from './decode-text.ts'
import { unguard } from './guard.ts'
import { delimiters, parseCsv, type Delimiter } from './parse-csv.ts'
import { columns, type Cell, type Column } from './tactic-table.ts'

/** A heading of a sheet, and the column it was taken for; null where its cells will not come in. */
export interface Heading {
  text: string
  column: Column | null
}

/** A row that is not blank, with its number in the file, from 1. */
export interface SheetRow {
  line: number
  cells: Cell[]
}

/** A sheet with a column of tactics. */
export interface TacticsSheet {
  headings: Heading[]
  rows: SheetRow[]
  /** The decimal mark that goes with the file's kind; null where it goes with none. */
  decimal: Decimal | null
}

export type FileFailure = 'unreadable' | 'too-large' | 'old-excel' | 'no-tactics'

export type FileReading = { ok: true; sheet: TacticsSheet } | { ok: false; reason: FileFailure }

/** Larger than any file of tactics. */
const maximumBytes = 8 * 1024 * 1024

/** More rows than a plan has room for, so that a preview stays one. */
const maximumRows = 2000

/** A title and some remarks may stand above the headings. */
const deepestHeadings = 10

const isColumn = (name: string | null): name is Column =>
  (columns as readonly (string | null)[]).includes(name)

const textOf = (cell: Cell | undefined) => (cell?.kind === 'text' ? cell.text.trim() : '')

/** What each cell of a row names, each column once. */
const headingsOf = (cells: readonly Cell[]): Heading[] => {
  const named = cells.map((cell) => columnOf(textOf(cell)))
  return named.map((name, index) => ({
    text: textOf(cells[index]),
    column: isColumn(name) && named.indexOf(name) === index ? name : null,
  }))
}

const knownIn = (headings: readonly Heading[]) => {
  const known = headings.filter(({ column }) => column !== null)
  return known.some(({ column }) => column === 'action') ? known.length : 0
}

const isBlank = (cell: Cell) => cell === null || (cell.kind === 'text' && cell.text.trim() === '')

/** The sheet below the row that names the most columns; null where none names that of tactics. */
const sheetOf = (cells: readonly Cell[][], decimal: Decimal | null): TacticsSheet | null => {
  const rows = cells
    .map((row, index) => ({ line: index + 1, cells: row }))
    .filter((row) => !row.cells.every(isBlank))
  const heads = rows.slice(0, deepestHeadings).map((row) => headingsOf(row.cells))
  const most = Math.max(0, ...heads.map(knownIn))
  const place = heads.findIndex((headings) => knownIn(headings) === most)
  const headings = heads[place]
  return most > 0 && headings ? { headings, rows: rows.slice(place + 1), decimal } : null
}

const goesWith: Record<Delimiter, Decimal | null> = {
  ';': 'comma',
  ',': 'point',
  '\t': null,
  '|': null,
}

const csvSheets = (bytes: Uint8Array): (TacticsSheet | null)[] => {
  const [, declared, text = ''] = /^(?:sep=(.)\r?\n)?(.*)$/s.exec(decodeText(bytes)) ?? []
  return delimiters
    .filter((delimiter) => declared === undefined || delimiter === declared)
    .map((delimiter) => {
      const rows = parseCsv(text, delimiter).map((row) =>
        row.map((cell): Cell => ({ kind: 'text', text: unguard(cell) })),
      )
      return sheetOf(rows, goesWith[delimiter])
    })
}

const best = (sheets: readonly (TacticsSheet | null)[]): FileReading => {
  const sheet = sheets.reduce(
    (one, other) => (knownIn(other?.headings ?? []) > knownIn(one?.headings ?? []) ? other : one),
    null,
  )
  if (!sheet) return { ok: false, reason: 'no-tactics' }
  return sheet.rows.length > maximumRows ? { ok: false, reason: 'too-large' } : { ok: true, sheet }
}

const begins = (bytes: Uint8Array, start: readonly number[]) =>
  start.every((byte, index) => bytes[index] === byte)

/**
 * The sheet of tactics in a file: an Excel workbook or CSV in any encoding, decimal mark and delimiter,
 * known by its content. Headings in Spanish or English, by many names, in any order, tell the columns.
 * A workbook of before 2007, or with a password, is `old-excel`. Never throws, whatever it is fed.
 */
export const readTacticsFile = async (bytes: Uint8Array): Promise<FileReading> => {
  if (bytes.length > maximumBytes) return { ok: false, reason: 'too-large' }
  if (begins(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return { ok: false, reason: 'old-excel' }
  if (!begins(bytes, [0x50, 0x4b])) return best(csvSheets(bytes))
  const { readXlsx } = await import('./read-xlsx.ts')
  const reading = await readXlsx(bytes)
  return reading.ok ? best(reading.sheets.map((rows) => sheetOf(rows, null))) : reading
}
