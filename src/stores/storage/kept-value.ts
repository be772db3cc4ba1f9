import { atom, type ReadableAtom } from 'nanostores'
import type * as z from 'zod/mini'
import { platform } from '../platform.ts'
import { keepAside } from './aside.ts'
import { readLocal, writeText } from './local-text.ts'

interface Format<T> {
  /** The value of a text; undefined when it is damaged. */
  read: (text: string) => T | undefined
  write: (value: T) => string
}

interface KeptValue<T> {
  $value: ReadableAtom<T>
  /** Reads what is stored, once. */
  start: () => void
  /** Changes what is stored now, whoever stored it; kept in memory alone where storage refuses. */
  change: (next: (value: T) => T) => void
}

/** A value as JSON; a text that the schema refuses is damaged. */
export const asJson = <T>(schema: z.ZodMiniType<T>) => ({
  read: (text: string): T | undefined => {
    try {
      return schema.safeParse(JSON.parse(text)).data
    } catch {
      return undefined
    }
  },
  write: (value: unknown): string => JSON.stringify(value),
})

/**
 * A store for one value under one key of local storage, in step with other tabs. It holds
 * `initial` until it is started or changed. A damaged text is set aside before its key is written; where that can't be
 * done, the key is left alone.
 */
export const keptValue = <T>(key: string, initial: T, format: Format<T>): KeptValue<T> => {
  const $value = atom(initial)
  let isBegun = false

  const read = () => {
    const text = readLocal(platform().local, key) ?? null
    const value = text === null ? undefined : format.read(text)
    if (value !== undefined) $value.set(value)
    return { damaged: value === undefined ? text : null }
  }

  const start = () => {
    if (isBegun) return
    isBegun = true
    read()
    platform().onLocalChange((changed) => {
      if (changed === key) read()
    })
  }

  return {
    $value,
    start,
    change: (next) => {
      start()
      const { local } = platform()
      const { damaged } = read()
      $value.set(next($value.get()))
      if (damaged === null || keepAside(local, key, damaged) !== null)
        writeText(local, key, format.write($value.get()))
    },
  }
}
