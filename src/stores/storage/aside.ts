import type { Environment, LocalStore } from '../environment.ts'
import { asideKey, asidePrefix } from './keys.ts'

/** A text of storage that could not be read, and where it is kept. */
export interface SetAside {
  key: string
  text: string
}

/** Copies a text untouched beside its key; returns the copy's key, null when it can't be written. */
export const keepAside = (local: LocalStore, key: string, text: string): string | null => {
  try {
    for (let number = 1; ; number++) {
      const copy = asideKey(key, number)
      const stored = local.getItem(copy)
      if (stored === null) local.setItem(copy, text)
      else if (stored !== text) continue
      return local.getItem(copy) === text ? copy : null
    }
  } catch {
    return null
  }
}

export interface Asides {
  /** All that is known to be unreadable, each text once. */
  list: () => SetAside[]
  /** Notes an unreadable text where it stands. */
  note: (key: string, text: string) => void
  /** Copies it beside its key in local storage; false when that can't be done. */
  keepLocal: (key: string, text: string) => boolean
  /** The same in the strict copy. */
  keepStrict: (key: string, text: string) => Promise<boolean>
}

/** What can't be read is copied here before its key is written again, and offered as a file. */
export const createAsides = ({ local, strict }: Environment, changed: () => void): Asides => {
  const keyByText = new Map<string, string>()

  const note = (key: string, text: string) => {
    const known = keyByText.get(text)
    if (known !== undefined && !key.startsWith(asidePrefix)) return
    keyByText.set(text, key)
    if (known !== key) changed()
  }

  const keepLocal = (key: string, text: string) => {
    const copy = keepAside(local, key, text)
    if (copy !== null) note(copy, text)
    return copy !== null
  }

  const keepStrict = async (key: string, text: string) => {
    for (let number = 1; ; number++) {
      const copy = asideKey(key, number)
      const isKept =
        (await strict.put(copy, text, () => false)) || (await strict.get(copy)) === text
      if (!isKept) continue
      note(copy, text)
      return true
    }
  }

  return {
    list: () => [...keyByText].map(([text, key]) => ({ key, text })),
    note,
    keepLocal,
    keepStrict,
  }
}
