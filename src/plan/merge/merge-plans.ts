import type { Plan } from '../model.ts'
import { splitPlan } from './entity.ts'
import { joinMerged } from './join-merged.ts'
import { mergeEntities, type Conflict } from './merge-entities.ts'

/**
 * What two people made of one plan (`base`), as one plan: changes of different fields both stand;
 * of one and the same field mine stands and the conflict holds both; a deletion gives way to a
 * change. What has no room within the limits moves to the tray, or is handed back in a conflict.
 * The plan keeps the identity of `mine`.
 */
export const mergePlans = (
  base: Plan,
  mine: Plan,
  theirs: Plan,
): { plan: Plan; conflicts: Conflict[] } => {
  const sides = { base: splitPlan(base), mine: splitPlan(mine), theirs: splitPlan(theirs) }
  const merged = mergeEntities(sides.base, sides.mine, sides.theirs)
  const { format, version, id, created } = mine
  const updated = mine.updated > theirs.updated ? mine.updated : theirs.updated
  const { plan, conflicts } = joinMerged(merged.byId, sides, {
    format,
    version,
    id,
    created,
    updated,
  })
  return { plan, conflicts: [...merged.conflicts, ...conflicts] }
}
