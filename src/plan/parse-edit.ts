import { limits } from './limits.ts'
import { isUnambiguous, type Plan } from './model.ts'
import { parsePlan, type ParseIssue } from './parse.ts'

const isWithinLimits = (plan: Plan): boolean =>
  plan.strategies.length <= limits.strategies &&
  plan.strategies.every(({ tactics }) => tactics.length <= limits.tactics) &&
  plan.loose.length <= limits.loose &&
  plan.checkIns.length <= limits.checkIns &&
  plan.decisions.length <= limits.decisions &&
  plan.comments.length <= limits.comments &&
  plan.overruled.length <= limits.overruled

/**
 * What is wrong in a plan that was made out of `before`, which is whole: nothing, as a rule. Parts
 * that both hold, being the very same, are not read again, so that an edit costs as much as it changes.
 */
export const parseEdit = (before: Plan, changed: Plan): ParseIssue[] => {
  if (!isWithinLimits(changed)) return [{ path: '', message: 'a limit is passed' }]
  if (!isUnambiguous(changed)) return [{ path: '', message: 'an id stands twice' }]
  const known = new Set<object>([
    ...before.strategies,
    ...before.strategies.flatMap(({ tactics }) => tactics),
    ...before.loose,
    ...before.checkIns,
    ...before.decisions,
    ...before.comments,
    ...before.overruled,
  ])
  const fresh = <T extends object>(parts: readonly T[]) => parts.filter((part) => !known.has(part))
  const result = parsePlan({
    ...changed,
    strategies: fresh(changed.strategies).map((strategy) => ({
      ...strategy,
      tactics: fresh(strategy.tactics),
    })),
    loose: fresh(changed.loose),
    checkIns: fresh(changed.checkIns),
    decisions: fresh(changed.decisions),
    comments: fresh(changed.comments),
    overruled: fresh(changed.overruled),
  })
  return result.ok ? [] : result.issues
}
