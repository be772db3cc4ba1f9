import { useEffect, useState } from 'preact/hooks'
import { decodePlan } from '../../link/index.ts'
import type { Plan } from '../../plan/index.ts'
import { findPlan } from '../../stores/library.ts'
import { $sent, startSent } from '../../stores/sent.ts'
import { startWorkbook } from '../../stores/workbook.ts'
import { useWorkbook } from '../workbook/context.ts'
import { AnswerReview } from './AnswerReview.tsx'
import { useAnswer } from './words.ts'

type State =
  { kind: 'looking' } | { kind: 'unknown' | 'gone' } | { kind: 'found'; base: Plan; mine: Plan }

/** The plan that an answer is about: as it was shared from this browser, and as it is today. */
const find = async (mark: string): Promise<State> => {
  startSent()
  const sent = $sent.get().find((each) => each.mark === mark)
  const base = sent && (await decodePlan(sent.fragment))
  if (!sent || !base?.ok) return { kind: 'unknown' }
  await startWorkbook()
  const mine = findPlan(sent.plan)
  return mine ? { kind: 'found', base: base.plan, mine } : { kind: 'gone' }
}

interface Props {
  /** `markOf` the plan that is answered. */
  mark: string
  theirs: Plan
  sender: string
  workbook: string
}

/** An answer to a plan of this browser, to review; elsewhere, where it can be. */
export const Answer = ({ mark, ...answer }: Props) => {
  const { words } = useWorkbook()
  const { review: text } = useAnswer()
  const [state, setState] = useState<State>({ kind: 'looking' })
  useEffect(() => {
    let isCurrent = true
    void find(mark).then((found) => {
      if (isCurrent) setState(found)
    })
    return () => {
      isCurrent = false
    }
  }, [mark])
  if (state.kind === 'looking') return <p role="status">{words.loading}</p>
  if (state.kind === 'found')
    return <AnswerReview key={mark} base={state.base} mine={state.mine} {...answer} />
  return (
    <p class="answer-note" role="status">
      {text[state.kind]}
    </p>
  )
}
