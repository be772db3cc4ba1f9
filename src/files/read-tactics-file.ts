import type { Decimal } from '../plan/index.ts'
import { decodeText } from './decode-text.ts'
import { unguard } from './guard.ts'
import { delimiters, parseCsv, type Delimiter } from './parse-csv.ts'
import type { Cell } from './tactic-table.ts'
import {
  knownIn,
  namedSheet,
  type Grid,
  type SheetRow,
  type TacticsSheet,
} from './tactics-sheet.ts'
import { unnamedSheet } from './unnamed-sheet.ts'

export type FileFailure = 'unreadable' | 'too-large' | 'old-excel' | 'no-tactics'

export type FileReading = { ok: true; sheet: TacticsSheet } | { ok: false; reason: FileFailure }

/** Larger than any file of tactics. */
const maximumBytes = 8 * 1024 * 1024

/** More rows than a plan has room for, so that a preview stays one. */
const maximumRows = 2000

const isBlank = (cell: Cell) => cell === null || (cell.kind === 'text' && cell.text.trim() === '')

/** The rows of a file that are not blank. */
const filled = (cells: readonly Cell[][]): SheetRow[] =>
  cells
    .map((row, index) => ({ line: index + 1, cells: row }))
    .filter((row) => !row.cells.every(isBlank))

const goesWith: Record<Delimiter, Decimal | null> = {
  ';': 'comma',
  ',': 'point',
  '\t': null,
  '|': null,
}

const csvGrids = (bytes: Uint8Array): Grid[] => {
  const [, declared, text = ''] = /^(?:sep=(.)\r?\n)?(.*)$/s.exec(decodeText(bytes)) ?? []
  return delimiters
    .filter((delimiter) => declared === undefined || delimiter === declared)
    .map((delimiter) => {
      const cells = parseCsv(text, delimiter).map((row) =>
        row.map((cell): Cell => ({ kind: 'text', text: unguard(cell) })),
      )
      return { rows: filled(cells), decimal: goesWith[delimiter] }
    })
}

const best = (grids: readonly Grid[]): FileReading => {
  const named = grids
    .map(namedSheet)
    .reduce(
      (one, other) => (knownIn(other?.headings ?? []) > knownIn(one?.headings ?? []) ? other : one),
      null,
    )
  const sheet = named ?? unnamedSheet(grids)
  if (!sheet) return { ok: false, reason: 'no-tactics' }
  return sheet.rows.length > maximumRows ? { ok: false, reason: 'too-large' } : { ok: true, sheet }
}

const begins = (bytes: Uint8Array, start: readonly number[]) =>
  start.every((byte, index) => bytes[index] === byte)

/**
 * The sheet of tactics in a file: an Excel workbook or CSV in any encoding, decimal mark and delimiter,
 * known by its content. Headings in Spanish or English, by many names, in any order, tell the columns;
 * where none names the tactics, `isNamed` is false and the person says what each column holds.
 * A workbook of before 2007, or with a password, is `old-excel`. Never throws, whatever it is fed.
 */
export const readTacticsFile = async (bytes: Uint8Array): Promise<FileReading> => {
  if (bytes.length > maximumBytes) return { ok: false, reason: 'too-large' }
  if (begins(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return { ok: false, reason: 'old-excel' }
  if (!begins(bytes, [0x50, 0x4b])) return best(csvGrids(bytes))
  const { readXlsx } = await import('./read-xlsx.ts')
  const reading = await readXlsx(bytes)
  return reading.ok
    ? best(reading.sheets.map((cells) => ({ rows: filled(cells), decimal: null })))
    : reading
}
