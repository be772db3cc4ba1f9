import { atom, computed } from 'nanostores'
import { alignment, type Finding } from '../plan/index.ts'
import { $checks, findingsOf } from './checks.ts'
import { $plan } from './workbook.ts'

/** How long, in ms, a plan lies still before it is checked: what is typed comes first. */
const PAUSE = 200

/** What the checks say of the open plan today, a moment after its last change; null until they are fetched. */
export const $findings = atom<readonly Finding[] | null>(null)

const check = () => {
  const plan = $plan.get()
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

/** How many of the open plan's tactics reach the objective. */
export const $alignment = computed($plan, (plan) => (plan ? alignment(plan) : null))
