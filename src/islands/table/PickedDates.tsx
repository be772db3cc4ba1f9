import { useState } from 'preact/hooks'
import { quarterEnd, quarterStart } from '../../plan/quarter.ts'
import { changeTactics } from '../../stores/tactics-edits.ts'
import { today } from '../../stores/today.ts'
import { fill, writeDay } from '../../strings/format.ts'
import { useFieldStyle } from '../fields/context.ts'
import { DateField } from '../fields/DateField.tsx'
import { usualEnds, usualStarts } from '../fields/quick-dates.ts'
import { useViews, useWorkbook } from '../workbook/context.ts'
import { PickedForm } from './PickedForm.tsx'
import type { PickedProps } from './picked-props.ts'

/** Gives the picked tactics one start, one end or both, within the quarter. */
export const PickedDates = ({ plan, ids, onClose }: PickedProps) => {
  const { words, lang } = useWorkbook()
  const { table } = useViews()
  const style = useFieldStyle()
  const [start, setStart] = useState<string | null>(null)
  const [due, setDue] = useState<string | null>(null)
  const [wrong, setWrong] = useState('')
  const { quarter } = plan
  const from = quarter ? quarterStart(quarter) : undefined
  const to = quarter ? quarterEnd(quarter) : undefined
  const isOutside = (date: string | null) =>
    date !== null && from !== undefined && to !== undefined && (date < from || date > to)

  const apply = () => {
    if (isOutside(start) || isOutside(due))
      setWrong(
        fill(table.outside, { from: writeDay(from ?? '', lang), to: writeDay(to ?? '', lang) }),
      )
    else if (start !== null && due !== null && due < start) setWrong(table.backwards)
    else {
      changeTactics(ids, { ...(start !== null && { start }), ...(due !== null && { due }) })
      onClose()
    }
  }

  return (
    <PickedForm onApply={apply} onClose={onClose} wrong={wrong}>
      <DateField
        id="picked-start"
        label={words.tactic.start}
        value={start}
        min={from}
        max={to}
        choices={quarter ? usualStarts(quarter, today(), style) : []}
        onDate={setStart}
      />
      <DateField
        id="picked-due"
        label={words.tactic.due}
        value={due}
        min={from}
        max={to}
        choices={quarter ? usualEnds(quarter, style) : []}
        onDate={setDue}
      />
      <p class="eyebrow">{table.keepsDate}</p>
    </PickedForm>
  )
}
