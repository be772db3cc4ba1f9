import type { PlainDate } from '../plan/index.ts'

/** Text under keys, kept at once and seen by other tabs. Every call may throw: forbidden, full. */
export interface LocalStore {
  getItem(key: string): string | null
  setItem(key: string, text: string): void
  removeItem(key: string): void
  keys(): string[]
}

/** Text under keys, on disk once the promise of `put` has resolved. Every promise may reject. */
export interface StrictStore {
  get(key: string): Promise<string | null>
  keys(): Promise<string[]>
  /**
   * Writes, unless `mayReplace` refuses what stands there already; reading and writing are one
   * transaction. Resolves to whether it was written.
   */
  put(key: string, text: string, mayReplace?: (stored: string) => boolean): Promise<boolean>
}

/** What tabs tell each other: a key has changed, or a tab opened or left a plan. */
export type TabMessage = { kind: 'changed'; key: string } | { kind: 'presence' }

/** Locks that end with their tab, however it ends. */
export interface TabLocks {
  /** Shares the lock with the other tabs that hold it; the returned function lets it go. */
  hold(name: string): () => void
  /** How many tabs hold the lock. */
  holders(name: string): Promise<number>
}

/** Every need of the platform, so that tests can put plain objects in its place. */
export interface Environment {
  local: LocalStore
  strict: StrictStore
  now(): Date
  /** The calendar date where the person is. */
  today(): PlainDate
  /** 8 to 10 letters and digits, random. */
  newId(): string
  /** Runs `job` once after so many milliseconds; the returned function calls it off. */
  later(milliseconds: number, job: () => void): () => void
  tell(message: TabMessage): void
  /** Messages of other tabs, and changes they made to local storage (`*` when all was cleared). */
  onMessage(listener: (message: TabMessage) => void): void
  /** Null where there are none. */
  locks: TabLocks | null
  /** The page is being hidden or left: the last moment that is sure to come. */
  onHide(listener: () => void): void
  /** The page is seen again, after hiding or out of the back-forward cache. */
  onShow(listener: () => void): void
  /** Asks the browser not to remove what is stored; resolves to whether it agreed. */
  persist(): Promise<boolean>
}
