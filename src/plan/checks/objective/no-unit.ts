import type { Rule } from '../finding.ts'

/** Customers and market share name their unit themselves. */
export const noUnit = {
  id: 'objective/no-unit',
  severity: 'error',
  anchor: 'quarter-objective#metric',
  term: 'unit',
  find: ({ objective: { metric, target, unit } }) =>
    target !== null && unit.trim() === '' && metric !== 'customers' && metric !== 'share'
      ? [{ part: 'objective', facts: { target } }]
      : [],
} as const satisfies Rule
