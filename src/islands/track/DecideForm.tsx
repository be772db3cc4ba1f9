import { useState } from 'preact/hooks'
import type { Decision, Strategy } from '../../plan/index.ts'
import { limits } from '../../plan/limits.ts'
import type { Diagnosis } from '../../plan/track/diagnosis.ts'
import { noteDecision } from '../../stores/track-edits.ts'
import { fill } from '../../strings/format.ts'
import { writeMeasure } from '../../strings/write-measure.ts'
import { useViews, useWorkbook } from '../workbook/context.ts'
import { entries } from '../workbook/entries.ts'
import { Lag } from './Lag.tsx'

interface Props {
  strategy: Strategy
  /** Null where nothing tells why it lags. */
  diagnosis: Diagnosis | null
}

/** What ails a strategy that lags, and the decision that it asks for, with its reason. */
export const DecideForm = ({ strategy, diagnosis }: Props) => {
  const { decimal } = useWorkbook()
  const { track, parts } = useViews()
  const { decide: text } = track
  const [choice, setChoice] = useState<Decision['choice'] | null>(null)
  const [reason, setReason] = useState('')
  const title = strategy.title || parts.strategy
  /** An adjusted strategy is written over: the decision keeps what it was. */
  const whole = (made: Decision['choice']) => {
    if (made !== 'adjust') return reason.trim()
    const measure = writeMeasure(strategy.measure, text.fromTo, decimal)
    const was = { reason: reason.trim(), strategy: title, measure }
    return fill(measure ? text.wasMeasured : text.was, was).slice(0, limits.text)
  }
  return (
    <form
      class="decide"
      onSubmit={(event) => {
        event.preventDefault()
        if (choice) noteDecision({ strategy: strategy.id, choice, reason: whole(choice) })
      }}
    >
      <Lag strategy={strategy} diagnosis={diagnosis} />
      <fieldset>
        <legend>{text.question}</legend>
        {entries(text.choices).map(([key, label]) => (
          <label key={key}>
            <input
              type="radio"
              name={`decide-${strategy.id}`}
              required
              checked={choice === key}
              onChange={() => setChoice(key)}
            />{' '}
            {label}
          </label>
        ))}
      </fieldset>
      <div class="labelled">
        <label for={`decide-${strategy.id}-reason`}>{text.reason}</label>
        <input
          id={`decide-${strategy.id}-reason`}
          class="field"
          required
          maxLength={limits.text}
          autocomplete="off"
          value={reason}
          onInput={(event) => setReason(event.currentTarget.value)}
        />
      </div>
      <button class="button">{text.save}</button>
    </form>
  )
}
