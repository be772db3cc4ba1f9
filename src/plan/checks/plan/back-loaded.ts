import { addDays } from '../../date.ts'
import { liveTactics } from '../../live-tactics.ts'
import { quarterEnd } from '../../quarter.ts'
import type { Rule } from '../finding.ts'

const LAST_DAYS = 14
/** With fewer there is nothing to spread. */
const LEAST = 3

export const backLoaded = {
  id: 'plan/back-loaded',
  severity: 'advice',
  anchor: 'tactics-that-get-done#spread',
  term: 'quarter',
  find: (plan) => {
    if (plan.quarter === null) return []
    const last = quarterEnd(plan.quarter)
    const before = addDays(last, -LAST_DAYS)
    const tactics = liveTactics(plan)
    const total = tactics.length
    const count = tactics.filter(
      ({ tactic: { due } }) => due !== null && due > before && due <= last,
    ).length
    return total >= LEAST && count > total / 2 ? [{ part: 'plan', facts: { count, total } }] : []
  },
} as const satisfies Rule
