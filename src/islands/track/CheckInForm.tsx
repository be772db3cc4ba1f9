import { useState } from 'preact/hooks'
import type { PlainDate, Plan } from '../../plan/index.ts'
import { limits } from '../../plan/limits.ts'
import { trackedParts, type Tracked } from '../../plan/track/tracked.ts'
import { noteCheckIn } from '../../stores/track-edits.ts'
import { today } from '../../stores/today.ts'
import { fill } from '../../strings/format.ts'
import { DateField } from '../fields/DateField.tsx'
import { NumberField } from '../fields/NumberField.tsx'
import { useViews } from '../workbook/context.ts'

interface Props {
  plan: Plan
  nameOf: (tracked: Tracked) => string
  onNoted: () => void
}

/** The weekly check-in: how much so far, of the objective, each strategy and each tactic, and a note. Filled in with the last values. */
export const CheckInForm = ({ plan, nameOf, onNoted }: Props) => {
  const { track: text } = useViews()
  const [picked, setPicked] = useState<PlainDate | null>(null)
  const [amounts, setAmounts] = useState<Record<string, number | null>>({})
  const [note, setNote] = useState('')
  const [isRefused, setRefused] = useState(false)
  // The page may stay open for days: until a day is picked, it is the one of now.
  const date = picked ?? today()
  const parts = trackedParts(plan, date)
  const last = ({ part, standing }: Tracked) =>
    part in amounts ? (amounts[part] ?? null) : (standing.latest?.amount ?? null)

  const field = (tracked: Tracked) => (
    <NumberField
      key={tracked.part}
      id={`check-in-${tracked.part}`}
      label={fill(text.soFarOf, { part: nameOf(tracked), unit: tracked.unit })}
      value={last(tracked)}
      onNumber={(amount) => setAmounts((before) => ({ ...before, [tracked.part]: amount }))}
    />
  )
  const tactics = parts.filter(({ kind }) => kind === 'tactic')

  return (
    <form
      class="check-in"
      onSubmit={(event) => {
        event.preventDefault()
        const measured = parts.flatMap((tracked) => {
          const amount = last(tracked)
          return amount === null ? [] : [{ part: tracked.part, amount }]
        })
        const isEmpty = measured.length === 0 && note.trim() === ''
        const isNoted = !isEmpty && noteCheckIn({ date, amounts: measured, note: note.trim() })
        setRefused(!isNoted)
        if (isNoted) onNoted()
      }}
    >
      <h2>{text.form}</h2>
      <DateField
        id="check-in-date"
        label={text.date}
        value={date}
        onDate={(day) => {
          if (day) setPicked(day)
        }}
      />
      <div class="fields">{parts.filter(({ kind }) => kind !== 'tactic').map(field)}</div>
      {tactics.length > 0 && (
        <details open={tactics.length <= 6}>
          <summary>{text.tactics}</summary>
          <div class="fields">{tactics.map(field)}</div>
        </details>
      )}
      <div class="labelled">
        <label for="check-in-note">{text.note}</label>
        <textarea
          id="check-in-note"
          class="field"
          rows={2}
          maxLength={limits.text}
          value={note}
          onInput={(event) => setNote(event.currentTarget.value)}
        />
      </div>
      <button class="button primary">{text.save}</button>
      <p role="status">{isRefused && <span class="wrong">{text.refused}</span>}</p>
    </form>
  )
}
