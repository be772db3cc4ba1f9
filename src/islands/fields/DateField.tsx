import { useState } from 'preact/hooks'
import type { PlainDate } from '../../plan/index.ts'
import { DateInput } from './DateInput.tsx'
import { QuickDates } from './QuickDates.tsx'
import type { QuickDate } from './quick-dates.ts'

interface Props {
  id: string
  label: string
  value: PlainDate | null
  min?: PlainDate | undefined
  max?: PlainDate | undefined
  /** Offered where there is no day yet, and once the field has had the cursor. */
  choices?: readonly QuickDate[]
  onDate: (date: PlainDate | null) => void
}

/** A day with its label, and those usually chosen. */
export const DateField = ({ label, choices = [], ...input }: Props) => {
  const [isOffering, setOffering] = useState(input.value === null)
  return (
    <div class="labelled" onFocusIn={() => setOffering(true)}>
      <label for={input.id}>{label}</label>
      <DateInput {...input} class="field" />
      {isOffering && choices.length > 0 && (
        <QuickDates choices={choices} value={input.value} onDate={input.onDate} />
      )}
    </div>
  )
}
