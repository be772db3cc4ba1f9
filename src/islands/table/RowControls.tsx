import { measureLacks } from '../../plan/measure-lacks.ts'
import { writeNumber, type Decimal, type Tactic } from '../../plan/index.ts'
import { focusOn } from '../../stores/focus.ts'
import { fill, plural } from '../../strings/format.ts'
import { Icon } from '../icon/Icon.tsx'
import { useViews, useWorkbook } from '../workbook/context.ts'

/** What a measure asks for, in few words; '' where it says nothing. */
export const writeTarget = ({ measure }: Tactic, decimal: Decimal): string =>
  [
    measure.target === null ? '' : writeNumber(measure.target, decimal),
    measure.name || measure.unit,
  ]
    .filter(Boolean)
    .join(' ')

interface PickProps {
  tactic: Tactic
  isPicked: boolean
  onPick: (id: string) => void
  /** Enter on the box: on to what can be done with those picked. */
  onEnter: () => void
}

/** Picks a row, to be changed together with others. */
export const PickBox = ({ tactic, isPicked, onPick, onEnter }: PickProps) => {
  const { table, parts } = useViews()
  return (
    <input
      type="checkbox"
      class="pick"
      aria-label={fill(table.choose, { tactic: tactic.action || parts.tactic })}
      checked={isPicked}
      onChange={() => onPick(tactic.id)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return
        event.preventDefault()
        onEnter()
      }}
    />
  )
}

/** Leads to the card of a tactic, where all its fields are, and says how many remarks it has. */
export const OpenButton = ({ tactic, remarks }: { tactic: Tactic; remarks: number }) => {
  const { lang } = useWorkbook()
  const { table, parts } = useViews()
  const { id, action, measure } = tactic
  const said =
    remarks > 0 ? fill(plural(table.remarks, remarks, lang), { count: String(remarks) }) : ''
  return (
    <button
      type="button"
      class={said ? 'open-row remarked' : 'open-row'}
      aria-label={[fill(table.open, { tactic: action || parts.tactic }), said]
        .filter(Boolean)
        .join(' · ')}
      title={said || undefined}
      onClick={() => focusOn(id, measureLacks(measure) === 'target' ? 'target' : 'measureName')}
    >
      {remarks > 0 && (
        <>
          <Icon name="warning" />
          {remarks}
        </>
      )}
      <Icon name="arrow" />
    </button>
  )
}
