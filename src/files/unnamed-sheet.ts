import { headingsOf, textOf, type Grid, type SheetRow, type TacticsSheet } from './tactics-sheet.ts'
import type { Cell } from './tactic-table.ts'

const widthOf = (rows: readonly SheetRow[]) => Math.max(0, ...rows.map(({ cells }) => cells.length))

/** Rows as wide as the first: the more, the likelier its cells were parted at the right mark. */
const evenRows = ({ rows: [first, ...rest] }: Grid) =>
  first && first.cells.length > 1
    ? rest.filter(({ cells }) => cells.length === first.cells.length).length + 1
    : 0

const hasNumber = (cell: Cell | undefined) =>
  cell?.kind === 'number' || cell?.kind === 'date' || /\d/.test(textOf(cell))

/** Whether a row names the columns below it: by known names, or words alone above numbers and dates. */
const namesColumns = ({ cells }: SheetRow, below: readonly SheetRow[]) =>
  headingsOf(cells).some(({ column }) => column !== null) ||
  (!cells.some(hasNumber) && below.some((row) => row.cells.some(hasNumber)) && cells.length > 1)

const textsOf = ({ rows }: Grid) => rows.flatMap(({ cells }) => cells.map(textOf))

/** Whether there are words in it, and no bytes that were never text. */
const isLegible = (grid: Grid) =>
  textsOf(grid).some((text) => /\p{L}/u.test(text)) &&
  !textsOf(grid).some((text) => /[\0\uFFFD]/.test(text))

/**
 * The sheet of a file none of whose headings names the tactics: what parts it most evenly. Without
 * headings its columns have no names, and no row is lost; a single column can only hold the tactics.
 * Null where there is nothing to read.
 */
export const unnamedSheet = (grids: readonly Grid[]): TacticsSheet | null => {
  const [grid] = grids.filter(isLegible).toSorted((one, other) => evenRows(other) - evenRows(one))
  const [first, ...below] = grid?.rows ?? []
  if (!grid || !first) return null
  const width = widthOf(grid.rows)
  const isHeaded = namesColumns(first, below)
  const named = isHeaded ? headingsOf(first.cells) : []
  return {
    headings: Array.from(
      { length: width },
      (_none, index) => named[index] ?? { text: '', column: width === 1 ? 'action' : null },
    ),
    rows: isHeaded ? below : grid.rows,
    isNamed: false,
    decimal: grid.decimal,
  }
}
