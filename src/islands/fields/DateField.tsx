import { isPlainDate } from '../../plan/date.ts'
import type { PlainDate } from '../../plan/index.ts'

interface Props {
  id: string
  label: string
  value: PlainDate | null
  onDate: (date: PlainDate | null) => void
}

/** A day, by the platform's own picker. A date half typed changes nothing. */
export const DateField = ({ id, label, value, onDate }: Props) => (
  <div class="labelled">
    <label for={id}>{label}</label>
    <input
      id={id}
      class="field"
      type="date"
      min="1970-01-01"
      max="2200-12-31"
      value={value ?? ''}
      onInput={(event) => {
        const { value: typed, validity } = event.currentTarget
        if (typed === '' && !validity.badInput) onDate(null)
        else if (isPlainDate(typed)) onDate(typed)
      }}
    />
  </div>
)
