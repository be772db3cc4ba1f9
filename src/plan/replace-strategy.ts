import { addStrategy, findPart } from './edit.ts'
import type { Plan } from './model.ts'
import { emptyStrategy } from './new-plan.ts'

/**
 * The plan with an empty strategy `successor` right after a replaced one, which stays with its tactics as
 * it was: the new one is to bring the same. The same plan where there is no such strategy and at the limit.
 */
export const replaceStrategy = (plan: Plan, id: string, successor: string): Plan => {
  const part = findPart(plan, id)
  if (part?.kind !== 'strategy') return plan
  const { contribution, owner } = part.strategy
  const brings =
    contribution.kind === 'typed' ? contribution : emptyStrategy(successor).contribution
  return addStrategy(
    plan,
    { ...emptyStrategy(successor), owner, contribution: brings },
    part.index + 1,
  )
}
