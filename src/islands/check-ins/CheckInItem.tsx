import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { writeAmount, type CheckIn, type Plan } from '../../plan/index.ts'
import { deleteCheckIn } from '../../stores/track-edits.ts'
import { fill, plural, writeDate } from '../../strings/format.ts'
import { Icon } from '../icon/Icon.tsx'
import { useWorkbook } from '../workbook/context.ts'
import { CheckInFields } from './CheckInFields.tsx'
import { useCheckIns } from './context.ts'

interface Props {
  plan: Plan
  checkIn: CheckIn
  /** Called before it is deleted: the cursor is to go elsewhere. */
  onGone: () => void
}

/** A day's progress and note in a line, changed where it stands. */
export const CheckInItem = ({ plan, checkIn, onGone }: Props) => {
  const { lang, decimal } = useWorkbook()
  const text = useCheckIns()
  const [isOpen, setOpen] = useState(false)
  const toggle = useRef<HTMLButtonElement>(null)
  const wasOpen = useRef(false)
  const { id, amounts, note } = checkIn
  const date = writeDate(checkIn.date, lang)
  const objective = amounts.find(({ part }) => part === 'objective')
  const others = amounts.length - (objective ? 1 : 0)
  const facts = [
    objective &&
      fill(text.soFar, {
        amount: writeAmount(objective.amount, plan.objective.unit, decimal, lang),
      }),
    others > 0 && fill(plural(text.others, others, lang), { count: String(others) }),
  ]

  useLayoutEffect(() => {
    if (wasOpen.current && !isOpen) toggle.current?.focus()
    wasOpen.current = isOpen
  }, [isOpen])

  return (
    <li>
      <p>
        <b>{[date, ...facts].filter(Boolean).join(' · ')}</b>
      </p>
      {isOpen ? (
        <CheckInFields plan={plan} checkIn={checkIn} onClose={() => setOpen(false)} />
      ) : (
        note && <p class="note">{note}</p>
      )}
      <p class="actions no-print">
        {!isOpen && (
          <button
            type="button"
            class="button plain"
            ref={toggle}
            aria-label={fill(text.change, { date })}
            onClick={() => setOpen(true)}
          >
            <Icon name="more" />
          </button>
        )}
        <button
          type="button"
          class="button plain"
          aria-label={fill(text.remove, { date })}
          onClick={() => {
            onGone()
            deleteCheckIn(id)
          }}
        >
          <Icon name="trash" />
        </button>
      </p>
    </li>
  )
}
