import { computed } from 'nanostores'
import { alignment } from '../plan/index.ts'
import { $checks, findingsOf } from './checks.ts'
import { $plan } from './workbook.ts'

/** What the checks say of the open plan today; null until they are fetched. */
export const $findings = computed([$plan, $checks], (plan, checks) =>
  plan ? findingsOf(plan, checks) : null,
)

/** How many of the open plan's tactics reach the objective. */
export const $alignment = computed($plan, (plan) => (plan ? alignment(plan) : null))
