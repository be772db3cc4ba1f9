import { useEffect, useRef, useState } from 'preact/hooks'
import type { Plan } from '../../plan/index.ts'
import { limits } from '../../plan/limits.ts'
import { closingOf } from '../../plan/track/closing.ts'
import { trackedParts, type Tracked } from '../../plan/track/tracked.ts'
import { noteClosing } from '../../stores/quarter-edits.ts'
import { today } from '../../stores/today.ts'
import { fill } from '../../strings/format.ts'
import { NumberField } from '../fields/NumberField.tsx'
import { useNameOf } from '../track/use-name-of.ts'
import { nameQuarter, useClosing } from './context.ts'

interface Props {
  plan: Plan
  onClosed: () => void
  onLeave: () => void
}

/** The results of the quarter and what was learned; filled in with the last values. */
export const CloseForm = ({ plan, onClosed, onLeave }: Props) => {
  const words = useClosing()
  const { form: text } = words
  const nameOf = useNameOf(plan)
  const heading = useRef<HTMLHeadingElement>(null)
  const [amounts, setAmounts] = useState<Record<string, number | null>>({})
  const [note, setNote] = useState(closingOf(plan)?.note ?? '')
  const [isRefused, setRefused] = useState(false)
  useEffect(() => heading.current?.focus(), [])
  const parts = trackedParts(plan, today()).filter(({ kind }) => kind !== 'tactic')
  const amountOf = ({ part, standing }: Tracked) =>
    part in amounts ? (amounts[part] ?? null) : (standing.latest?.amount ?? null)
  const close = () => {
    const results = parts.flatMap((tracked) => {
      const amount = amountOf(tracked)
      return amount === null ? [] : [{ part: tracked.part, amount }]
    })
    const isNoted = noteClosing({ amounts: results, note: note.trim() })
    setRefused(!isNoted)
    if (isNoted) onClosed()
  }
  return (
    <form
      class="close-quarter"
      onSubmit={(event) => {
        event.preventDefault()
        close()
      }}
    >
      <h2 ref={heading} tabIndex={-1}>
        {plan.quarter && fill(text.heading, { quarter: nameQuarter(plan.quarter, words) })}
      </h2>
      <p class="hint">{text.lead}</p>
      <div class="fields">
        {parts.map((tracked) => (
          <NumberField
            key={tracked.part}
            id={`result-${tracked.part}`}
            label={fill(text.resultOf, { part: nameOf(tracked.part), unit: tracked.unit })}
            value={amountOf(tracked)}
            onNumber={(amount) => setAmounts((before) => ({ ...before, [tracked.part]: amount }))}
          />
        ))}
      </div>
      <div class="labelled">
        <label for="closing-learned">{text.learned}</label>
        <textarea
          id="closing-learned"
          class="field"
          rows={4}
          maxLength={limits.text}
          aria-describedby="closing-learned-hint"
          value={note}
          onInput={(event) => setNote(event.currentTarget.value)}
        />
        <p id="closing-learned-hint" class="hint">
          {text.learnedHint}
        </p>
      </div>
      <div class="closing-actions">
        <button class="button primary">{text.save}</button>
        <button type="button" class="button" onClick={onLeave}>
          {text.cancel}
        </button>
      </div>
      <p role="status">{isRefused && <span class="wrong">{text.refused}</span>}</p>
    </form>
  )
}
