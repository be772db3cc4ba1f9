import { setObjective } from '../plan/edit.ts'
import type { Plan } from '../plan/index.ts'
import type { withSentence } from '../plan/sentence.ts'
import { today } from './today.ts'
import { $plan, edit } from './workbook.ts'

let reader: typeof withSentence | null = null

/** A sentence in the making: the plan before it was touched, and the plan that its last letter left. */
interface Writing {
  from: Plan
  to: Plan | null
  isRead: boolean
}
let writing: Writing | null = null

/**
 * The plan to read the sentence into. While nothing else changes, that is the plan before its first
 * letter, so that halves of words and numbers leave nothing behind in the fields.
 */
const ground = (plan: Plan): Plan => {
  if (writing?.to === plan) return writing.from
  if (writing?.from.id !== plan.id || writing.isRead) return plan
  return setObjective(plan, { sentence: writing.from.objective.sentence })
}

const write = (sentence: string): void => {
  edit(
    'edit-objective',
    (plan) => {
      const from = ground(plan)
      writing = { from, to: null, isRead: reader !== null }
      const next = reader?.(from, sentence, today()) ?? setObjective(from, { sentence })
      return next.objective.sentence === sentence ? next : plan
    },
    { merge: 'sentence' },
  )
  if (writing) writing.to = $plan.get()
}

/** Fetches the reader of sentences; what was written meanwhile is read as soon as it is there. */
const loadReader = async (): Promise<void> => {
  const { withSentence: loaded } = await import('../plan/sentence.ts')
  if (reader) return
  reader = loaded
  const plan = $plan.get()
  if (plan && plan.id === writing?.from.id) write(plan.objective.sentence)
}

/** Writes the objective's sentence; what it says goes into the fields too. */
export const writeSentence = (sentence: string): void => {
  if (!reader) loadReader().catch(() => undefined)
  write(sentence)
}
