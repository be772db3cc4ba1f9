import type { Plan } from '../model.ts'
import { splitPlan, type EntityKind } from './entity.ts'
import { isSameValue } from './same-value.ts'

/** One difference between two plans: a part more, a part less, or a field that says something else. */
export type Change =
  | { kind: 'added' | 'removed'; part: string; of: EntityKind }
  | { kind: 'changed'; part: string; of: EntityKind; field: string; from: unknown; to: unknown }

/** What has to change for one plan to say what another says; the order of parts is left aside. */
export const planChanges = (from: Plan, to: Plan): Change[] => {
  const [before, after] = [splitPlan(from).byId, splitPlan(to).byId]
  const ids = new Set([...before.keys(), ...after.keys()])
  return [...ids].flatMap((part): Change[] => {
    const [old, now] = [before.get(part), after.get(part)]
    if (!old || !now) {
      const of = (old ?? now)?.kind ?? 'tactic'
      return [{ kind: now ? 'added' : 'removed', part, of }]
    }
    const names = new Set([...Object.keys(old.fields), ...Object.keys(now.fields)])
    return [...names].flatMap((field): Change[] =>
      isSameValue(old.fields[field], now.fields[field])
        ? []
        : [
            {
              kind: 'changed',
              part,
              of: now.kind,
              field,
              from: old.fields[field],
              to: now.fields[field],
            },
          ],
    )
  })
}
