import {
  addStrategy,
  addTactic,
  findPart,
  removeStrategy,
  removeTactic,
  setObjective,
} from './edit.ts'
import type { Plan } from './model.ts'
import { emptyStrategy, emptyTactic } from './new-plan.ts'

/*
 * What stands at the wrong level moves to the right one, with its id and all it has. Each returns the
 * very same plan where something would be lost on the way or a limit stands in it.
 */

const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === '' ||
  (typeof value === 'object' && Object.values(value).every(isEmpty))

/** A tactic becomes a strategy, at the end of them. */
export const tacticToStrategy = (plan: Plan, id: string): Plan => {
  const part = findPart(plan, id)
  if (part?.kind !== 'tactic') return plan
  const { action, owner, measure, state, ...rest } = part.tactic
  if (state !== 'todo' || !isEmpty({ ...rest, id: null })) return plan
  const without = removeTactic(plan, id)
  const strategy = emptyStrategy(id, action)
  const moved = addStrategy(without, {
    ...strategy,
    owner,
    measure: { ...strategy.measure, ...measure },
  })
  return moved === without ? plan : moved
}

/** A strategy that no tactic serves becomes a tactic of the tray. */
export const strategyToTactic = (plan: Plan, id: string): Plan => {
  const part = findPart(plan, id)
  if (part?.kind !== 'strategy') return plan
  const { title, owner, measure, state, contribution, tactics, ...rest } = part.strategy
  const { baseline, ...counted } = measure
  const isBare = isEmpty({
    ...rest,
    id: null,
    baseline,
    contribution: { ...contribution, kind: null },
  })
  if (state !== 'active' || tactics.length > 0 || !isBare) return plan
  const without = removeStrategy(plan, id)
  const moved = addTactic(without, null, { ...emptyTactic(id, title), owner, measure: counted })
  return moved === without ? plan : moved
}

/** A tactic's words become the objective's sentence, where that is still empty. */
export const tacticToObjective = (plan: Plan, id: string): Plan => {
  const part = findPart(plan, id)
  if (part?.kind !== 'tactic' || plan.objective.sentence !== '') return plan
  const { action, state, ...rest } = part.tactic
  if (state !== 'todo' || !isEmpty({ ...rest, id: null })) return plan
  return setObjective(removeTactic(plan, id), { sentence: action })
}
