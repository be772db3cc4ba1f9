import { isOpen, liveTactics, type PlacedTactic } from '../../live-tactics.ts'
import type { PlainDate } from '../../model.ts'
import { quarterEnd, quarterStart } from '../../quarter.ts'
import type { Facts, Rule } from '../finding.ts'
import { nameTactic } from '../name-part.ts'

const outsideFacts = (
  { start, due }: PlacedTactic['tactic'],
  first: PlainDate,
  last: PlainDate,
): Facts | null => {
  const isOutside = (date: PlainDate) => date < first || date > last
  const begins = start !== null && isOutside(start) ? { start: { date: start } } : null
  const ends = due !== null && isOutside(due) ? { due: { date: due } } : null
  if (begins && ends) return { case: 'both', ...begins, ...ends }
  if (begins) return { case: 'start', ...begins }
  return ends && { case: 'due', ...ends }
}

export const outsideQuarter = {
  id: 'tactic/outside-quarter',
  severity: 'warning',
  anchor: 'tactics-that-get-done#date',
  term: 'quarter',
  cases: ['start', 'due', 'both'],
  find: (plan) => {
    if (plan.quarter === null) return []
    const first = quarterStart(plan.quarter)
    const last = quarterEnd(plan.quarter)
    return liveTactics(plan).flatMap((placed) => {
      const facts = isOpen(placed.tactic) && outsideFacts(placed.tactic, first, last)
      if (!facts) return []
      const quarter = { first: { date: first }, last: { date: last } }
      return [
        { part: placed.tactic.id, facts: { tactic: nameTactic(placed), ...facts, ...quarter } },
      ]
    })
  },
} as const satisfies Rule
