import type { Plan } from '../model.ts'

export type EntityKind =
  'plan' | 'objective' | 'strategy' | 'tactic' | 'check-in' | 'decision' | 'comment' | 'overruled'

/** A part of a plan as its fields: those of a measure apart (`measure.target`), a tactic with what it `serves`, a check-in with an amount for each part (`amount.s1`). */
export interface Entity {
  kind: EntityKind
  fields: Readonly<Record<string, unknown>>
}

/** A plan as entities by id, and the order of each of its lists. */
export interface Entities {
  byId: ReadonlyMap<string, Entity>
  /** Ids in order: of `strategies`, of each strategy's tactics by its id, of `loose`, of the rest by kind. */
  orders: ReadonlyMap<string, readonly string[]>
}

const measureFields = (measure: object) =>
  Object.fromEntries(
    Object.entries(measure).map(([name, value]) => [`measure.${name}`, value as unknown]),
  )

const overruledId = ({ rule, part }: Plan['overruled'][number]) => `${rule} ${part}`

/** Takes a plan apart; `joinPlan` puts it together again. */
export const splitPlan = (plan: Plan): Entities => {
  const byId = new Map<string, Entity>()
  const orders = new Map<string, readonly string[]>()
  const add = (id: string, kind: EntityKind, fields: Entity['fields']) =>
    byId.set(id, { kind, fields })
  const list = (name: string, items: readonly { id: string }[]) =>
    orders.set(
      name,
      items.map(({ id }) => id),
    )

  const { title, language, decimal, quarter, weeklyShares, carriedFrom } = plan
  add('plan', 'plan', { title, language, decimal, quarter, weeklyShares, carriedFrom })
  add('objective', 'objective', plan.objective)
  list('strategies', plan.strategies)
  for (const { id, measure, tactics, ...fields } of plan.strategies) {
    add(id, 'strategy', { ...fields, ...measureFields(measure) })
    list(id, tactics)
  }
  list('loose', plan.loose)
  for (const { id: serves, tactics } of [...plan.strategies, { id: null, tactics: plan.loose }])
    for (const { id, measure, ...fields } of tactics)
      add(id, 'tactic', { ...fields, ...measureFields(measure), serves })
  list('check-in', plan.checkIns)
  for (const { id, amounts, ...fields } of plan.checkIns)
    add(id, 'check-in', {
      ...fields,
      ...Object.fromEntries(amounts.map(({ part, amount }) => [`amount.${part}`, amount])),
    })
  list('decision', plan.decisions)
  for (const { id, ...fields } of plan.decisions) add(id, 'decision', fields)
  list('comment', plan.comments)
  for (const { id, ...fields } of plan.comments) add(id, 'comment', fields)
  orders.set('overruled', plan.overruled.map(overruledId))
  for (const one of plan.overruled) add(overruledId(one), 'overruled', one)
  return { byId, orders }
}

const measureOf = (fields: Entity['fields']) =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) =>
      name.startsWith('measure.') ? [[name.slice('measure.'.length), value]] : [],
    ),
  )

const plainOf = (fields: Entity['fields']) =>
  Object.fromEntries(
    Object.entries(fields).filter(([name]) => !/^(?:measure|amount)\.|^serves$/.test(name)),
  )

const amountsOf = (fields: Entity['fields']) =>
  Object.entries(fields).flatMap(([name, amount]) =>
    name.startsWith('amount.') && amount !== undefined
      ? [{ part: name.slice('amount.'.length), amount }]
      : [],
  )

/** Puts entities together; a value of the shape of a plan, to be held to the model by whoever calls. */
export const joinPlan = (
  { byId, orders }: Entities,
  whole: Pick<Plan, 'format' | 'version' | 'id' | 'created' | 'updated'>,
): unknown => {
  const inOrder = (list: string) =>
    (orders.get(list) ?? []).flatMap((id) => {
      const entity = byId.get(id)
      return entity ? [{ id, fields: entity.fields }] : []
    })
  const tactics = (list: string) =>
    inOrder(list).map(({ id, fields }) => ({ id, ...plainOf(fields), measure: measureOf(fields) }))
  return {
    ...whole,
    ...byId.get('plan')?.fields,
    objective: byId.get('objective')?.fields,
    strategies: inOrder('strategies').map(({ id, fields }) => ({
      id,
      ...plainOf(fields),
      measure: measureOf(fields),
      tactics: tactics(id),
    })),
    loose: tactics('loose'),
    checkIns: inOrder('check-in').map(({ id, fields }) => ({
      id,
      ...plainOf(fields),
      amounts: amountsOf(fields),
    })),
    decisions: inOrder('decision').map(({ id, fields }) => ({ id, ...fields })),
    comments: inOrder('comment').map(({ id, fields }) => ({ id, ...fields })),
    overruled: inOrder('overruled').map(({ fields }) => fields),
  }
}
