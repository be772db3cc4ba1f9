import { fileKind } from '../files/file-kind.ts'
import { readTacticsFile, type FileFailure as SheetFailure } from '../files/read-tactics-file.ts'
import type { TacticsSheet } from '../files/tactics-sheet.ts'
import type { Plan } from '../plan/index.ts'
import type { Answer } from './answer-file.ts'
import type { Backup } from './backup.ts'
import { isSamePlan } from './is-same-plan.ts'
import { findPlan, openPlan } from './library.ts'
import { $notice } from './notice.ts'
import { takeIn } from './plan-file.ts'
import { readPlanFile, type PlanFileFailure } from './read-plan-file.ts'

/** Why nothing of a file comes in. */
export type Refusal =
  | { of: 'plan'; reason: PlanFileFailure; place: string }
  | { of: 'sheet'; reason: SheetFailure }
  | { of: 'file'; reason: 'calendar' | 'text' | 'other' | 'several' }

/** What became of a file: its plan is open, or something is to be decided first, or nothing comes in. */
export type Opening =
  | { kind: 'opened' }
  /** `mine` is the version of the plan that is in the library already. */
  | { kind: 'plan'; plan: Plan; mine: Plan | null }
  | { kind: 'backup'; backup: Backup }
  | { kind: 'answer'; answer: Answer }
  | { kind: 'sheet'; name: string; sheet: TacticsSheet }
  | { kind: 'refused'; refusal: Refusal }

const refused = (refusal: Refusal): Opening => ({ kind: 'refused', refusal })

const openPlanFile = async (file: File, how: FileRequest['how']): Promise<Opening> => {
  const reading = await readPlanFile(file)
  if (!reading.ok) return refused({ of: 'plan', reason: reading.reason, place: reading.place })
  if ('backup' in reading) return { kind: 'backup', backup: reading.backup }
  if ('answer' in reading) return { kind: 'answer', answer: reading.answer }
  const { plan } = reading
  const mine = findPlan(plan.id)
  if (mine && isSamePlan(mine, plan)) {
    openPlan(mine.id)
    $notice.set({ kind: 'same-plan' })
    return { kind: 'opened' }
  }
  if (mine || how === 'dropped') return { kind: 'plan', plan, mine }
  takeIn(plan)
  return { kind: 'opened' }
}

const openSheet = async (file: File): Promise<Opening> => {
  const reading = await readTacticsFile(new Uint8Array(await file.arrayBuffer()))
  return reading.ok
    ? { kind: 'sheet', name: file.name, sheet: reading.sheet }
    : refused({ of: 'sheet', reason: reading.reason })
}

/** Larger than any file that is opened here. */
const maximumBytes = 8 * 1024 * 1024

/** Files that were handed to the workbook, and whether they were picked or dropped on the page. */
export interface FileRequest {
  files: readonly File[]
  how: 'picked' | 'dropped'
}

/**
 * Opens the plan in a file, or tells what its tactics are. A plan that was picked opens at once; where
 * it was dropped, or another version of it is in the library, it is only told. Nothing of the library
 * is ever changed.
 */
export const openFile = async ({ files, how }: FileRequest): Promise<Opening> => {
  const [file] = files
  if (!file || files.length > 1) return refused({ of: 'file', reason: 'several' })
  try {
    const kind = fileKind(file.name, new Uint8Array(await file.slice(0, 256).arrayBuffer()))
    if (kind === 'plan') return await openPlanFile(file, how)
    if (kind === 'calendar' || kind === 'other') return refused({ of: 'file', reason: kind })
    if (file.size > maximumBytes) return refused({ of: 'sheet', reason: 'too-large' })
    const opening = await openSheet(file)
    const isSheet = opening.kind === 'sheet' && opening.sheet.isNamed
    return kind === 'text' && !isSheet ? refused({ of: 'file', reason: 'text' }) : opening
  } catch {
    return refused({ of: 'plan', reason: 'unreadable', place: '' })
  }
}
