import { useEffect, useRef, useState } from 'preact/hooks'
import type { Plan } from '../../plan/index.ts'
import { limits } from '../../plan/limits.ts'
import { closingOf } from '../../plan/track/closing.ts'
import { askedParts, type Asked } from '../../plan/track/asked.ts'
import { noteClosing } from '../../stores/quarter-edits.ts'
import { today } from '../../stores/today.ts'
import { fill } from '../../strings/format.ts'
import { NumberField } from '../fields/NumberField.tsx'
import { useNameOf } from '../track/name-part.ts'
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
  const parts = askedParts(plan, today()).filter(
    ({ kind, isCounted }) => kind !== 'tactic' && isCounted,
  )
  const amountOf = ({ part, amount }: Asked) => (part in amounts ? (amounts[part] ?? null) : amount)
  const close = () => {
    const results = parts.flatMap((asked) => {
      const amount = amountOf(asked)
      return amount === null ? [] : [{ part: asked.part, amount }]
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
        {parts.map((asked) => {
          const label = fill(text.resultOf, { part: nameOf(asked.part) })
          return (
            <NumberField
              key={asked.part}
              id={`result-${asked.part}`}
              label={asked.unit ? `${label} (${asked.unit})` : label}
              value={amountOf(asked)}
              onNumber={(amount) => setAmounts((before) => ({ ...before, [asked.part]: amount }))}
            />
          )
        })}
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
