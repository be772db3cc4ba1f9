import type { LocalStore } from '../environment.ts'
import type { Asides } from './aside.ts'
import type { Failure } from './failure.ts'
import { planKey } from './keys.ts'
import { readLocal, writeText } from './local-text.ts'
import { includes, readRecord, type WritableRecord } from './record.ts'

/** Whether a record may take the place of a text: only of a readable record that it builds on. */
export const mayReplace = (record: WritableRecord, stored: string): boolean => {
  const theirs = readRecord(record.id, stored)
  return theirs !== null && theirs.kind !== 'newer' && includes(record, theirs)
}

/**
 * Writes a record to local storage and reads it back. A damaged text is set aside first; what the
 * record does not build on is left standing. `known` is a text that it is known to build on.
 */
export const writeLocal = (
  local: LocalStore,
  asides: Asides,
  record: WritableRecord,
  known?: string,
): Failure | null => {
  const key = planKey(record.id)
  const stored = readLocal(local, key) ?? record.text
  if (stored !== record.text && stored !== known) {
    const isDamaged = readRecord(record.id, stored) === null
    if (isDamaged ? !asides.keepLocal(key, stored) : !mayReplace(record, stored)) return 'failed'
  }
  return writeText(local, key, record.text)
}
