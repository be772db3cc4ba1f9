import { platform } from './platform.ts'
import { readLocal, writeText } from './storage/local-text.ts'

const key = 'kmora:pasted-list'

/**
 * The list that waits in this tab to be taken into a plan: kept by the home page's box
 * (`paste-box.js`) or while its lines are chosen; null when there is none.
 */
export const waitingList = (): string | null => readLocal(platform().session, key) ?? null

/** Keeps a list while its lines are chosen, so that reloading the page does not lose it. */
export const keepWaitingList = (text: string): void => {
  writeText(platform().session, key, text)
}

/** Forgets the list: it was taken into a plan, or given up. */
export const dropWaitingList = (): void => {
  try {
    platform().session.removeItem(key)
  } catch {
    // Storage is forbidden: nothing was kept there.
  }
}
