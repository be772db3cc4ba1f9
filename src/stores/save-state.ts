import type { Failure } from './storage/failure.ts'
import type { Shelf } from './storage/shelf.ts'

/** `waiting` until it is known whether there is a plan; `no-storage` when the browser keeps nothing. */
export type BootState = 'waiting' | 'ready' | 'no-storage'

/** How the open plan is kept; `empty` when none is open. */
export type SaveState =
  | { state: 'empty' }
  | { state: 'saving' }
  | { state: 'saved'; at: Date }
  | { state: 'not-saved'; reason: Failure }
  | { state: 'read-only'; reason: 'newer-version' }

/** How a plan of the shelf is kept, null standing for no plan. */
export const saveState = (shelf: Shelf, id: string | null): SaveState => {
  const record = id === null ? undefined : shelf.record(id)
  if (!record) return { state: 'empty' }
  const kept = shelf.kept(record.id)
  switch (kept) {
    case 'saving':
      return { state: 'saving' }
    case 'saved':
      return { state: 'saved', at: new Date(record.savedAt) }
    case 'newer-version':
      return { state: 'read-only', reason: kept }
    default:
      return { state: 'not-saved', reason: kept }
  }
}
