import { setObjective } from '../plan/edit.ts'
import type { withSentence } from '../plan/sentence.ts'
import { today } from './today.ts'
import { $plan, edit } from './workbook.ts'

let read: typeof withSentence | null = null
/** The sentence before it was written without the reader at hand. */
let unread: string | null = null

/** Fetches the reader of sentences; what was written meanwhile is read as soon as it is there. */
const loadSentenceReader = async (): Promise<void> => {
  if (read) return
  const { withSentence: loaded } = await import('../plan/sentence.ts')
  read = loaded
  const sentence = $plan.get()?.objective.sentence
  const before = unread
  if (before === null || sentence === undefined) return
  edit(
    'edit-objective',
    (plan) => loaded(setObjective(plan, { sentence: before }), sentence, today()),
    { merge: 'sentence' },
  )
}

/** Writes the objective's sentence; what it says goes into the fields too. */
export const writeSentence = (sentence: string): void => {
  const reader = read
  if (!reader) {
    unread ??= $plan.get()?.objective.sentence ?? ''
    loadSentenceReader().catch(() => undefined)
  }
  edit(
    'edit-objective',
    (plan) => (reader ? reader(plan, sentence, today()) : setObjective(plan, { sentence })),
    { merge: 'sentence' },
  )
}
