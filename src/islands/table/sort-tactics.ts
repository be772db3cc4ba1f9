import type { Language, Tactic } from '../../plan/index.ts'
import type { TacticRow } from './tactic-rows.ts'

/** The columns of the table, in their order. */
export const columns = [
  'action',
  'strategy',
  'channel',
  'owner',
  'start',
  'due',
  'target',
  'cost',
  'state',
] as const

export type Column = (typeof columns)[number]

export interface Sorting {
  column: Column
  direction: 'ascending' | 'descending'
}

/** What the next press on a column's heading asks for: upwards, downwards, the plan's own order. */
export const nextSorting = (sorting: Sorting | null, column: Column): Sorting | null => {
  if (sorting?.column !== column) return { column, direction: 'ascending' }
  return sorting.direction === 'ascending' ? { column, direction: 'descending' } : null
}

const states: readonly Tactic['state'][] = ['todo', 'doing', 'done', 'dropped']

const valueOf = ({ tactic, serves }: TacticRow, column: Column): string | number | null => {
  if (column === 'strategy') return serves?.position ?? null
  if (column === 'target') return tactic.measure.target
  if (column === 'state') return states.indexOf(tactic.state)
  const value = tactic[column]
  return typeof value === 'string' ? value.trim() || null : value
}

/**
 * The rows by a column: texts as the language orders them, numbers in texts by their size, strategies
 * by their place in the plan, states from to do to dropped. What is empty comes last either way;
 * equals keep their order. Null leaves the plan's order.
 */
export const sortTactics = (
  rows: readonly TacticRow[],
  sorting: Sorting | null,
  language: Language,
): TacticRow[] => {
  if (!sorting) return [...rows]
  const { column, direction } = sorting
  const sign = direction === 'ascending' ? 1 : -1
  const collator = new Intl.Collator(language, { numeric: true, sensitivity: 'base' })
  const compare = (one: string | number, other: string | number) =>
    typeof one === 'number' && typeof other === 'number'
      ? one - other
      : collator.compare(String(one), String(other))
  return rows
    .map((row) => ({ row, value: valueOf(row, column) }))
    .sort(({ value: one }, { value: other }) => {
      if (one === null || other === null) return Number(one === null) - Number(other === null)
      return sign * compare(one, other)
    })
    .map(({ row }) => row)
}
