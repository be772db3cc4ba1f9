import type { Plan } from '../plan/index.ts'
import { platform } from './platform.ts'
import { strictTexts } from './storage/boot.ts'
import { planIdOf } from './storage/keys.ts'
import { localKeys, readLocal } from './storage/local-text.ts'
import { includes, readRecord, wins, type PlanRecord } from './storage/record.ts'
import { withPatience } from './storage/strict-copy.ts'

/** Whether local storage holds a plan: a look that costs nothing. */
export const hasKeptPlans = (): boolean =>
  (localKeys(platform().local) ?? []).some((key) => planIdOf(key) !== null)

const isNewer = (one: PlanRecord, other: PlanRecord) =>
  includes(one, other) || (!includes(other, one) && wins(one, other))

/**
 * The plans that this browser keeps, the last saved first, read from both copies without opening the
 * workbook: nothing is written, and no other tab is told.
 */
export const readKeptPlans = async (): Promise<Plan[]> => {
  const environment = platform()
  const { local } = environment
  const strict = await withPatience(environment, strictTexts(environment)).catch(() => [])
  const texts = (localKeys(local) ?? []).map((key) => [key, readLocal(local, key) ?? null] as const)
  const newest = new Map<string, PlanRecord>()
  for (const [key, text] of [...texts, ...strict]) {
    const id = planIdOf(key)
    const record = id === null || text === null ? null : readRecord(id, text)
    const known = record && newest.get(record.id)
    if (record && (!known || isNewer(record, known))) newest.set(record.id, record)
  }
  return [...newest.values()]
    .sort((one, other) => Date.parse(other.savedAt) - Date.parse(one.savedAt))
    .flatMap((record) => (record.kind === 'plan' ? [record.plan] : []))
}
