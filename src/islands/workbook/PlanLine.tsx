import { quarterState } from '../../plan/quarter.ts'
import { archive } from '../../stores/archive.ts'
import { openPlan } from '../../stores/library.ts'
import type { ListedPlan } from '../../stores/listed-plan.ts'
import { today } from '../../stores/today.ts'
import { fill, writeDate } from '../../strings/format.ts'
import { Icon } from '../icon/Icon.tsx'
import { useWorkbook } from './context.ts'

interface Props {
  plan: ListedPlan
  isOpen: boolean
  isArchived: boolean
  onOpened: () => void
  onDelete: () => void
}

/** A plan of the library in a line: its name, quarter, state and last change, and what can be done with it. */
export const PlanLine = ({ plan, isOpen, isArchived, onOpened, onDelete }: Props) => {
  const { words, lang } = useWorkbook()
  const { plans: text, quarter: quarterText } = words
  const { id, quarter, updated } = plan
  const title = plan.title || words.untitled
  const facts = [
    quarter &&
      fill(quarterText.short, { number: String(quarter.number), year: String(quarter.year) }),
    plan.isClosed ? text.states.closed : quarter && text.states[quarterState(quarter, today())],
    isOpen && text.open,
    fill(text.changed, { date: writeDate(updated, lang) }),
  ]
  return (
    <li>
      <button
        type="button"
        class="plan-line"
        aria-current={isOpen}
        onClick={() => {
          openPlan(id)
          onOpened()
        }}
      >
        <b>{title}</b>
        <span>{facts.filter(Boolean).join(' · ')}</span>
      </button>
      {!isOpen && (
        <button
          type="button"
          class="button plain"
          aria-label={fill(isArchived ? text.unarchive : text.archive, { title })}
          onClick={() => archive(id, !isArchived)}
        >
          <Icon name={isArchived ? 'up' : 'down'} />
        </button>
      )}
      <button
        type="button"
        class="button plain"
        aria-label={fill(text.remove, { title })}
        onClick={onDelete}
      >
        <Icon name="trash" />
      </button>
    </li>
  )
}
