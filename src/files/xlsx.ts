import { writeXlsx, type CellStyle, type CellValue, type ColumnDef } from 'hucre/xlsx'
import type { Plan } from '../plan/index.ts'
import type { Strings } from '../strings/es.ts'
import { columns, tacticTable, type Cell, type Column } from './tactic-table.ts'

/** Widths in characters. */
const widths: Record<Column, number> = {
  strategy: 32,
  action: 48,
  channel: 16,
  owner: 16,
  start: 12,
  due: 12,
  frequency: 16,
  measure: 20,
  unit: 12,
  target: 12,
  done: 12,
  cost: 14,
  state: 14,
}

/** The same in every region, as a date that is not mistaken. */
const dateFormat = 'yyyy-mm-dd'

const styles: Partial<Record<Column, CellStyle>> = {
  strategy: { alignment: { wrapText: true, vertical: 'top' } },
  action: { alignment: { wrapText: true, vertical: 'top' } },
  start: { numFmt: dateFormat },
  due: { numFmt: dateFormat },
}

/** A sheet reads `_x000D_` as the character of that number, so a text that says so is escaped. */
const literal = (text: string) => text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')

const valueOf = (cell: Cell): CellValue => {
  if (cell === null) return null
  if (cell.kind === 'number') return cell.value
  return cell.kind === 'date' ? new Date(`${cell.date}T00:00:00Z`) : literal(cell.text)
}

/**
 * A plan's tactics as an Excel workbook of one sheet: real dates and numbers, texts that are never
 * formulas, the headings bold and frozen.
 */
export const tacticsXlsx = async (
  plan: Plan,
  strings: Strings['files'],
): Promise<Uint8Array<ArrayBuffer>> => {
  const { headings, rows } = tacticTable(plan, strings)
  const defined = columns.map((column): ColumnDef => {
    const style = styles[column]
    return { width: widths[column], ...(style && { style }) }
  })
  const bold = headings.map(
    (heading, index) =>
      [`0,${index}`, { value: heading, style: { font: { bold: true } } }] as const,
  )
  const bytes = await writeXlsx({
    sheets: [
      {
        name: strings.sheet,
        columns: defined,
        rows: [headings, ...rows.map((row) => row.map(valueOf))],
        cells: new Map(bold),
        freezePane: { rows: 1 },
      },
    ],
  })
  return new Uint8Array(bytes)
}
