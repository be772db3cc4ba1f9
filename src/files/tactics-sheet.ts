import type { Decimal } from '../plan/index.ts'
import { columnOf } from '../plan/paste/columns.ts'
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

/** What a file holds, read in one way. */
export interface Grid {
  rows: SheetRow[]
  /** The decimal mark that goes with the file's kind; null where it goes with none. */
  decimal: Decimal | null
}

/** A sheet that may bring tactics: its headings, and the rows below them. */
export interface TacticsSheet extends Grid {
  headings: Heading[]
  /** Whether a heading names the column of tactics; otherwise the person has to say which it is. */
  isNamed: boolean
}

/** A title and some remarks may stand above the headings. */
const deepestHeadings = 10

const isColumn = (name: string | null): name is Column =>
  (columns as readonly (string | null)[]).includes(name)

export const textOf = (cell: Cell | undefined): string =>
  cell?.kind === 'text' ? cell.text.trim() : ''

/** What each cell of a row names, each column once. */
export const headingsOf = (cells: readonly Cell[]): Heading[] => {
  const named = cells.map((cell) => columnOf(textOf(cell)))
  return named.map((name, index) => ({
    text: textOf(cells[index]),
    column: isColumn(name) && named.indexOf(name) === index ? name : null,
  }))
}

/** How many columns are known; 0 where that of tactics is not among them. */
export const knownIn = (headings: readonly Heading[]): number => {
  const known = headings.filter(({ column }) => column !== null)
  return known.some(({ column }) => column === 'action') ? known.length : 0
}

/** The sheet below the row that names the most columns; null where none names that of tactics. */
export const namedSheet = ({ rows, decimal }: Grid): TacticsSheet | null => {
  const heads = rows.slice(0, deepestHeadings).map(({ cells }) => headingsOf(cells))
  const most = Math.max(0, ...heads.map(knownIn))
  const place = heads.findIndex((headings) => knownIn(headings) === most)
  const headings = heads[place]
  return most > 0 && headings
    ? { headings, rows: rows.slice(place + 1), isNamed: true, decimal }
    : null
}
