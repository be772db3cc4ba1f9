import { useState } from 'preact/hooks'
import type { PlainDate, Plan } from '../../plan/index.ts'
import { limits } from '../../plan/limits.ts'
import { askedParts, type Asked } from '../../plan/track/asked.ts'
import type { States } from '../../plan/track/check-in.ts'
import { noteCheckIn } from '../../stores/track-edits.ts'
import { today } from '../../stores/today.ts'
import { AskedFields } from '../check-ins/AskedFields.tsx'
import { DateField } from '../fields/DateField.tsx'
import { useViews } from '../workbook/context.ts'

interface Props {
  plan: Plan
  nameOf: (part: string) => string
  onNoted: () => void
}

/** The weekly check-in: how much so far, of the objective, each strategy and each tactic, how tactics stand, and a note. Filled in with the last values. */
export const CheckInForm = ({ plan, nameOf, onNoted }: Props) => {
  const { track: text } = useViews()
  const [picked, setPicked] = useState<PlainDate | null>(null)
  const [amounts, setAmounts] = useState<Record<string, number | null>>({})
  const [states, setStates] = useState<States>({})
  const [note, setNote] = useState('')
  const [isRefused, setRefused] = useState(false)
  // The page may stay open for days: until a day is picked, it is the one of now.
  const date = picked ?? today()
  const parts = askedParts(plan, date)
  const amountOf = ({ part, amount }: Asked) => (part in amounts ? (amounts[part] ?? null) : amount)

  return (
    <form
      class="check-in no-print"
      onSubmit={(event) => {
        event.preventDefault()
        const measured = parts.flatMap((asked) => {
          const amount = amountOf(asked)
          return amount === null ? [] : [{ part: asked.part, amount }]
        })
        const isEmpty =
          measured.length === 0 && Object.keys(states).length === 0 && note.trim() === ''
        const checkIn = { date, amounts: measured, note: note.trim() }
        const isNoted = !isEmpty && noteCheckIn(checkIn, states)
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
      <AskedFields
        id="check-in"
        parts={parts}
        words={text.asked}
        nameOf={nameOf}
        amountOf={amountOf}
        stateOf={({ part, state }) => states[part] ?? state}
        onAmount={(part, amount) => setAmounts((before) => ({ ...before, [part]: amount }))}
        onState={(part, state) => setStates((before) => ({ ...before, [part]: state }))}
      />
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
