import type { Plan } from '../plan/index.ts'

/** Whether two plans hold the same, whenever they were last saved. */
export const isSamePlan = (one: Plan, other: Plan): boolean =>
  JSON.stringify({ ...one, updated: '' }) === JSON.stringify({ ...other, updated: '' })
