import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Plan } from '../../plan/index.ts'
import { findAnswered, type Answered } from '../../stores/find-answered.ts'
import { useWorkbook } from '../workbook/context.ts'
import { AnswerReview } from './AnswerReview.tsx'
import type { WayBack } from './ToPlan.tsx'
import { useAnswer } from './words.ts'

interface Props {
  /** `markOf` the plan that is answered. */
  mark: string
  theirs: Plan
  sender: string
  workbook: WayBack
  /** What else can be done where it is no answer to a plan of this browser. */
  otherwise?: ComponentChildren
}

/** An answer to a plan of this browser, to review; elsewhere, where it can be. */
export const Answer = ({ mark, otherwise, ...answer }: Props) => {
  const { words } = useWorkbook()
  const { review: text } = useAnswer()
  const [state, setState] = useState<Answered | { kind: 'looking' }>({ kind: 'looking' })
  useEffect(() => {
    let isCurrent = true
    void findAnswered(mark).then((found) => {
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
    <div class="answer-note">
      <p role="status">{text[state.kind]}</p>
      {otherwise}
    </div>
  )
}
