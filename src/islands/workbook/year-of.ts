import type { Plan } from '../../plan/index.ts'

/** The year that dates of the plan need not say; '' while it has no quarter. */
export const yearOf = ({ quarter }: Plan): string => (quarter ? String(quarter.year) : '')
