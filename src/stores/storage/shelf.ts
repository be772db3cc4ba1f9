import type { Plan } from '../../plan/index.ts'
import type { Environment } from '../environment.ts'
import type { Asides } from './aside.ts'
import { graver, type Failure } from './failure.ts'
import { planIdOf, planKey } from './keys.ts'
import { writeLocal } from './local-copy.ts'
import { localKeys, readLocal } from './local-text.ts'
import {
  acknowledge,
  copyOf,
  includes,
  nextRecord,
  readRecord,
  wins,
  type PlanRecord,
} from './record.ts'
import { createStrictCopy } from './strict-copy.ts'

/** How a plan is kept: `saving` until the strict copy has answered, a failure when neither copy took it. */
export type Kept = 'saving' | 'saved' | 'newer-version' | Failure

export interface ShelfEvents {
  /** A plan's newest record is another now. */
  changed: (id: string) => void
  /** How a plan is kept may be another now. */
  kept: (id: string) => void
  /** Two versions had both changed: one kept the id, the other is kept as the plan `kept`. */
  conflict: (kept: string) => void
}

export interface Shelf {
  records: () => PlanRecord[]
  record: (id: string) => PlanRecord | undefined
  kept: (id: string) => Kept
  /** Takes a text of storage into account, under the plan key where it stands. */
  consider: (id: string, text: string) => void
  /** Brings both copies up to what is in memory. */
  heal: (id: string) => void
  /** Takes what another tab wrote to local storage, or puts back what is missing there. */
  pull: (id: string) => void
  /** Takes what another tab wrote to the strict copy. */
  pullStrict: (id: string) => Promise<void>
  /** Keeps a plan, or its tombstone (null): in memory and local storage at once, in the strict copy soon. */
  write: (id: string, plan: Plan | null) => void
  /** Tries again what failed, and ends the pause between writes. */
  flush: () => void
  /** Lets go of every plan: they were deleted from storage, and nothing of them is written again. */
  forget: () => void
}

interface Entry {
  record: PlanRecord
  local: Failure | null
  strict: Failure | 'waiting' | null
}

const keptOf = ({ record, local, strict }: Entry): Kept => {
  if (record.kind === 'newer') return 'newer-version'
  if (strict === 'waiting') return 'saving'
  return local && strict ? graver(local, strict) : 'saved'
}

const isSamePlan = (one: PlanRecord, other: PlanRecord) =>
  one.kind === 'plan' &&
  other.kind === 'plan' &&
  JSON.stringify(one.plan) === JSON.stringify(other.plan)

/** The plans of this browser as the tab `writer` knows them, and the way to both of their copies. */
export const createShelf = (
  environment: Environment,
  asides: Asides,
  writer: string,
  events: ShelfEvents,
): Shelf => {
  const { local } = environment
  const entries = new Map<string, Entry>()

  const adopt = (record: PlanRecord, strict: 'waiting' | null = 'waiting') => {
    entries.set(record.id, { record, local: null, strict })
    events.changed(record.id)
  }

  const heal = (id: string, known?: string) => {
    const entry = entries.get(id)
    if (!entry || entry.record.kind === 'newer') return
    entry.local = writeLocal(local, asides, entry.record, known)
    entry.strict = 'waiting'
    strictCopy.add(entry.record)
    events.kept(id)
  }

  const keepCopy = (record: PlanRecord) => {
    if (record.kind !== 'plan') return
    const copy = copyOf(record)
    pull(copy.id)
    if (!entries.has(copy.id)) {
      adopt(copy)
      heal(copy.id)
    }
    events.conflict(copy.id)
  }

  const meet = (theirs: PlanRecord) => {
    const mine = entries.get(theirs.id)?.record
    if (!mine) adopt(theirs, null)
    else if (includes(mine, theirs)) return
    else if (includes(theirs, mine)) adopt(theirs)
    else {
      const [winner, loser] = wins(theirs, mine) ? [theirs, mine] : [mine, theirs]
      if (!isSamePlan(winner, loser)) keepCopy(loser)
      adopt(winner.kind === 'newer' ? winner : acknowledge(winner, loser))
    }
  }

  const consider = (id: string, text: string) => {
    if (text === entries.get(id)?.record.text) return
    const theirs = readRecord(id, text)
    if (theirs) meet(theirs)
    else asides.note(planKey(id), text)
  }

  /**
   * Another tab that keeps a loser as a plan of its own writes it to local storage before the winner:
   * where the winner is read, the loser is there, and goes to the strict copy first.
   */
  const pullUnknown = () => {
    const ids = localKeys(local)?.map(planIdOf) ?? []
    for (const id of ids) if (id !== null && !entries.has(id)) pull(id)
  }

  const pull = (id: string) => {
    const text = readLocal(local, planKey(id))
    const before = entries.get(id)?.record
    if (typeof text === 'string') consider(id, text)
    const entry = entries.get(id)
    const isCleared = text === null && entry?.local === null
    if (!isCleared && entry?.record === before) return
    pullUnknown()
    heal(id)
  }

  const pullStrict = async (id: string) => {
    const text = await environment.strict.get(planKey(id)).catch(() => null)
    const before = entries.get(id)?.record
    if (text !== null) consider(id, text)
    if (entries.get(id)?.record !== before) heal(id)
  }

  const strictCopy = createStrictCopy(environment, asides, {
    ended: (record, failure) => {
      const entry = entries.get(record.id)
      if (entry?.record !== record) return
      entry.strict = failure
      if (entry.local && !failure) environment.tell({ kind: 'strict', id: record.id })
      events.kept(record.id)
    },
    found: (theirs) => {
      meet(theirs)
      heal(theirs.id)
    },
  })

  const write = (id: string, plan: Plan | null) => {
    const before = entries.get(id)?.record
    if (before?.kind === 'newer' || (!before && !plan)) return
    const by = { id, writer, savedAt: environment.now().toISOString() }
    adopt(nextRecord(before, by, plan ? { kind: 'plan', plan } : { kind: 'deleted' }))
    heal(id, before?.text)
  }

  return {
    records: () => [...entries.values()].map((entry) => entry.record),
    record: (id) => entries.get(id)?.record,
    kept: (id) => {
      const entry = entries.get(id)
      return entry ? keptOf(entry) : 'saved'
    },
    consider,
    heal,
    pull,
    pullStrict,
    write,
    flush: () => {
      for (const [id, entry] of entries) if (entry.local ?? entry.strict) heal(id)
      strictCopy.flush()
    },
    forget: () => {
      strictCopy.forget()
      const ids = [...entries.keys()]
      entries.clear()
      ids.forEach(events.changed)
    },
  }
}
