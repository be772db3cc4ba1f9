import { plainNumber } from '../../plan/index.ts'
import { writeDay } from '../../strings/format.ts'
import { Icon } from '../icon/Icon.tsx'
import { still } from '../still.ts'
import { useViews, useWorkbook } from '../workbook/context.ts'
import { entries } from '../workbook/entries.ts'
import { fieldId } from '../workbook/use-open-card.ts'
import { OpenButton, PickBox, writeTarget } from './RowControls.tsx'
import type { RowProps } from './row-props.ts'
import { nextSorting, type Sorting } from './sort-tactics.ts'
import { ActionCell, DueCell, OwnerCell, StateCell } from './TacticCells.tsx'
import { useColumnNames } from './use-column-names.ts'

const Row = still(({ tactic, serves, isPicked, remarks, from, to, onPick, onEnter }: RowProps) => {
  const { lang, decimal } = useWorkbook()
  return (
    <tr
      id={fieldId(tactic.id, 'row')}
      class={isPicked ? 'picked' : undefined}
      data-part={tactic.id}
    >
      <td>
        <PickBox tactic={tactic} isPicked={isPicked} onPick={onPick} onEnter={onEnter} />
      </td>
      <th scope="row">
        <ActionCell tactic={tactic} />
      </th>
      <td>{serves}</td>
      <td>{tactic.channel}</td>
      <td>
        <OwnerCell tactic={tactic} />
      </td>
      <td>{tactic.start && writeDay(tactic.start, lang)}</td>
      <td>
        <DueCell tactic={tactic} from={from} to={to} />
      </td>
      <td>{writeTarget(tactic, decimal)}</td>
      <td class="amount">{tactic.cost !== null && plainNumber(tactic.cost, decimal)}</td>
      <td>
        <StateCell tactic={tactic} />
      </td>
      <td>
        <OpenButton tactic={tactic} remarks={remarks} />
      </td>
    </tr>
  )
})

interface Props {
  rows: readonly RowProps[]
  sorting: Sorting | null
  onSort: (sorting: Sorting | null) => void
}

/** The tactics as rows, edited in their cells; a column's heading sorts them. */
export const TacticTable = ({ rows, sorting, onSort }: Props) => {
  const { table } = useViews()
  return (
    <div class="table-frame">
      <table class="tactic-table">
        <caption class="visually-hidden">{table.heading}</caption>
        <thead>
          <tr>
            <th scope="col" class="pick-column">
              <span class="visually-hidden">{table.chooseColumn}</span>
            </th>
            {entries(useColumnNames()).map(([column, name]) => {
              const direction = sorting?.column === column ? sorting.direction : undefined
              return (
                <th key={column} scope="col" class={`${column}-column`} aria-sort={direction}>
                  <button type="button" onClick={() => onSort(nextSorting(sorting, column))}>
                    {name}
                    {direction && <Icon name={direction === 'ascending' ? 'up' : 'down'} />}
                  </button>
                </th>
              )
            })}
            <th scope="col" class="open-column">
              {table.openColumn}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.tactic.id} {...row} />
          ))}
        </tbody>
      </table>
    </div>
  )
}
