import { parsePlan, type Plan } from '../plan/index.ts'
import { readAnswer, type Answer } from './answer-file.ts'
import { readBackup, type Backup } from './backup.ts'

/** Larger than any plan within the limits, or than all that a browser would keep. */
const maximumBytes = 8 * 1024 * 1024

export type PlanFileFailure = 'not-json' | 'invalid' | 'newer-version' | 'too-large' | 'unreadable'

export type PlanFileReading =
  | { ok: true; plan: Plan }
  | { ok: true; backup: Backup }
  | { ok: true; answer: Answer }
  | { ok: false; reason: PlanFileFailure; place: string }

const refuse = (reason: PlanFileFailure, place = ''): PlanFileReading => ({
  ok: false,
  reason,
  place,
})

/** Whether a value claims to be a plan, however damaged it may be. */
const claimsToBePlan = (value: unknown) =>
  typeof value === 'object' && value !== null && 'format' in value && value.format === 'kmora-plan'

/** The plan in a file, or an answer to one, or the plans of a backup, or why there is none, with the first place at fault of a damaged one. */
export const readPlanFile = async (file: Blob): Promise<PlanFileReading> => {
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
  const backup = readBackup(value)
  if (backup) return { ok: true, backup }
  const answer = readAnswer(value)
  if (!answer && !claimsToBePlan(value)) return refuse('not-json')
  const result = answer ?? parsePlan(value)
  return result.ok ? result : refuse(result.reason, result.issues[0]?.path || 'plan')
}
