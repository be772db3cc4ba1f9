import { decodePlan } from '../link/index.ts'
import type { Plan } from '../plan/index.ts'
import { findPlan } from './library.ts'
import { $sent, startSent } from './sent.ts'
import { startWorkbook } from './workbook.ts'

/** The plan that an answer is about: `unknown` where it was not shared from this browser, `gone` where it is no longer here. */
export type Answered =
  | { kind: 'unknown' | 'gone' }
  /** As it was shared, and as it is today. */
  | { kind: 'found'; base: Plan; mine: Plan }

/** Finds the plan that was shared from this browser under a mark. */
export const findAnswered = async (mark: string): Promise<Answered> => {
  startSent()
  const sent = $sent.get().find((each) => each.mark === mark)
  const base = sent && (await decodePlan(sent.fragment))
  if (!sent || !base?.ok) return { kind: 'unknown' }
  await startWorkbook()
  const mine = findPlan(sent.plan)
  return mine ? { kind: 'found', base: base.plan, mine } : { kind: 'gone' }
}
