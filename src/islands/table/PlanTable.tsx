import type { Plan } from '../../plan/index.ts'
import { focusOn } from '../../stores/focus.ts'
import { useIsNarrow } from '../review/use-is-narrow.ts'
import { useViews } from '../workbook/context.ts'
import { fieldId, useOpenCard } from '../workbook/use-open-card.ts'
import { SortPicker } from './SortPicker.tsx'
import { TableFilters } from './TableFilters.tsx'
import { TableTools } from './TableTools.tsx'
import { TacticList } from './TacticList.tsx'
import { TacticTable } from './TacticTable.tsx'
import { useGrowing } from './use-growing.ts'
import { useRowFocus } from './use-row-focus.ts'
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

  return (
    <section class="plan-table" aria-labelledby={fieldId('table', 'heading')}>
      <h2 id={fieldId('table', 'heading')} tabIndex={-1}>
        {table.heading}
      </h2>
      {total === 0 ? (
        <>
          <p>{table.empty}</p>
          <button type="button" class="button" onClick={() => focusOn('loose', 'add')}>
            {table.add}
          </button>
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
          <div {...rowFocus}>
            {rows.length > 0 &&
              (isNarrow ? (
                <TacticList rows={drawn} />
              ) : (
                <TacticTable rows={drawn} sorting={sorting} onSort={sort} />
              ))}
          </div>
        </>
      )}
    </section>
  )
}
