import type { PlainDate } from '../plan/index.ts'

/** Text under keys, kept at once and seen by other tabs. Every call may throw: forbidden, full. */
export interface LocalStore {
  getItem: (key: string) => string | null
  setItem: (key: string, text: string) => void
  removeItem: (key: string) => void
  keys: () => string[]
}

/** Text under keys, on disk once the promise of `put` has resolved. Every promise may reject. */
export interface StrictStore {
  get: (key: string) => Promise<string | null>
  keys: () => Promise<string[]>
  /**
   * Writes, unless `mayReplace` refuses what stands there already; reading and writing are one
   * transaction. Resolves to whether it was written.
   */
  put: (key: string, text: string, mayReplace?: (stored: string) => boolean) => Promise<boolean>
  remove: (keys: readonly string[]) => Promise<void>
  /** Removes everything. */
  clear: () => Promise<void>
}

/**
 * What tabs tell each other: a plan's strict copy is newer than local storage, a plan was opened or
 * left, or the person had everything deleted.
 */
export type TabMessage = { kind: 'strict'; id: string } | { kind: 'presence' | 'forgotten' }

/** Locks that end with their tab, however it ends. */
export interface TabLocks {
  /** Shares a lock with the other tabs that hold it, and says when it is held. Returns the way to let it go. */
  hold: (name: string, held: () => void) => () => void
  /** How many tabs hold the lock. */
  holders: (name: string) => Promise<number>
}

/** Every need of the platform, so that tests can put plain objects in its place. Nothing here throws but the stores. */
export interface Environment {
  local: LocalStore
  /** Kept as long as the tab. */
  session: LocalStore
  strict: StrictStore
  /** The same, for earlier states of the plans. */
  snapshots: StrictStore
  now: () => Date
  /** The calendar date where the person is. */
  today: () => PlainDate
  /** 10 letters and digits, random. */
  newId: () => string
  /** Runs a job once, after so many milliseconds. Returns the way to call it off. */
  later: (milliseconds: number, job: () => void) => () => void
  /** Sends a message to the other tabs. */
  tell: (message: TabMessage) => void
  onMessage: (listener: (message: TabMessage) => void) => void
  /** Another tab changed local storage under a key; null when all was cleared. */
  onLocalChange: (listener: (key: string | null) => void) => void
  /** Null where there are none. */
  locks: TabLocks | null
  /** The page is being hidden or left: the last moment that is sure to come. */
  onHide: (listener: () => void) => void
  /** The page is seen again, after hiding or out of the back-forward cache. */
  onShow: (listener: () => void) => void
  /** Asks the browser not to remove what is stored; resolves to whether it agreed. */
  persist: () => Promise<boolean>
}
