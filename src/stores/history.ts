import type { Plan } from '../plan/index.ts'
import type { EditName } from './edit-name.ts'

/** An edit, with the plan on its far side: before it for undo, after it for redo. */
interface Step {
  name: EditName
  plan: Plan
}

export interface History {
  past: readonly Step[]
  future: readonly Step[]
  /** What the newest step may still take in, and the instant (ms) of its last edit. */
  open: { merge: string; at: number } | null
}

/** How far undo reaches back. */
const stepLimit = 200

/** A pause this long (ms) closes a step, even while typing goes on in the same field. */
const mergePause = 2000

export const emptyHistory: History = { past: [], future: [], open: null }

/** Notes an edit made at the instant `at` (ms) that began from `before`; edits with one `merge` key become one step. */
export const noteEdit = (
  { past, open }: History,
  name: EditName,
  before: Plan,
  at: number,
  merge?: string,
): History => {
  const newest = past.at(-1)
  const isMerged =
    merge !== undefined &&
    open?.merge === merge &&
    newest?.name === name &&
    at - open.at >= 0 &&
    at - open.at < mergePause
  return {
    past: isMerged ? past : [...past, { name, plan: before }].slice(-stepLimit),
    future: [],
    open: merge === undefined ? null : { merge, at },
  }
}

interface Travelled {
  history: History
  plan: Plan
}

/** The plan before the newest edit; null when there is none. `now` is the plan to come back to. */
export const stepBack = ({ past, future }: History, now: Plan): Travelled | null => {
  const step = past.at(-1)
  if (!step) return null
  const history = {
    past: past.slice(0, -1),
    future: [...future, { name: step.name, plan: now }],
    open: null,
  }
  return { history, plan: step.plan }
}

/** The plan after the edit that was undone last; null when there is none. */
export const stepForward = ({ past, future }: History, now: Plan): Travelled | null => {
  const step = future.at(-1)
  if (!step) return null
  const history = {
    past: [...past, { name: step.name, plan: now }],
    future: future.slice(0, -1),
    open: null,
  }
  return { history, plan: step.plan }
}

/** The edits that undo and redo would take back and do again. */
export const namesOf = ({ past, future }: History) => ({
  undo: past.at(-1)?.name ?? null,
  redo: future.at(-1)?.name ?? null,
})
