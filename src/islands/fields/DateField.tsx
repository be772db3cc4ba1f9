import type { PlainDate } from '../../plan/index.ts'
import { DateInput } from './DateInput.tsx'

interface Props {
  id: string
  label: string
  value: PlainDate | null
  min?: PlainDate | undefined
  max?: PlainDate | undefined
  onDate: (date: PlainDate | null) => void
}

/** A day with its label. */
export const DateField = ({ label, ...input }: Props) => (
  <div class="labelled">
    <label for={input.id}>{label}</label>
    <DateInput {...input} class="field" />
  </div>
)
