import { atom } from 'nanostores'
import { alignment, type Alignment, type Finding, type Plan } from '../plan/index.ts'
import { $checks, findingsOf } from './checks.ts'
import { $plan } from './workbook.ts'

/** How long, in ms, a plan lies still before it is checked: what is typed comes first. */
const PAUSE = 200

/** What the checks say of the open plan today, a moment after its last change; null until they are fetched. */
export const $findings = atom<readonly Finding[] | null>(null)

/** The plan that `$findings` speak of. */
export const $checkedPlan = atom<Plan | null>(null)

const check = () => {
  const plan = $plan.get()
  $checkedPlan.set(plan)
  $findings.set(plan && findingsOf(plan, $checks.get()))
}

let waiting: ReturnType<typeof setTimeout> | undefined
let last: string | undefined

$plan.subscribe((plan) => {
  clearTimeout(waiting)
  if (plan?.id === last) waiting = setTimeout(check, PAUSE)
  else check()
  last = plan?.id
})
$checks.listen(check)

/** How many of the open plan's tactics reach the objective; the same as long as the numbers are. */
export const $alignment = atom<Alignment | null>(null)

$plan.subscribe((plan) => {
  const before = $alignment.get()
  const now = plan && alignment(plan)
  if (now?.aligned !== before?.aligned || now?.total !== before?.total) $alignment.set(now)
})
