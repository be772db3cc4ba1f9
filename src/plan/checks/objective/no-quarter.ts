import type { Rule } from '../finding.ts'

export const noQuarter = {
  id: 'objective/no-quarter',
  severity: 'error',
  anchor: 'quarter-objective#quarter',
  term: 'quarter',
  find: ({ quarter }) => (quarter === null ? [{ part: 'objective', facts: {} }] : []),
} as const satisfies Rule
