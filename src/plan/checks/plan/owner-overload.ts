import { dayNumber, fromDayNumber } from '../../date.ts'
import { isOpen, liveTactics } from '../../live-tactics.ts'
import type { Plan, PlainDate } from '../../model.ts'
import { nameKey } from '../../name-key.ts'
import type { Rule } from '../finding.ts'

/** How many tactics a person may have in one week before it is too many. */
export const OWNER_LIMIT = 5

/** Calendar weeks since the one of 1970-01-01, a Thursday. */
const weekNumber = (date: PlainDate) => Math.floor((dayNumber(date) + 3) / 7)

const mondayOf = (week: number): PlainDate => fromDayNumber(week * 7 - 3)

/** The first and last week in which somebody has a tactic to do; none before this week. */
interface Span {
  owner: string
  from: number
  to: number
}

const spansOf = (plan: Plan, today: PlainDate): Span[] =>
  liveTactics(plan).flatMap(({ tactic }) => {
    const owner = tactic.owner.trim()
    const start = tactic.start ?? tactic.due
    const due = tactic.due ?? tactic.start
    if (owner === '' || start === null || due === null || due < start || !isOpen(tactic)) return []
    const to = weekNumber(due)
    const from = weekNumber(start > today ? start : today)
    return from <= to ? [{ owner, from, to }] : []
  })

const byOwner = (spans: readonly Span[]) => {
  const people = new Map<string, { owner: string; theirs: Span[] }>()
  for (const span of spans) {
    const key = nameKey(span.owner)
    const person = people.get(key) ?? { owner: span.owner, theirs: [] }
    person.theirs.push(span)
    people.set(key, person)
  }
  return [...people.values()]
}

/** The busiest week, the earliest of equals: it is one in which a tactic begins. */
const busiestWeek = (spans: readonly Span[]) =>
  [...new Set(spans.map(({ from }) => from))]
    .sort((one, other) => one - other)
    .map((week) => ({
      week,
      count: spans.filter(({ from, to }) => from <= week && week <= to).length,
    }))
    .reduce((busiest, each) => (each.count > busiest.count ? each : busiest))

/** Only this week and those to come: what is past can't be shared out. */
export const ownerOverload = {
  id: 'plan/owner-overload',
  severity: 'advice',
  anchor: 'tactics-that-get-done#spread',
  term: 'owner',
  find: (plan, today) =>
    byOwner(spansOf(plan, today))
      .map(({ owner, theirs }) => ({ owner, ...busiestWeek(theirs) }))
      .filter(({ count }) => count > OWNER_LIMIT)
      .map(({ owner, count, week }) => ({
        part: 'plan',
        facts: { owner, count, week: { date: mondayOf(week) }, limit: OWNER_LIMIT },
      })),
} as const satisfies Rule
