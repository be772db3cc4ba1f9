import { liveTactics } from '../../live-tactics.ts'
import type { Rule } from '../finding.ts'
import { nameTactic } from '../name-part.ts'

/** What else a loose tactic lacks is not said: first it needs a strategy. */
export const loose = {
  id: 'tactic/loose',
  severity: 'error',
  anchor: 'the-thread#loose',
  term: 'loose-tactic',
  find: (plan) =>
    liveTactics(plan)
      .filter(({ serves }) => serves === null)
      .map((placed) => ({ part: placed.tactic.id, facts: { tactic: nameTactic(placed) } })),
} as const satisfies Rule
