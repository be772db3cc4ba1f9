import { addDays } from '../../plan/date.ts'
import type { PlainDate, Plan, Strategy, Tactic } from '../../plan/index.ts'
import { isOpen, liveTactics } from '../../plan/live-tactics.ts'
import { nameKey } from '../../plan/name-key.ts'

/** A tactic in the weeks it runs: places in the list of weeks, cut at its ends. */
export interface CalendarRow {
  tactic: Tactic
  from: number
  to: number
}

/** The tactics of a strategy, or of the tray (null), that fall into the weeks. */
export interface CalendarGroup {
  strategy: Strategy | null
  rows: CalendarRow[]
}

/** Place of the week that holds a date; -1 before the first, the number of weeks after the last. */
export const weekAt = (weeks: readonly PlainDate[], date: PlainDate): number => {
  const last = weeks.at(-1)
  if (last !== undefined && date > addDays(last, 6)) return weeks.length
  return weeks.findLastIndex((monday) => monday <= date)
}

const spanOf = ({ start, due }: Tactic): [PlainDate, PlainDate] | null => {
  const from = start ?? due
  const to = due ?? start
  return from === null || to === null || to < from ? null : [from, to]
}

/** The live tactics by strategy in the weeks they run, and those that can't be placed in any. */
export const calendarRows = (
  plan: Plan,
  weeks: readonly PlainDate[],
): { groups: CalendarGroup[]; unplaced: Tactic[] } => {
  const groups: CalendarGroup[] = []
  const unplaced: Tactic[] = []
  for (const { tactic, serves } of liveTactics(plan)) {
    const span = spanOf(tactic)
    const from = span ? weekAt(weeks, span[0]) : -1
    const to = span ? weekAt(weeks, span[1]) : -1
    if (!span || to < 0 || from >= weeks.length) {
      unplaced.push(tactic)
      continue
    }
    const strategy = serves?.strategy ?? null
    const group = groups.find((each) => each.strategy === strategy)
    const row = { tactic, from: Math.max(0, from), to: Math.min(weeks.length - 1, to) }
    if (group) group.rows.push(row)
    else groups.push({ strategy, rows: [row] })
  }
  return { groups, unplaced }
}

/** How many open tactics each person has in each week; the first spelling of a name counts. */
export const loadOf = (
  groups: readonly CalendarGroup[],
  weekCount: number,
): { owner: string; counts: number[] }[] => {
  const people = new Map<string, { owner: string; counts: number[] }>()
  for (const { tactic, from, to } of groups.flatMap(({ rows }) => rows)) {
    const owner = tactic.owner.trim()
    if (owner === '' || !isOpen(tactic)) continue
    const person = people.get(nameKey(owner)) ?? { owner, counts: Array<number>(weekCount).fill(0) }
    for (let week = from; week <= to; week++) person.counts[week] = (person.counts[week] ?? 0) + 1
    people.set(nameKey(owner), person)
  }
  return [...people.values()]
}
