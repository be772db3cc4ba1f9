import type { Rule } from '../finding.ts'
import { isMissing } from './is-missing.ts'

export const noBaseline = {
  id: 'objective/no-baseline',
  severity: 'advice',
  anchor: 'quarter-objective#baseline',
  term: 'baseline',
  find: ({ objective }) =>
    objective.baseline === null && !isMissing(objective) ? [{ part: 'objective', facts: {} }] : [],
} as const satisfies Rule
