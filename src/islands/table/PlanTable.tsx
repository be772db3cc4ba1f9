import { useRef } from 'preact/hooks'
import type { Plan } from '../../plan/index.ts'
import { useIsNarrow } from '../review/use-is-narrow.ts'
import { useViews } from '../workbook/context.ts'
import { fieldId, useOpenCard } from '../workbook/use-open-card.ts'
import { AddRow } from './AddRow.tsx'
import { isWholeList } from './filter-tactics.ts'
import { SortPicker } from './SortPicker.tsx'
import { TableFilters } from './TableFilters.tsx'
import { TableTools } from './TableTools.tsx'
import { TacticList } from './TacticList.tsx'
import { TacticTable } from './TacticTable.tsx'
import { useGrowing } from './use-growing.ts'
import { useRowFocus } from './use-row-focus.ts'
import { useRowKeys } from './use-row-keys.ts'
import { useTableRows } from './use-table-rows.ts'

/** Every tactic of the plan in rows: found, sorted, edited in place, and changed several at a time. */
export const PlanTable = ({ plan }: { plan: Plan }) => {
  const { table } = useViews()
  const isNarrow = useIsNarrow()
  const [isInRow, rowFocus] = useRowFocus()
  const { total, rows, picked, filter, look, sorting, sort, pickAll, release } = useTableRows(
    plan,
    isInRow,
  )
  const drawn = rows.slice(0, useGrowing(rows.length))
  useOpenCard('table')
  const rowsRef = useRef<HTMLDivElement>(null)
  useRowKeys(rowsRef)

  return (
    <section class="plan-table" aria-labelledby={fieldId('table', 'heading')}>
      <h2 id={fieldId('table', 'heading')} tabIndex={-1}>
        {table.heading}
      </h2>
      {total === 0 ? (
        <>
          <p>{table.empty}</p>
          <AddRow plan={plan} strategy="" />
        </>
      ) : (
        <>
          <TableFilters plan={plan} filter={filter} onFilter={look} isNarrow={isNarrow}>
            <SortPicker sorting={sorting} onSort={sort} />
          </TableFilters>
          {!isNarrow && <p class="hint">{table.hint}</p>}
          <TableTools
            plan={plan}
            shown={rows.length}
            total={total}
            picked={picked}
            onPickAll={pickAll}
            onRelease={release}
          />
          {rows.length === 0 && <p>{table.noMatch}</p>}
          <div {...rowFocus} ref={rowsRef}>
            {rows.length > 0 &&
              (isNarrow ? (
                <TacticList rows={drawn} />
              ) : (
                <TacticTable rows={drawn} sorting={sorting} onSort={sort} />
              ))}
          </div>
          {isWholeList(filter) && <AddRow plan={plan} strategy={filter.strategy} />}
        </>
      )}
    </section>
  )
}
