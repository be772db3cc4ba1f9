import type { Environment, LocalStore } from './environment.ts'
import { platform } from './platform.ts'

const ours = 'kmora:'

/** How long, in ms, another tab may take to hear that everything was deleted. */
const HEARD_AFTER = 500

const clearStore = (store: LocalStore) => {
  for (const key of store.keys()) if (key.startsWith(ours)) store.removeItem(key)
}

const clearOnce = async (environment: Environment): Promise<void> => {
  environment.tell({ kind: 'forgotten' })
  clearStore(environment.local)
  clearStore(environment.session)
  await Promise.all([environment.strict.clear(), environment.snapshots.clear()])
}

/**
 * Deletes everything that the person made in this browser: plans, progress, settings. Other tabs let
 * go of their plans; what one of them may still have written before it heard of it is deleted too.
 * Rejects when the browser refuses.
 */
export const forgetEverything = async (environment = platform()): Promise<void> => {
  await clearOnce(environment)
  await new Promise<void>((resolve) => {
    environment.later(HEARD_AFTER, resolve)
  })
  await clearOnce(environment)
}
