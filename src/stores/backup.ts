import { parsePlan, type Plan } from '../plan/index.ts'
import { isSamePlan } from './is-same-plan.ts'
import { $plans, createPlan, findPlan } from './library.ts'

const format = 'kmora-backup'

/** The plans of a backup file, and how many of its entries can't be read. */
export interface Backup {
  plans: Plan[]
  damaged: number
}

/** What would become of a plan of a backup: it is new here, it is here already, or it opens beside another version. */
export interface BackupPlan {
  plan: Plan
  fate: 'new' | 'same' | 'beside'
}

/** All plans of the library that can be read, as the text of a file. */
export const writeBackup = (): string => {
  const plans = $plans.get().flatMap(({ id }) => findPlan(id) ?? [])
  return JSON.stringify({ format, version: 1, plans }, null, 2)
}

const entriesOf = (value: unknown): unknown[] | null =>
  typeof value === 'object' &&
  value !== null &&
  'format' in value &&
  value.format === format &&
  'plans' in value &&
  Array.isArray(value.plans)
    ? (value.plans as unknown[])
    : null

/** The plans in a backup's value; null where it is no backup. */
export const readBackup = (value: unknown): Backup | null => {
  const entries = entriesOf(value)
  if (!entries) return null
  const plans = entries.flatMap((entry) => {
    const parsed = parsePlan(entry)
    return parsed.ok ? [parsed.plan] : []
  })
  return { plans, damaged: entries.length - plans.length }
}

/** What each plan of a backup would become in the library. */
export const weighBackup = ({ plans }: Backup): BackupPlan[] =>
  plans.map((plan) => {
    const mine = findPlan(plan.id)
    return { plan, fate: !mine ? 'new' : isSamePlan(mine, plan) ? 'same' : 'beside' }
  })

/** Takes in what is not in the library yet; a plan whose id is taken gets another. */
export const restoreBackup = (plans: readonly BackupPlan[]): void => {
  for (const { plan, fate } of plans) if (fate !== 'same') createPlan(plan)
}
