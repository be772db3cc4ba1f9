import { isCurrency } from '../language/currencies.ts'
import type { Decimal, Language, PlainDate, Plan } from '../model.ts'
import { quarterStart } from '../quarter.ts'
import type { ListContext } from './read-table.ts'

/**
 * What a list pasted into a plan is read by: the plan's language, numbers, currency and quarter, or
 * where there is no plan yet, those it would begin with.
 */
export const listContext = (
  plan: Plan | null,
  usual: { language: Language; decimal: Decimal; today: PlainDate },
): ListContext => ({
  language: plan?.language ?? usual.language,
  decimal: plan?.decimal ?? usual.decimal,
  near: plan?.quarter ? quarterStart(plan.quarter) : usual.today,
  currency: plan && isCurrency(plan.objective.unit) ? plan.objective.unit : '',
})
