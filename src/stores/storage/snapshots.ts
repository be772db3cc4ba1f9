import { parsePlan, type Plan } from '../../plan/index.ts'
import type { EditName } from '../edit-name.ts'
import type { Environment } from '../environment.ts'

/** A plan as it stood at the instant `at` (ISO 8601), right before the edit that `name` names. */
export interface Snapshot {
  at: string
  name: EditName
  plan: Plan
}

/** Of so many newest changes each is kept. */
const newestLimit = 20

/** Before those, the last of each hour, for so many hours in which something changed. */
const hourLimit = 40

/** Changes of single fields are noted no more often than this (ms). */
const fieldPause = 600_000

const fieldEdits: readonly EditName[] = ['edit-objective', 'edit-strategy', 'edit-tactic']

const keyOf = (id: string, at: string) => `${id}:${at}`
const instantOf = (key: string) => key.slice(key.indexOf(':') + 1)
const hourOf = (key: string) => instantOf(key).slice(0, 13)

/** Of the keys of one plan's snapshots, those that are one too many. */
export const tooMany = (keys: readonly string[]): string[] => {
  const older = [...keys].sort().reverse().slice(newestLimit)
  const lastOfHours = older.filter((key, place) => hourOf(key) !== hourOf(older[place - 1] ?? ''))
  const kept = new Set(lastOfHours.slice(0, hourLimit))
  return older.filter((key) => !kept.has(key))
}

const readSnapshot = (key: string, text: string | null): Snapshot[] => {
  try {
    const { name, plan } = JSON.parse(text ?? '') as { name: EditName; plan: unknown }
    const parsed = parsePlan(plan)
    return parsed.ok ? [{ at: instantOf(key), name, plan: parsed.plan }] : []
  } catch {
    return []
  }
}

export interface Snapshots {
  /** Keeps the plan as it stood before an edit; a failure is let pass, for the plan itself is kept. */
  note: (plan: Plan, name: EditName) => void
  /** A plan's snapshots, the newest first; what can't be read is left out. Rejects when there is no storage. */
  list: (id: string) => Promise<Snapshot[]>
}

/** Earlier states of the plans of this browser, apart from the plans themselves. */
export const createSnapshots = ({ snapshots: store, now }: Environment): Snapshots => {
  const notedAt = new Map<string, number>()

  const keysOf = async (id: string) =>
    (await store.keys()).filter((key) => key.startsWith(`${id}:`))

  const keep = async (plan: Plan, name: EditName, at: string) => {
    await store.put(keyOf(plan.id, at), JSON.stringify({ name, plan }))
    await store.remove(tooMany(await keysOf(plan.id)))
  }

  return {
    note: (plan, name) => {
      const instant = now()
      const last = notedAt.get(plan.id) ?? -Infinity
      if (fieldEdits.includes(name) && instant.getTime() - last < fieldPause) return
      notedAt.set(plan.id, instant.getTime())
      keep(plan, name, instant.toISOString()).catch(() => undefined)
    },
    list: async (id) => {
      const keys = (await keysOf(id)).sort().reverse()
      const texts = await Promise.all(keys.map(async (key) => [key, await store.get(key)] as const))
      return texts.flatMap(([key, text]) => readSnapshot(key, text))
    },
  }
}
