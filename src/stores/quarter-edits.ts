import type { CheckIn, Plan } from '../plan/index.ts'
import { withSentence } from '../plan/sentence.ts'
import { carryOver, type Carried } from '../plan/track/carry-over.ts'
import { closeQuarter, isClosed, reopenQuarter } from '../plan/track/closing.ts'
import { createPlan } from './library.ts'
import { newId } from './new-id.ts'
import { $notice } from './notice.ts'
import { today } from './today.ts'
import { $plan, edit } from './workbook.ts'

/** Closes the open plan's quarter, or corrects how it was closed; returns whether there was room. */
export const noteClosing = (results: Pick<CheckIn, 'amounts' | 'note'>): boolean => {
  if (edit('close-quarter', (plan) => closeQuarter(plan, results, today())))
    $notice.set({ kind: 'closed-quarter', undoable: true })
  const plan = $plan.get()
  return plan !== null && isClosed(plan)
}

/** Opens the open plan's quarter again. */
export const deleteClosing = (): void => {
  if (edit('reopen-quarter', reopenQuarter))
    $notice.set({ kind: 'reopened-quarter', undoable: true })
}

/** Creates and opens the plan of the quarter after, with what is carried over and, where it is given, its objective's sentence. */
export const beginNextQuarter = (plan: Plan, carried: Carried, sentence: string): void => {
  const day = today()
  const next = carryOver(plan, carried, { id: newId(), today: day })
  if (!next) return
  createPlan(sentence === '' ? next : withSentence(next, sentence, day))
  $notice.set({ kind: 'carried-over' })
}
