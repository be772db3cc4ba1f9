import { findPart, moveTactic, roomFor } from './edit.ts'
import type { Plan } from './model.ts'

/**
 * Moves a tactic one place up (-1) or down (1) through the whole plan: past the end of its list it
 * goes on to the nearest list with room, the tray being the last. The same plan at the far ends.
 */
export const stepTactic = (plan: Plan, id: string, by: -1 | 1): Plan => {
  const part = findPart(plan, id)
  if (part?.kind !== 'tactic') return plan
  const strategy = part.strategy?.id ?? null
  const within = part.strategy?.tactics ?? plan.loose
  if (within[part.index + by]) return moveTactic(plan, id, { strategy, at: part.index + by })
  const lists = [...plan.strategies.map((each) => each.id), null]
  const here = lists.indexOf(strategy)
  const onTheWay = by === 1 ? lists.slice(here + 1) : lists.slice(0, here).reverse()
  const next = onTheWay.find((list) => roomFor(plan, { strategy: list }) > 0)
  if (next === undefined) return plan
  return moveTactic(plan, id, by === 1 ? { strategy: next, at: 0 } : { strategy: next })
}
