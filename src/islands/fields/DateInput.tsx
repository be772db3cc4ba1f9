import { isPlainDate } from '../../plan/date.ts'
import type { PlainDate } from '../../plan/index.ts'

interface Props {
  id: string
  class: string
  label?: string
  value: PlainDate | null
  /** The days that the picker offers. */
  min?: PlainDate | undefined
  max?: PlainDate | undefined
  onDate: (date: PlainDate | null) => void
}

/** A day, by the platform's own picker. A date half typed changes nothing. */
export const DateInput = ({ id, label, value, min, max, onDate, ...rest }: Props) => (
  <input
    id={id}
    class={rest.class}
    type="date"
    aria-label={label}
    min={min ?? '1970-01-01'}
    max={max ?? '2200-12-31'}
    value={value ?? ''}
    onInput={(event) => {
      const { value: typed, validity } = event.currentTarget
      if (typed === '' && !validity.badInput) onDate(null)
      else if (isPlainDate(typed)) onDate(typed)
    }}
  />
)
