import type { PlainDate, Quarter } from '../plan/index.ts'
import { isClosed } from '../plan/track/closing.ts'
import type { PlanRecord } from './storage/record.ts'

/** A plan of the library, in a line. */
export interface ListedPlan {
  id: string
  /** '' also for a plan that only a newer version of the site can read. */
  title: string
  quarter: Quarter | null
  /** The day of the last change. */
  updated: PlainDate
  savedAt: Date
  /** Whether its quarter was closed. */
  isClosed: boolean
}

/** The plans that are not deleted, the last changed first. */
export const listPlans = (records: readonly PlanRecord[]): ListedPlan[] =>
  records
    .filter((record) => record.kind !== 'deleted')
    .map((record) => {
      const { id, savedAt } = record
      const unread = { title: '', quarter: null, updated: savedAt.slice(0, 10) }
      const { title, quarter, updated } = record.kind === 'plan' ? record.plan : unread
      return {
        id,
        title,
        quarter,
        updated,
        savedAt: new Date(savedAt),
        isClosed: record.kind === 'plan' && isClosed(record.plan),
      }
    })
    .sort((one, other) => other.savedAt.getTime() - one.savedAt.getTime())
