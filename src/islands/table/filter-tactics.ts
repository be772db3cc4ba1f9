import type { Tactic } from '../../plan/index.ts'
import { fold, plainText } from '../../plan/language/fold.ts'
import { measureLacks } from '../../plan/measure-lacks.ts'
import { nameKey } from '../../plan/name-key.ts'
import type { TacticRow } from './tactic-rows.ts'

/** What a row may be picked for besides its fields. */
export type Lack = 'date' | 'owner' | 'measure' | 'remarks'

/** Which tactics are asked for; '' asks for all. */
export interface TacticFilter {
  /** Words that all must stand in action, strategy, owner or channel; accents and case do not count. */
  find: string
  /** Id of a strategy, or `tray`. */
  strategy: string
  /** A person, in any spelling. */
  owner: string
  state: Tactic['state'] | ''
  /** Those without a due date, an owner or a whole measure, or those with remarks. */
  lack: Lack | ''
}

export const noFilter: TacticFilter = { find: '', strategy: '', owner: '', state: '', lack: '' }

/** Whether a filter leaves none out of the list it asks for: all tactics, those of a strategy, or the tray's. */
export const isWholeList = ({ find, owner, state, lack }: TacticFilter): boolean =>
  [find.trim(), owner, state, lack].every((each) => each === '')

const plain = (text: string) => fold(plainText(text))

const lacks = ({ due, owner, measure }: Tactic, lack: Exclude<Lack, 'remarks'>): boolean => {
  if (lack === 'date') return due === null
  if (lack === 'owner') return owner.trim() === ''
  return measureLacks(measure) !== null
}

/** The rows that meet every part of the filter, in their order; `remarked` are the parts with remarks. */
export const filterTactics = (
  rows: readonly TacticRow[],
  { find, strategy, owner, state, lack }: TacticFilter,
  remarked: { has: (id: string) => boolean },
): TacticRow[] => {
  const words = plain(find).split(' ').filter(Boolean)
  const isFound = ({ tactic, serves }: TacticRow) => {
    if (words.length === 0) return true
    const text = plain(
      [tactic.action, serves?.title ?? '', tactic.owner, tactic.channel].join('\n'),
    )
    return words.every((word) => text.includes(word))
  }
  return rows.filter(
    (row) =>
      (strategy === '' || (row.serves?.id ?? 'tray') === strategy) &&
      (owner === '' || nameKey(row.tactic.owner) === nameKey(owner)) &&
      (state === '' || row.tactic.state === state) &&
      (lack === '' ||
        (lack === 'remarks' ? remarked.has(row.tactic.id) : lacks(row.tactic, lack))) &&
      isFound(row),
  )
}
