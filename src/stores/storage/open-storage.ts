import type { Environment } from '../environment.ts'
import { createAsides, type SetAside } from './aside.ts'
import { bootFromLocal, bootFromStrict } from './boot.ts'
import { planIdOf } from './keys.ts'
import { localKeys } from './local-text.ts'
import { createShelf, type Shelf, type ShelfEvents } from './shelf.ts'

export interface StorageEvents extends ShelfEvents {
  setAside: (asides: SetAside[]) => void
}

export interface PlanStorage {
  shelf: Shelf
  /** False when local storage can't be had. */
  readLocal: () => boolean
  /** False when the strict copy can't be had. */
  readStrict: () => Promise<boolean>
}

/** Between two tries at a plan that neither copy took (ms). */
const retryAfter = 5000

/** The plans of this browser, kept in step with the other tabs and tried again after a failure. */
export const openStorage = (environment: Environment, events: StorageEvents): PlanStorage => {
  const asides = createAsides(environment, () => {
    events.setAside(asides.list())
  })
  let isWaiting = false

  const retryLater = () => {
    if (isWaiting) return
    isWaiting = true
    environment.later(retryAfter, () => {
      isWaiting = false
      shelf.flush()
    })
  }

  const shelf = createShelf(environment, asides, environment.newId(), {
    ...events,
    kept: (id) => {
      if (['full', 'forbidden', 'failed'].includes(shelf.kept(id))) retryLater()
      events.kept(id)
    },
  })

  const pullAll = () => {
    const known = shelf.records().map((record) => record.id)
    const stored = localKeys(environment.local)?.map(planIdOf) ?? []
    for (const id of new Set([...known, ...stored])) if (id !== null) shelf.pull(id)
  }

  environment.onLocalChange((key) => {
    const id = key === null ? null : planIdOf(key)
    if (id !== null) shelf.pull(id)
    else if (key === null) pullAll()
  })
  environment.onMessage((message) => {
    if (message.kind === 'strict') void shelf.pullStrict(message.id)
    if (message.kind === 'forgotten') shelf.forget()
  })
  environment.onHide(shelf.flush)
  environment.onShow(() => {
    pullAll()
    shelf.flush()
  })

  return {
    shelf,
    readLocal: () => bootFromLocal(environment, shelf, asides),
    readStrict: () => bootFromStrict(environment, shelf, asides),
  }
}
