import type { Plan, PlainDate, Strategy, Tactic } from '../plan/index.ts'
import type { Strings } from '../strings/es.ts'

/** What stands in a cell of a sheet. */
export type Cell =
  | { kind: 'text'; text: string }
  | { kind: 'number'; value: number }
  | { kind: 'date'; date: PlainDate }
  | null

/** A sheet: one heading for each column, and rows of as many cells. */
export interface Table {
  headings: string[]
  rows: Cell[][]
}

/** The columns of a sheet of tactics, in their order. */
export const columns = [
  'strategy',
  'action',
  'channel',
  'owner',
  'start',
  'due',
  'frequency',
  'measure',
  'unit',
  'target',
  'done',
  'cost',
  'state',
] as const

export type Column = (typeof columns)[number]

const text = (value: string): Cell => (value === '' ? null : { kind: 'text', text: value })
const number = (value: number | null): Cell => (value === null ? null : { kind: 'number', value })
const day = (date: PlainDate | null): Cell => (date === null ? null : { kind: 'date', date })

const cellsOf = (
  tactic: Tactic,
  strategy: Strategy | null,
  strings: Strings['files'],
): Record<Column, Cell> => ({
  strategy: text(strategy?.title ?? ''),
  action: text(tactic.action),
  channel: text(tactic.channel),
  owner: text(tactic.owner),
  start: day(tactic.start),
  due: day(tactic.due),
  frequency: text(tactic.frequency),
  measure: text(tactic.measure.name),
  unit: text(tactic.measure.unit),
  target: number(tactic.measure.target),
  done: number(tactic.amountDone),
  cost: number(tactic.cost),
  state: text(strings.states[tactic.state]),
})

/** Every tactic of a plan, those of the tray last, a row each; an empty field is an empty cell. */
export const tacticTable = (plan: Plan, strings: Strings['files']): Table => {
  const lists = [...plan.strategies, null]
  const tactics = lists.flatMap((strategy) =>
    (strategy?.tactics ?? plan.loose).map((tactic) => cellsOf(tactic, strategy, strings)),
  )
  return {
    headings: columns.map((column) => strings.columns[column]),
    rows: tactics.map((cells) => columns.map((column) => cells[column])),
  }
}
