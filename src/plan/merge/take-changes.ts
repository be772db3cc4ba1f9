import type { Plan } from '../model.ts'
import { splitPlan } from './entity.ts'
import { joinMerged } from './join-merged.ts'
import type { Conflict } from './merge-entities.ts'
import type { Change } from './plan-changes.ts'

/**
 * My plan with those changes of theirs that I take, given the plan that both began with (`base`): a changed
 * field takes their value, whatever stood there; a part that only they still have comes back
 * as they have it, a part that they took out goes. The plan keeps the identity of `mine`.
 */
export const takeChanges = (
  base: Plan,
  mine: Plan,
  theirs: Plan,
  changes: readonly Change[],
): { plan: Plan; conflicts: Conflict[] } => {
  const sides = { base: splitPlan(base), mine: splitPlan(mine), theirs: splitPlan(theirs) }
  const byId = new Map(sides.mine.byId)
  for (const change of changes) {
    const [own, other] = [byId.get(change.part), sides.theirs.byId.get(change.part)]
    if (own && own.kind !== change.of) continue
    if (change.kind === 'removed') byId.delete(change.part)
    else if (other && (change.kind === 'added' || !own)) byId.set(change.part, other)
    else if (own && change.kind === 'changed')
      byId.set(change.part, { ...own, fields: { ...own.fields, [change.field]: change.to } })
  }
  return joinMerged(byId, sides, mine)
}
