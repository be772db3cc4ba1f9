import type { Environment } from '../environment.ts'
import type { Asides } from './aside.ts'
import { failureOf, type Failure } from './failure.ts'
import { planKey } from './keys.ts'
import { mayReplace } from './local-copy.ts'
import { readRecord, type PlanRecord, type WritableRecord } from './record.ts'

/** Between two writes, so that typing does not make the disk flush at every key. */
const pause = 200

/** After this long without an answer a write or a read counts as failed (IndexedDB can hang). */
const patience = 5000

/** The promise, or a rejection once patience is at its end. */
export const withPatience = <T>(environment: Environment, promise: Promise<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    const callOff = environment.later(patience, () => {
      reject(new Error('no answer'))
    })
    promise.then(resolve, reject).finally(callOff)
  })

export interface StrictCopy {
  /**
   * Has a record written soon, after all that waits; of several for one plan only the last. So a
   * version kept under an id of its own is safe before the one that took its place is written.
   */
  add: (record: WritableRecord) => void
  /** Ends the pause between writes. */
  flush: () => void
  /** Calls off what waits. */
  forget: () => void
}

export interface StrictCopyEvents {
  /** The write has come to its end. */
  ended: (record: WritableRecord, failure: Failure | null) => void
  /** Something stands there that the record does not build on; it was left standing. */
  found: (theirs: PlanRecord) => void
}

/** The writes to the strict copy: one at a time, the latest of each plan. */
export const createStrictCopy = (
  environment: Environment,
  asides: Asides,
  events: StrictCopyEvents,
): StrictCopy => {
  const waiting = new Map<string, WritableRecord>()
  /** What this tab wrote last under each key: all that follows builds on it. */
  const written = new Map<string, string>()
  let isBusy = false
  let endPause: (() => void) | null = null

  const write = async (record: WritableRecord, replaceable?: string): Promise<Failure | null> => {
    const { strict } = environment
    const key = planKey(record.id)
    const isWritten = await strict.put(
      key,
      record.text,
      (stored) =>
        stored !== record.text &&
        (stored === replaceable || stored === written.get(key) || mayReplace(record, stored)),
    )
    if (isWritten) {
      written.set(key, record.text)
      return null
    }
    const stored = await strict.get(key)
    if (stored === record.text) return null
    if (stored === null) return write(record)
    const theirs = readRecord(record.id, stored)
    if (theirs === null)
      return (await asides.keepStrict(key, stored)) ? write(record, stored) : 'failed'
    events.found(theirs)
    return null
  }

  const writeNext = async (): Promise<void> => {
    const [record] = waiting.values()
    if (isBusy || endPause || !record) return
    waiting.delete(record.id)
    isBusy = true
    const failure = await withPatience(environment, write(record)).catch(failureOf)
    isBusy = false
    const callOff = environment.later(pause, () => {
      endPause = null
      void writeNext()
    })
    endPause = () => {
      callOff()
      endPause = null
    }
    events.ended(record, failure)
  }

  return {
    add: (record) => {
      waiting.delete(record.id)
      waiting.set(record.id, record)
      void writeNext()
    },
    flush: () => {
      endPause?.()
      void writeNext()
    },
    forget: () => {
      waiting.clear()
      written.clear()
    },
  }
}
