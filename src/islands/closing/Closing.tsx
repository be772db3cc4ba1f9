import { useState } from 'preact/hooks'
import type { Plan } from '../../plan/index.ts'
import { isClosed } from '../../plan/track/closing.ts'
import type { Strings } from '../../strings/es.ts'
import { CarryOver } from './CarryOver.tsx'
import { CloseForm } from './CloseForm.tsx'
import { ClosingWords } from './context.ts'
import { Quarters } from './Quarters.tsx'
import { Report } from './Report.tsx'
import { useFamily } from './use-family.ts'

interface Props {
  plan: Plan
  words: Strings['closing']
  /** What was asked for while the quarter was open. */
  task: 'close' | 'quarters'
  onLeave: () => void
}

/** The quarter being closed, or closed: its report, what goes into the next one, and the quarters so far. */
export const Closing = ({ plan, words, task, onLeave }: Props) => {
  const [isCorrected, setCorrected] = useState(false)
  /** Whether the person has been at the form: the report then takes the cursor. */
  const [isBack, setBack] = useState(false)
  const { lines, next } = useFamily(plan)
  const isOver = isClosed(plan)
  const show = () => {
    setBack(true)
    setCorrected(false)
  }
  return (
    <ClosingWords.Provider value={words}>
      {isOver && !isCorrected && (
        <>
          <Report plan={plan} isBack={isBack} onCorrect={() => setCorrected(true)} />
          <CarryOver plan={plan} next={next} />
        </>
      )}
      {isCorrected || (!isOver && task === 'close') ? (
        <CloseForm plan={plan} onClosed={show} onLeave={isOver ? show : onLeave} />
      ) : (
        <Quarters plan={plan} lines={lines} onLeave={isOver ? null : onLeave} />
      )}
    </ClosingWords.Provider>
  )
}
