import { useLayoutEffect, useRef } from 'preact/hooks'
import type { CheckIn } from '../../plan/index.ts'
import { limits } from '../../plan/limits.ts'
import { changeCheckIn } from '../../stores/track-edits.ts'
import { DateField } from '../fields/DateField.tsx'
import { NumberField } from '../fields/NumberField.tsx'
import { useWorkbook } from '../workbook/context.ts'

interface Props {
  checkIn: CheckIn
  onClose: () => void
}

/** The date, the objective's amount and the note of a check-in; other parts' amounts stay as they are. */
export const CheckInFields = ({ checkIn: { id, date, amounts, note }, onClose }: Props) => {
  const { words } = useWorkbook()
  const frame = useRef<HTMLDivElement>(null)
  const text = words.checkIns
  const field = (name: string) => `${id}-${name}`
  const objective = amounts.find(({ part }) => part === 'objective')
  const others = amounts.filter((measured) => measured !== objective)
  useLayoutEffect(() => {
    frame.current?.querySelector('input')?.focus()
  }, [])
  return (
    <div class="fields" ref={frame}>
      <DateField
        id={field('date')}
        label={text.date}
        value={date}
        onDate={(day) => {
          if (day) changeCheckIn(id, { date: day })
        }}
      />
      <NumberField
        id={field('amount')}
        label={text.amount}
        value={objective?.amount ?? null}
        onNumber={(amount) =>
          changeCheckIn(id, {
            amounts: amount === null ? others : [{ part: 'objective', amount }, ...others],
          })
        }
      />
      <div class="labelled whole">
        <label for={field('note')}>{text.note}</label>
        <textarea
          id={field('note')}
          class="field"
          rows={2}
          maxLength={limits.text}
          value={note}
          onInput={(event) => changeCheckIn(id, { note: event.currentTarget.value })}
        />
      </div>
      <div>
        <button type="button" class="button" onClick={onClose}>
          {text.close}
        </button>
      </div>
    </div>
  )
}
