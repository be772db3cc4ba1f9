import type { PlainDate } from '../../plan/index.ts'
import { useFieldStyle } from './context.ts'
import type { QuickDate } from './quick-dates.ts'

interface Props {
  choices: readonly QuickDate[]
  value: PlainDate | null
  onDate: (date: PlainDate) => void
}

/** Days to choose with one key or tap. */
export const QuickDates = ({ choices, value, onDate }: Props) => (
  <div class="quick-dates" role="group" aria-label={useFieldStyle().words.quick.label}>
    {choices.map(({ day, name }) => (
      <button
        key={day}
        type="button"
        class="button"
        aria-pressed={value === day}
        onClick={() => onDate(day)}
      >
        {name}
      </button>
    ))}
  </div>
)
