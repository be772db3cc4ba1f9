import type { Rule } from '../finding.ts'
import { isMissing } from './is-missing.ts'

export const missing = {
  id: 'objective/missing',
  severity: 'error',
  anchor: 'quarter-objective#result',
  term: 'objective',
  find: ({ objective }) => (isMissing(objective) ? [{ part: 'objective', facts: {} }] : []),
} as const satisfies Rule
