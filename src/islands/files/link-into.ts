import type { Plan } from '../../plan/index.ts'

/** The address that opens a plan in this browser's workbook, or its weekly check-in. */
export const linkInto = (what: 'plan' | 'check-in', { id }: Plan): string =>
  `${location.origin}${location.pathname}#${what}=${id}`
