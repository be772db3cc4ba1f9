import { platform } from './platform.ts'
import { readLocal, writeText } from './storage/local-text.ts'

const key = 'kmora:pasted-list'
let inMemory: string | null = null

/** Keeps a pasted text for the page that comes next in this tab; where storage refuses, for this page. */
export const keepPastedList = (text: string): void => {
  inMemory = writeText(platform().session, key, text) === null ? null : text
}

/** The text that was kept, once; null when there is none. */
export const takePastedList = (): string | null => {
  const { session } = platform()
  const text = inMemory ?? readLocal(session, key) ?? null
  inMemory = null
  try {
    session.removeItem(key)
  } catch {
    // Storage is forbidden: nothing was kept there.
  }
  return text
}
