import type { Rule } from '../finding.ts'
import { isMissing } from './is-missing.ts'

export const noNumber = {
  id: 'objective/no-number',
  severity: 'error',
  anchor: 'quarter-objective#number',
  term: 'target',
  find: ({ objective }) =>
    objective.target === null && !isMissing(objective)
      ? [{ part: 'objective', facts: { sentence: objective.sentence.trim() } }]
      : [],
} as const satisfies Rule
