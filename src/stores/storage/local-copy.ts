import type { LocalStore } from '../environment.ts'
import type { Asides } from './aside.ts'
import { failureOf, type Failure } from './failure.ts'
import { planKey } from './keys.ts'
import { includes, readRecord, type WritableRecord } from './record.ts'

/** What stands under a key: null when there is nothing, undefined when storage can't be had. */
export const readLocal = (local: LocalStore, key: string): string | null | undefined => {
  try {
    return local.getItem(key)
  } catch {
    return undefined
  }
}

/** All keys; null when storage can't be had. */
export const localKeys = (local: LocalStore): string[] | null => {
  try {
    return local.keys()
  } catch {
    return null
  }
}

/** Writes under a key and reads it back. */
export const writeText = (local: LocalStore, key: string, text: string): Failure | null => {
  try {
    if (local.getItem(key) !== text) local.setItem(key, text)
    return local.getItem(key) === text ? null : 'failed'
  } catch (error) {
    return failureOf(error)
  }
}

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
