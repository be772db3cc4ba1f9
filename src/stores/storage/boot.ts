import type { Environment } from '../environment.ts'
import type { Asides } from './aside.ts'
import { asidePrefix, planIdOf, planKey } from './keys.ts'
import { localKeys, readLocal } from './local-text.ts'
import type { PlanRecord } from './record.ts'
import type { Shelf } from './shelf.ts'
import { withPatience } from './strict-copy.ts'

const take = (shelf: Shelf, asides: Asides, key: string, text: string | null) => {
  const id = planIdOf(key)
  if (text === null) return
  if (id !== null) shelf.consider(id, text)
  else if (key.startsWith(asidePrefix)) asides.note(key, text)
}

/** Takes what local storage holds; false when it can't be had. */
export const bootFromLocal = ({ local }: Environment, shelf: Shelf, asides: Asides): boolean => {
  const keys = localKeys(local)
  for (const key of keys ?? []) take(shelf, asides, key, readLocal(local, key) ?? null)
  return keys !== null
}

/** All that the strict copy holds, by key. */
export const strictTexts = async ({ strict }: Environment) => {
  const keys = await strict.keys()
  return Promise.all(keys.map(async (key) => [key, await strict.get(key)] as const))
}

/**
 * Takes what the strict copy holds where it is newer, then brings whichever copy is behind up to
 * the other: a plan that the strict copy lacks before those it has, for it may be the version that
 * lost its id to one of them. False when the strict copy can't be had.
 */
export const bootFromStrict = async (
  environment: Environment,
  shelf: Shelf,
  asides: Asides,
): Promise<boolean> => {
  const stored = await withPatience(environment, strictTexts(environment)).catch(() => null)
  for (const [key, text] of stored ?? []) take(shelf, asides, key, text)
  const texts = new Map(stored)
  const isThere = ({ id }: PlanRecord) => Number(texts.has(planKey(id)))
  const lackingFirst = shelf.records().sort((one, other) => isThere(one) - isThere(other))
  for (const { id, text } of lackingFirst) {
    const key = planKey(id)
    if (texts.get(key) !== text || readLocal(environment.local, key) !== text) shelf.heal(id)
  }
  return stored !== null
}
