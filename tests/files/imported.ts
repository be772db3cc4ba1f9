import assert from 'node:assert/strict'
import type { ListContext } from '../../src/plan/paste/read-table.ts'
import { readTacticRows } from '../../src/files/read-tactic-rows.ts'
import { readTacticsFile, type FileFailure } from '../../src/files/read-tactics-file.ts'

/** A Spanish plan of the first quarter of 2027, in dollars. */
export const context: ListContext = {
  language: 'es',
  decimal: 'comma',
  near: '2027-01-01',
  currency: 'USD',
}

/** The sheet of tactics in a file. */
export const sheetIn = async (content: string | Uint8Array) => {
  const reading = await readTacticsFile(
    typeof content === 'string' ? new TextEncoder().encode(content) : content,
  )
  assert.ok(reading.ok, JSON.stringify(reading))
  return reading.sheet
}

/** What comes in of a file. */
export const rowsIn = async (content: string | Uint8Array, read = context) =>
  readTacticRows(await sheetIn(content), read)

/** The file is refused for this reason. */
export const refuses = async (content: string | Uint8Array, reason: FileFailure) =>
  assert.deepEqual(
    await readTacticsFile(
      typeof content === 'string' ? new TextEncoder().encode(content) : content,
    ),
    { ok: false, reason },
  )
