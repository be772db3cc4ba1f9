import type { Change, Plan } from '../../plan/index.ts'
import { describeChange, type ToldChange } from '../../strings/describe-change.ts'
import type { PartWords } from '../../strings/part-words.ts'

/** A change with its words; `key` tells it from the others of its list. */
export interface ListedChange {
  key: string
  change: Change
  told: ToldChange
}

/** What tells a change from the others between the same two plans. */
export const keyOf = (change: Change): string =>
  change.kind === 'changed' ? `${change.part} ${change.field}` : change.part

/** The changes from one plan to another, in words, those about the same part together. */
export const groupChanges = (
  changes: readonly Change[],
  from: Plan,
  to: Plan,
  words: PartWords,
): [part: string, changes: ListedChange[]][] => {
  const groups = new Map<string, ListedChange[]>()
  for (const change of changes) {
    const told = describeChange(change, from, to, words)
    const listed = { key: keyOf(change), change, told }
    groups.set(told.part, [...(groups.get(told.part) ?? []), listed])
  }
  return [...groups]
}
