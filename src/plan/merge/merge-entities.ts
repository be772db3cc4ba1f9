import type { Entities, Entity, EntityKind } from './entity.ts'
import { isSameValue } from './same-value.ts'

/** What two people did that can't both stand; the merged plan holds `mine`, or what was not deleted. */
export type Conflict =
  | {
      kind: 'field'
      part: string
      of: EntityKind
      /** A field as `Entity` names it. */
      field: string
      base: unknown
      mine: unknown
      theirs: unknown
    }
  /** One deleted a part that the other changed: it stays, as changed. */
  | { kind: 'deleted'; part: string; of: EntityKind; by: 'mine' | 'theirs' }
  /** A part for which the merged plan has no room, or whose id another kind of part bears; it is left out of it. */
  | { kind: 'no-room'; part: string; of: EntityKind; item: unknown }

const serves = (entity: Entity | undefined) => {
  const { serves: strategy } = entity?.fields ?? {}
  return strategy
}

const isSameEntity = (one: Entity, other: Entity) => isSameValue(one.fields, other.fields)

/** The fields of a part that both still have, changed by either. */
const mergeFields = (
  part: string,
  base: Entity | undefined,
  mine: Entity,
  theirs: Entity,
  conflicts: Conflict[],
): Entity => {
  const names = new Set([...Object.keys(mine.fields), ...Object.keys(theirs.fields)])
  const fields: Record<string, unknown> = {}
  for (const field of names) {
    const was = base?.fields[field]
    const [own, other] = [mine.fields[field], theirs.fields[field]]
    const isMineKept = isSameValue(own, other) || isSameValue(was, other)
    const isTheirsKept = !isMineKept && isSameValue(was, own)
    fields[field] = isTheirsKept ? other : own
    if (!isMineKept && !isTheirsKept)
      conflicts.push({
        kind: 'field',
        part,
        of: mine.kind,
        field,
        base: was,
        mine: own,
        theirs: other,
      })
  }
  return { kind: mine.kind, fields }
}

/** The parts of two plans that come from one, merged field by field. */
export const mergeEntities = (
  base: Entities,
  mine: Entities,
  theirs: Entities,
): { byId: Map<string, Entity>; conflicts: Conflict[] } => {
  const byId = new Map<string, Entity>()
  const conflicts: Conflict[] = []
  const ids = new Set([...mine.byId.keys(), ...theirs.byId.keys()])
  /** A strategy that somebody gave a tactic is not the one that was there. */
  const isFed = (side: Entities, id: string) =>
    [...side.byId].some(
      ([tactic, entity]) => serves(entity) === id && serves(base.byId.get(tactic)) !== id,
    )
  for (const id of ids) {
    const was = base.byId.get(id)
    const own = mine.byId.get(id)
    const other = theirs.byId.get(id)
    if (own && other && own.kind !== other.kind) {
      byId.set(id, own)
      conflicts.push({ kind: 'no-room', part: id, of: other.kind, item: other.fields })
      continue
    }
    if (own && other) {
      byId.set(id, mergeFields(id, was, own, other, conflicts))
      continue
    }
    const left = own ?? other
    if (!left) continue
    if (was === undefined) {
      byId.set(id, left)
      continue
    }
    if (isSameEntity(was, left) && !isFed(own ? mine : theirs, id)) continue
    byId.set(id, left)
    conflicts.push({ kind: 'deleted', part: id, of: left.kind, by: own ? 'theirs' : 'mine' })
  }
  return { byId, conflicts }
}
