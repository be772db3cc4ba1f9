import { computed } from 'nanostores'
import { alignment, checkPlan } from '../plan/index.ts'
import { today } from './today.ts'
import { $plan } from './workbook.ts'

/** What the checks say of the open plan today. */
export const $findings = computed($plan, (plan) =>
  plan ? checkPlan(plan, { today: today() }) : [],
)

/** How many of the open plan's tactics reach the objective. */
export const $alignment = computed($plan, (plan) => (plan ? alignment(plan) : null))
