import { unzipSync, zipSync } from 'fflate'
import readXlsxFile, { type CellValue } from 'read-excel-file/universal'
import { isPlainDate } from '../plan/date.ts'
import type { Cell } from './tactic-table.ts'

/** Bytes of all parts of a workbook once unpacked; a sheet of tactics has a hundredth of it. */
const maximumUnpacked = 64 * 1024 * 1024

export type SheetsReading =
  { ok: true; sheets: Cell[][][] } | { ok: false; reason: 'unreadable' | 'too-large' }

const cellOf = (value: CellValue | null): Cell => {
  if (value === null) return null
  if (typeof value === 'number') return { kind: 'number', value }
  if (!(value instanceof Date)) return { kind: 'text', text: String(value) }
  const date = Number.isFinite(value.getTime()) ? value.toISOString().slice(0, 10) : ''
  return isPlainDate(date) ? { kind: 'date', date } : { kind: 'text', text: date }
}

/**
 * The workbook with its parts stored instead of compressed: the library unpacks large compressed parts
 * in a worker made of a blob, which the site's policy forbids, and has no bound of its own.
 */
const unpacked = (bytes: Uint8Array): Uint8Array<ArrayBuffer> | null => {
  let total = 0
  const parts = unzipSync(bytes, {
    filter: ({ originalSize }) => (total += originalSize) <= maximumUnpacked,
  })
  return total > maximumUnpacked ? null : new Uint8Array(zipSync(parts, { level: 0 }))
}

/** The cells of every sheet of an Excel workbook (.xlsx), in order; never throws, whatever it is fed. */
export const readXlsx = async (bytes: Uint8Array): Promise<SheetsReading> => {
  try {
    const stored = unpacked(bytes)
    if (!stored) return { ok: false, reason: 'too-large' }
    const sheets = await readXlsxFile(stored.buffer, { trim: false })
    return { ok: true, sheets: sheets.map(({ data }) => data.map((row) => row.map(cellOf))) }
  } catch {
    return { ok: false, reason: 'unreadable' }
  }
}
