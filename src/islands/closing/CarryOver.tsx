import { useState } from 'preact/hooks'
import type { Plan } from '../../plan/index.ts'
import { limits } from '../../plan/limits.ts'
import { nextQuarter } from '../../plan/quarter.ts'
import { proposeCarried } from '../../plan/track/carry-over.ts'
import { openPlan } from '../../stores/library.ts'
import { beginNextQuarter } from '../../stores/quarter-edits.ts'
import { today } from '../../stores/today.ts'
import { fill } from '../../strings/format.ts'
import { CarriedParts } from './CarriedParts.tsx'
import { nameQuarter, useClosing } from './context.ts'

interface Props {
  plan: Plan
  /** The plan that was carried over from this one already. */
  next: Plan | null
}

/** What goes into the next quarter, as the person chooses; or the way to the plan that it went into. */
export const CarryOver = ({ plan, next }: Props) => {
  const words = useClosing()
  const { carry: text } = words
  const [proposed] = useState(() => proposeCarried(plan, today()))
  const [hasObjective, setObjective] = useState(proposed.objective)
  const [parts, setParts] = useState(proposed.parts)
  const [sentence, setSentence] = useState('')
  if (!plan.quarter) return null
  const quarter = nameQuarter(next?.quarter ?? nextQuarter(plan.quarter), words)
  const heading = <h2 id="carry-over">{fill(text.heading, { quarter })}</h2>

  if (next)
    return (
      <section class="carry-over no-print" aria-labelledby="carry-over">
        {heading}
        <p>{fill(text.exists, { quarter })}</p>
        <div class="closing-actions">
          <button type="button" class="button" onClick={() => openPlan(next.id)}>
            {fill(text.open, { quarter })}
          </button>
        </div>
      </section>
    )
  return (
    <form
      class="carry-over no-print"
      aria-labelledby="carry-over"
      onSubmit={(event) => {
        event.preventDefault()
        beginNextQuarter(plan, { objective: hasObjective, parts }, sentence.trim())
      }}
    >
      {heading}
      <p class="hint">{text.lead}</p>
      <label class="choice">
        <input
          type="checkbox"
          checked={hasObjective}
          onChange={(event) => setObjective(event.currentTarget.checked)}
        />
        {text.objective}
      </label>
      <div class="labelled">
        <label for="carry-sentence">{fill(text.sentence, { quarter })}</label>
        <input
          id="carry-sentence"
          class="field"
          maxLength={limits.text}
          autocomplete="off"
          aria-describedby="carry-before"
          value={sentence}
          onInput={(event) => setSentence(event.currentTarget.value)}
        />
        <p id="carry-before" class="hint">
          {plan.objective.sentence && fill(text.before, { sentence: plan.objective.sentence })}
        </p>
      </div>
      <CarriedParts plan={plan} parts={parts} onParts={setParts} />
      <div class="closing-actions">
        <button class="button primary">{fill(text.create, { quarter })}</button>
      </div>
    </form>
  )
}
