import type { Plan } from '../plan/index.ts'
import { downloadFile } from './download.ts'
import { createPlan, deletePlan, openPlan } from './library.ts'
import { $notice } from './notice.ts'
import { $plan } from './workbook.ts'

/** A text in plain small letters, as the names of files and addresses have them. */
const slugOf = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '')
    .toLowerCase()

/**
 * The beginning of a file's name: the plan's title in plain letters, or the word given, its quarter,
 * and what of the plan the file holds where it is not all of it.
 */
export const fileSlug = (plan: Plan, fallback: string, part = ''): string => {
  const quarter = plan.quarter ? `-${plan.quarter.year}-${plan.quarter.number}` : ''
  return `${slugOf(plan.title) || fallback}${quarter}${part && `-${slugOf(part)}`}`
}

/** Hands the person a plan as a file. */
export const downloadPlan = (plan: Plan, fallback: string): void =>
  downloadFile(
    `${fileSlug(plan, fallback)}.json`,
    'application/json',
    JSON.stringify(plan, null, 2),
  )

/** Takes a plan into the library and opens it; one of the same id stays beside it. */
export const takeIn = (plan: Plan): void => {
  const before = $plan.get()
  createPlan(plan)
  const taken = $plan.get()
  if (before && taken)
    $notice.set({ kind: 'opened', plan: taken.id, before: before.id, undoable: true })
}

/** Takes a plan out of the library again, back to the one that was open before it came. */
export const putBack = ({ plan, before }: { plan: string; before: string }): void => {
  deletePlan(plan)
  openPlan(before)
}
