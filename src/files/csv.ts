import { plainNumber, type Decimal, type Plan } from '../plan/index.ts'
import type { Strings } from '../strings/es.ts'
import { guard } from './guard.ts'
import { tacticTable, type Cell } from './tactic-table.ts'

/** With another mark than the file's a text would fall apart, so every mark asks for quotes. */
const quoted = (text: string) =>
  /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text

/** Three decimals could be read as thousands: a fourth, zero, settles it. */
const writeNumber = (value: number, decimal: Decimal) =>
  plainNumber(value, decimal).replace(/[.,]\d{3}$/, '$&0')

const write = (cell: Cell, decimal: Decimal): string => {
  if (cell === null) return ''
  if (cell.kind === 'number') return writeNumber(cell.value, decimal)
  return cell.kind === 'date' ? cell.date : quoted(guard(cell.text))
}

/**
 * A plan's tactics as CSV (RFC 4180) in the form that a spreadsheet of the person's region opens: `;`
 * between cells where the comma is decimal, `,` otherwise; a byte order mark, so that Excel reads
 * UTF-8; dates as `2027-01-22`; numbers ungrouped, with up to 20 decimals.
 */
export const tacticsCsv = (
  plan: Plan,
  strings: Strings['files'],
  decimal: Decimal = plan.decimal,
): string => {
  const { headings, rows } = tacticTable(plan, strings)
  const lines = [
    headings.map(quoted),
    ...rows.map((row) => row.map((cell) => write(cell, decimal))),
  ]
  const mark = decimal === 'comma' ? ';' : ','
  return `\uFEFF${lines.map((cells) => `${cells.join(mark)}\r\n`).join('')}`
}
