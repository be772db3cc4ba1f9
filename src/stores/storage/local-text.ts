import type { LocalStore } from '../environment.ts'
import { failureOf, type Failure } from './failure.ts'

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
