import { useId, useLayoutEffect, useRef } from 'preact/hooks'
import type { CheckIn, Plan } from '../../plan/index.ts'
import { limits } from '../../plan/limits.ts'
import { correctedParts } from '../../plan/track/asked.ts'
import { changeTactic } from '../../stores/plan-edits.ts'
import { changeCheckIn } from '../../stores/track-edits.ts'
import { DateField } from '../fields/DateField.tsx'
import { namePart } from '../track/name-part.ts'
import { AskedFields } from './AskedFields.tsx'
import { useCheckIns } from './context.ts'

interface Props {
  plan: Plan
  checkIn: CheckIn
  onClose: () => void
}

/** Corrects what a check-in said: its date, every amount, its note; and the states that tactics have now. */
export const CheckInFields = ({ plan, checkIn, onClose }: Props) => {
  const text = useCheckIns()
  const frame = useRef<HTMLDivElement>(null)
  const own = useId()
  const { id, date, amounts, note } = checkIn
  useLayoutEffect(() => {
    frame.current?.querySelector('input')?.focus()
  }, [])
  return (
    <div class="check-in-fields" ref={frame}>
      <DateField
        id={`${own}-date`}
        label={text.date}
        value={date}
        onDate={(day) => {
          if (day) changeCheckIn(id, { date: day })
        }}
      />
      <AskedFields
        id={own}
        parts={correctedParts(plan, checkIn)}
        words={text.asked}
        nameOf={(part) => namePart(plan, part, text.parts)}
        amountOf={({ amount }) => amount}
        stateOf={({ state }) => state}
        onAmount={(part, amount) =>
          changeCheckIn(id, {
            amounts: [
              ...amounts.filter((measured) => measured.part !== part),
              ...(amount === null ? [] : [{ part, amount }]),
            ],
          })
        }
        onState={(part, state) => changeTactic(part, { state })}
      />
      <div class="labelled">
        <label for={`${own}-note`}>{text.note}</label>
        <textarea
          id={`${own}-note`}
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
