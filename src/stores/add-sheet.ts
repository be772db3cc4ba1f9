import { addRows, addStrategies } from '../files/add-rows.ts'
import type { ImportedTactic } from '../files/read-tactic-rows.ts'
import type { Plan } from '../plan/index.ts'
import { newId } from './new-id.ts'
import { $notice } from './notice.ts'
import { edit } from './workbook.ts'

const countTactics = (plan: Plan) =>
  plan.strategies.reduce((sum, { tactics }) => sum + tactics.length, plan.loose.length)

/**
 * Adds the rows of a sheet that have room, and strategies of the titles given before, as one step;
 * returns how many tactics came in.
 */
export const addSheet = (
  rows: readonly ImportedTactic[],
  strategies: readonly string[],
): number => {
  let count = 0
  edit('import-tactics', (plan) => {
    const next = addRows(addStrategies(plan, strategies, newId), rows, newId)
    count = countTactics(next) - countTactics(plan)
    return next
  })
  if (count > 0) $notice.set({ kind: 'imported', count, undoable: true })
  return count
}
