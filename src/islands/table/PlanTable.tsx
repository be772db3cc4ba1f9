import { useCallback, useState } from 'preact/hooks'
import type { Plan } from '../../plan/index.ts'
import { quarterEnd, quarterStart } from '../../plan/quarter.ts'
import { focusOn } from '../../stores/focus.ts'
import { $findings } from '../../stores/review.ts'
import { fill, plural } from '../../strings/format.ts'
import { useIsNarrow } from '../review/use-is-narrow.ts'
import { useStore } from '../use-store.ts'
import { useViews, useWorkbook } from '../workbook/context.ts'
import { fieldId, useOpenCard } from '../workbook/use-open-card.ts'
import { filterTactics, noFilter, type TacticFilter } from './filter-tactics.ts'
import { firstAction, PickedActions } from './PickedActions.tsx'
import type { RowProps } from './row-props.ts'
import { sortTactics, type Sorting } from './sort-tactics.ts'
import { TableFilters } from './TableFilters.tsx'
import { SortPicker } from './SortPicker.tsx'
import { TacticList } from './TacticList.tsx'
import { tacticRows } from './tactic-rows.ts'
import { TacticTable } from './TacticTable.tsx'
import { useRowFocus } from './use-row-focus.ts'
import { useStanding } from './use-standing.ts'

const toActions = () => document.getElementById(firstAction)?.focus()

/** Every tactic of the plan in rows: found, sorted, edited in place, and changed several at a time. */
export const PlanTable = ({ plan }: { plan: Plan }) => {
  const { words, lang } = useWorkbook()
  const { table } = useViews()
  const isNarrow = useIsNarrow()
  const findings = useStore($findings) ?? []
  const [filter, setFilter] = useState(noFilter)
  const [sorting, setSorting] = useState<Sorting | null>(null)
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set())
  const [isInRow, rowFocus] = useRowFocus()
  useOpenCard('table')

  const all = tacticRows(plan)
  const rowsById = new Map(all.map((row) => [row.tactic.id, row]))
  const remarks = new Map<string, number>()
  for (const { part } of findings) remarks.set(part, (remarks.get(part) ?? 0) + 1)

  const wanted = (asked: TacticFilter) =>
    sortTactics(filterTactics(all, asked, remarks), sorting, lang).map(({ tactic }) => tactic.id)
  const shown = useStanding(
    wanted(filter),
    rowsById,
    isInRow || [...picked].some((id) => rowsById.has(id)),
    JSON.stringify([filter, sorting]),
  )
  const ids = shown.filter((id) => picked.has(id))

  const pick = useCallback(
    (id: string) =>
      setPicked((before) =>
        before.has(id)
          ? new Set([...before].filter((each) => each !== id))
          : new Set([...before, id]),
      ),
    [],
  )
  const release = () => setPicked(new Set())
  const look = (next: TacticFilter) => {
    setFilter(next)
    setPicked(new Set(wanted(next).filter((id) => picked.has(id))))
  }

  const rows = shown.flatMap((id): RowProps[] => {
    const row = rowsById.get(id)
    if (!row) return []
    const { tactic, serves } = row
    return [
      {
        tactic,
        serves: serves
          ? serves.title || fill(words.strategy.tag, { number: String(serves.position) })
          : words.tray.heading,
        isPicked: picked.has(id),
        remarks: remarks.get(id) ?? 0,
        from: plan.quarter ? quarterStart(plan.quarter) : undefined,
        to: plan.quarter ? quarterEnd(plan.quarter) : undefined,
        onPick: pick,
        onEnter: toActions,
      },
    ]
  })

  return (
    <section class="plan-table" aria-labelledby={fieldId('table', 'heading')}>
      <h2 id={fieldId('table', 'heading')} tabIndex={-1}>
        {table.heading}
      </h2>
      {all.length === 0 ? (
        <>
          <p>{table.empty}</p>
          <button type="button" class="button" onClick={() => focusOn('loose', 'add')}>
            {table.add}
          </button>
        </>
      ) : (
        <>
          <TableFilters plan={plan} filter={filter} onFilter={look} isNarrow={isNarrow}>
            <SortPicker sorting={sorting} onSort={setSorting} />
          </TableFilters>
          {!isNarrow && <p class="hint">{table.hint}</p>}
          <div class="table-tools">
            <label class="check">
              <input
                type="checkbox"
                disabled={rows.length === 0}
                checked={ids.length > 0 && ids.length === rows.length}
                indeterminate={ids.length > 0 && ids.length < rows.length}
                onChange={(event) => {
                  if (event.currentTarget.checked) setPicked(new Set(shown))
                  else release()
                }}
              />
              {table.chooseAll}
            </label>
            <p class="eyebrow" role="status">
              {[
                fill(plural(table.shown, all.length, lang), {
                  shown: String(rows.length),
                  count: String(all.length),
                }),
                ids.length > 0 &&
                  fill(plural(table.chosen, ids.length, lang), { count: String(ids.length) }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
            {ids.length > 0 && <PickedActions plan={plan} ids={ids} onRelease={release} />}
          </div>
          {rows.length === 0 && <p>{table.noMatch}</p>}
          <div {...rowFocus}>
            {rows.length > 0 &&
              (isNarrow ? (
                <TacticList rows={rows} />
              ) : (
                <TacticTable rows={rows} sorting={sorting} onSort={setSorting} />
              ))}
          </div>
        </>
      )}
    </section>
  )
}
