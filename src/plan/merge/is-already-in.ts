import type { Change, Plan } from '../index.ts'
import { splitPlan } from './entity.ts'
import { isSameValue } from './same-value.ts'

/** Whether a plan says already what a change would make it say. */
export const isAlreadyIn = (plan: Plan, change: Change): boolean => {
  const own = splitPlan(plan).byId.get(change.part)
  if (change.kind === 'changed')
    return own !== undefined && isSameValue(own.fields[change.field], change.to)
  return (own !== undefined) === (change.kind === 'added')
}
