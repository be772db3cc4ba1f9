import { daysBetween } from '../../date.ts'
import type { Plan, PlainDate } from '../../model.ts'
import { quarterEnd, quarterStart } from '../../quarter.ts'
import { isClosed } from '../../track/closing.ts'
import type { Rule } from '../finding.ts'

const DAYS = 14

/** Days since something was last measured, counted at most from the quarter's first day and the plan's own; 0 outside the quarter. */
const unmeasuredDays = ({ quarter, created, checkIns }: Plan, today: PlainDate) => {
  if (!quarter || today < quarterStart(quarter) || today > quarterEnd(quarter)) return 0
  const measured = checkIns.filter(({ amounts }) => amounts.length > 0).map(({ date }) => date)
  const since = [quarterStart(quarter), created, ...measured].sort().at(-1) ?? created
  return daysBetween(since, today)
}

/** Without a target there is nothing to measure against, and `objective/no-number` says so. */
export const isStatic = {
  id: 'objective/static',
  severity: 'warning',
  anchor: 'measure-and-change#check-in',
  term: 'static-objective',
  cases: ['unmeasured', 'carried'],
  find: (plan, today) => {
    const { target, unit } = plan.objective
    if (target === null || isClosed(plan)) return []
    const days = unmeasuredDays(plan, today)
    if (days >= DAYS) return [{ part: 'objective', facts: { case: 'unmeasured', days } }]
    return plan.carriedFrom?.target === target && plan.checkIns.length === 0
      ? [{ part: 'objective', facts: { case: 'carried', target: { amount: target, unit } } }]
      : []
  },
} as const satisfies Rule
