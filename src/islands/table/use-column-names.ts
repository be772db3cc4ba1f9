import { useWorkbook } from '../workbook/context.ts'
import type { Column } from './sort-tactics.ts'

/** What each column is called, in the order of the columns. */
export const useColumnNames = (): Record<Column, string> => {
  const { tactic, strategy } = useWorkbook().words
  const { action, channel, owner, start, due, target, cost, state } = tactic
  return { action, strategy: strategy.title, channel, owner, start, due, target, cost, state }
}
