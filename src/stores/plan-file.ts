import { parsePlan, type Plan } from '../plan/index.ts'
import { downloadFile } from './download.ts'
import { createPlan, openPlan } from './library.ts'
import { $notice } from './notice.ts'
import { $plan } from './workbook.ts'

/** Larger than any plan within the limits. */
const maximumBytes = 8 * 1024 * 1024

export type FileFailure = 'not-json' | 'invalid' | 'newer-version' | 'too-large' | 'unreadable'

export type FileResult = { ok: true } | { ok: false; reason: FileFailure; place: string }

const refuse = (reason: FileFailure, place = ''): FileResult => ({ ok: false, reason, place })

/** The beginning of a file's name: the plan's title in plain letters, or the word given, and its quarter. */
export const fileSlug = (plan: Plan, fallback: string): string => {
  const plain = plan.title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '')
    .toLowerCase()
  const quarter = plan.quarter ? `-${plan.quarter.year}-${plan.quarter.number}` : ''
  return `${plain || fallback}${quarter}`
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
  const hadPlan = $plan.get() !== null
  createPlan(plan)
  if (hadPlan) $notice.set({ kind: 'opened' })
}

/** Whether a value claims to be a plan, however damaged it may be. */
const claimsToBePlan = (value: unknown) =>
  typeof value === 'object' && value !== null && 'format' in value && value.format === 'kmora-plan'

/** Opens a plan's file beside what is there already; nothing changes when it cannot be read. */
export const openPlanFile = async (file: Blob): Promise<FileResult> => {
  if (file.size > maximumBytes) return refuse('too-large')
  let text: string
  try {
    text = await file.text()
  } catch {
    return refuse('unreadable')
  }
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return refuse('not-json')
  }
  if (!claimsToBePlan(value)) return refuse('not-json')
  const result = parsePlan(value)
  if (result.ok) {
    const same = $plan.get()
    if (same && JSON.stringify(same) === JSON.stringify(result.plan)) openPlan(same.id)
    else takeIn(result.plan)
    return { ok: true }
  }
  return refuse(result.reason, result.issues[0]?.path || 'plan')
}
