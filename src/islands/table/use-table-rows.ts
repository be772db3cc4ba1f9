import { useCallback, useMemo, useState } from 'preact/hooks'
import type { Plan } from '../../plan/index.ts'
import { quarterEnd, quarterStart } from '../../plan/quarter.ts'
import { $findings } from '../../stores/review.ts'
import { fill } from '../../strings/format.ts'
import { useStore } from '../use-store.ts'
import { useWorkbook } from '../workbook/context.ts'
import { filterTactics, noFilter, type TacticFilter } from './filter-tactics.ts'
import { firstAction } from './PickedActions.tsx'
import type { RowProps } from './row-props.ts'
import { sortTactics, type Sorting } from './sort-tactics.ts'
import { tacticRows } from './tactic-rows.ts'
import { useAfterPaint } from '../use-after-paint.ts'
import { useStanding } from './use-standing.ts'

const toActions = () => document.getElementById(firstAction)?.focus()

/**
 * The rows of the table by filter and order, and which of them are picked. While a row has the cursor
 * or one is picked, none of them moves or goes because of what it says now.
 */
export const useTableRows = (plan: Plan, isInRow: boolean) => {
  const { words, lang } = useWorkbook()
  const findings = useStore($findings)
  const [filter, setFilter] = useState(noFilter)
  const [sorting, setSorting] = useState<Sorting | null>(null)
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set())
  const asked = useAfterPaint(filter)
  const order = useAfterPaint(sorting)
  const marked = useAfterPaint(picked)

  const all = useMemo(() => tacticRows(plan), [plan])
  const rowsById = useMemo(() => new Map(all.map((row) => [row.tactic.id, row])), [all])
  const remarks = useMemo(() => {
    const counts = new Map<string, number>()
    for (const { part } of findings ?? []) counts.set(part, (counts.get(part) ?? 0) + 1)
    return counts
  }, [findings])
  const meeting = (which: TacticFilter) => filterTactics(all, which, remarks)
  const wanted = useMemo(
    () => sortTactics(meeting(asked), order, lang).map(({ tactic }) => tactic.id),
    [all, remarks, asked, order, lang],
  )
  const isHeld = isInRow || [...picked].some((id) => rowsById.has(id))
  const shown = useStanding(wanted, rowsById, isHeld, JSON.stringify([asked, order]))

  const pick = useCallback((id: string) => {
    setPicked((before) => {
      const others = [...before].filter((each) => each !== id)
      return new Set(others.length < before.size ? others : [...others, id])
    })
  }, [])

  const [from, to] = plan.quarter
    ? [quarterStart(plan.quarter), quarterEnd(plan.quarter)]
    : [undefined, undefined]
  const rows = shown.flatMap((id): RowProps[] => {
    const row = rowsById.get(id)
    if (!row) return []
    const { tactic, serves } = row
    const strategy = serves
      ? serves.title || fill(words.strategy.tag, { number: String(serves.position) })
      : words.tray.heading
    return [
      {
        tactic,
        serves: strategy,
        isPicked: marked.has(id),
        remarks: remarks.get(id) ?? 0,
        from,
        to,
        onPick: pick,
        onEnter: toActions,
      },
    ]
  })

  return {
    total: all.length,
    rows,
    picked: shown.filter((id) => picked.has(id)),
    filter,
    /** Follows another filter; what it leaves out is picked no more. */
    look: (next: TacticFilter) => {
      setFilter(next)
      const left = meeting(next).filter(({ tactic }) => picked.has(tactic.id))
      setPicked(new Set(left.map(({ tactic }) => tactic.id)))
    },
    sorting,
    sort: setSorting,
    pickAll: () => setPicked(new Set(shown)),
    release: () => setPicked(new Set()),
  }
}
