import {
  editTactic,
  findPart,
  moveTactic,
  removeTactic,
  type TacticList,
  type TacticPatch,
} from './edit.ts'
import type { Plan } from './model.ts'

/*
 * Edits of several tactics as one. As with the edits of one, the very same plan comes back when
 * nothing changes and when a limit stands in the way.
 */

/** Changes the same fields of several tactics, wherever they stand; those that are gone are passed
 * over. Refused whole when a value does not fit. */
export const editTactics = (plan: Plan, ids: readonly string[], patch: TacticPatch): Plan =>
  ids.reduce((next, id) => editTactic(next, id, patch), plan)

/**
 * Moves tactics to the end of a strategy, or of the tray, in the order given; those that stand there
 * already stay in their place. Refused whole when one of them is gone or has no room.
 */
export const moveTactics = (plan: Plan, ids: readonly string[], { strategy }: TacticList): Plan => {
  const standsThere = (where: Plan, id: string) => {
    const part = findPart(where, id)
    return part?.kind === 'tactic' && (part.strategy?.id ?? null) === strategy
  }
  const moved = ids
    .filter((id) => !standsThere(plan, id))
    .reduce((next, id) => moveTactic(next, id, { strategy }), plan)
  return ids.every((id) => standsThere(moved, id)) ? moved : plan
}

/** Takes several tactics out of the plan; those that are gone are passed over. */
export const removeTactics = (plan: Plan, ids: readonly string[]): Plan =>
  ids.reduce(removeTactic, plan)
