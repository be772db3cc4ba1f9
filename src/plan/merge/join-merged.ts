import { limits } from '../limits.ts'
import type { Plan } from '../model.ts'
import { parsePlan } from '../parse.ts'
import { joinPlan, type Entities, type Entity } from './entity.ts'
import type { Conflict } from './merge-entities.ts'
import { mergeOrder } from './merge-order.ts'

const lists = ['check-in', 'decision', 'comment', 'overruled'] as const
const most = {
  'check-in': limits.checkIns,
  decision: limits.decisions,
  comment: limits.comments,
  overruled: limits.overruled,
}

/** Where a tactic stands: with its strategy where that is still there, in the tray elsewhere. */
const listOf = ({ fields }: Entity, byId: ReadonlyMap<string, Entity>): string => {
  const { serves } = fields
  return typeof serves === 'string' && byId.get(serves)?.kind === 'strategy' ? serves : 'loose'
}

const dateOf = (entity: Entity | undefined) => {
  const { date } = entity?.fields ?? {}
  return typeof date === 'string' ? date : ''
}

const byDate = (byId: ReadonlyMap<string, Entity>) => (one: string, other: string) =>
  dateOf(byId.get(one)).localeCompare(dateOf(byId.get(other)))

/**
 * Parts as one plan, in the order that `base`, `mine` and `theirs` make together. What has no room within
 * the limits moves to the tray, or is left out and handed back in a conflict.
 */
export const joinMerged = (
  parts: ReadonlyMap<string, Entity>,
  { base, mine, theirs }: Readonly<Record<'base' | 'mine' | 'theirs', Entities>>,
  whole: Pick<Plan, 'format' | 'version' | 'id' | 'created' | 'updated'>,
): { plan: Plan; conflicts: Conflict[] } => {
  const byId = new Map(parts)
  const conflicts: Conflict[] = []
  const orders = new Map<string, readonly string[]>()

  const order = (list: string, kept: ReadonlySet<string>) => {
    const orderIn = ({ orders: known }: Entities) => known.get(list) ?? []
    return mergeOrder(orderIn(base), orderIn(mine), orderIn(theirs), kept)
  }
  const ofKind = (kind: Entity['kind']) =>
    new Set([...byId].filter(([, entity]) => entity.kind === kind).map(([id]) => id))
  const leaveOut = (id: string) => {
    const entity = byId.get(id)
    if (!entity) return
    byId.delete(id)
    conflicts.push({ kind: 'no-room', part: id, of: entity.kind, item: entity.fields })
  }

  const strategies = order('strategies', ofKind('strategy'))
  for (const id of strategies.slice(limits.strategies)) leaveOut(id)
  orders.set('strategies', strategies.slice(0, limits.strategies))

  const standing = new Map<string, Set<string>>()
  for (const id of ofKind('tactic')) {
    const tactic = byId.get(id)
    const list = tactic ? listOf(tactic, byId) : 'loose'
    standing.set(list, (standing.get(list) ?? new Set()).add(id))
  }
  const tray = standing.get('loose') ?? new Set()
  for (const strategy of orders.get('strategies') ?? []) {
    const tactics = order(strategy, standing.get(strategy) ?? new Set())
    orders.set(strategy, tactics.slice(0, limits.tactics))
    for (const id of tactics.slice(limits.tactics)) tray.add(id)
  }
  const loose = order('loose', tray)
  for (const id of loose.slice(limits.loose)) leaveOut(id)
  orders.set('loose', loose.slice(0, limits.loose))

  for (const list of lists) {
    const ids = order(list, ofKind(list))
    const inTime = list === 'check-in' ? ids.toSorted(byDate(byId)) : ids
    for (const id of inTime.slice(most[list])) leaveOut(id)
    orders.set(list, inTime.slice(0, most[list]))
  }

  const parsed = parsePlan(joinPlan({ byId, orders }, whole))
  if (!parsed.ok) throw new Error(`A merge broke the model: ${JSON.stringify(parsed.issues)}`)
  return { plan: parsed.plan, conflicts }
}
