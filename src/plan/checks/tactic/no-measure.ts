import { liveTactics } from '../../live-tactics.ts'
import type { Rule } from '../finding.ts'
import { measureFacts } from '../measure-facts.ts'
import { nameTactic } from '../name-part.ts'

export const noTacticMeasure = {
  id: 'tactic/no-measure',
  severity: 'error',
  anchor: 'tactics-that-get-done#measure',
  term: 'measure',
  cases: ['everything', 'target', 'name'],
  find: (plan) =>
    liveTactics(plan).flatMap((placed) => {
      const facts = placed.serves && measureFacts(placed.tactic.measure)
      return facts
        ? [{ part: placed.tactic.id, facts: { tactic: nameTactic(placed), ...facts } }]
        : []
    }),
} as const satisfies Rule
