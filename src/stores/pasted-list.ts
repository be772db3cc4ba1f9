import { platform } from './platform.ts'
import { readLocal } from './storage/local-text.ts'

const key = 'kmora:pasted-list'

/** The text that the home page's box kept for this tab (`paste-box.js`), once; null when there is none. */
export const takePastedList = (): string | null => {
  const { session } = platform()
  const text = readLocal(session, key) ?? null
  try {
    session.removeItem(key)
  } catch {
    // Storage is forbidden: nothing was kept there.
  }
  return text
}
