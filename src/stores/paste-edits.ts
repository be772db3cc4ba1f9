import { addStrategy, addTactic, editTactic } from '../plan/edit.ts'
import { moveTactics } from '../plan/edit-many.ts'
import type { Plan } from '../plan/index.ts'
import { emptyStrategy, emptyTactic } from '../plan/new-plan.ts'
import type { DecidedLine } from '../plan/paste/fit-lines.ts'
import type { PastedLine } from '../plan/paste/paste-list.ts'
import { withSentence } from '../plan/sentence.ts'
import { newId } from './new-id.ts'
import { $notice } from './notice.ts'
import { today } from './today.ts'
import { edit } from './workbook.ts'

/** What became of pasted lines: the id of each part, in the order of the lines, null without room. */
export type AddedIds = (string | null)[]

const addPart = (plan: Plan, { line, place }: DecidedLine, id: string): Plan => {
  if (place === 'objective') return withSentence(plan, line.text, today())
  if (place === 'strategy')
    return addStrategy(plan, emptyStrategy(id, line.text.replace(/\s*:$/, '')))
  if (place === 'out') return plan
  const added = addTactic(plan, null, emptyTactic(id, line.text))
  return added === plan ? plan : editTactic(added, id, line.fields ?? {})
}

/** Puts pasted lines where it was decided, as one step; tells what is new. */
export const addPastedLines = (lines: readonly DecidedLine[]): AddedIds => {
  const ids: AddedIds = []
  edit('paste-list', (before) =>
    lines.reduce((plan, decided) => {
      const id = newId()
      const next = addPart(plan, decided, id)
      ids.push(next === plan ? null : id)
      return next
    }, before),
  )
  const count = ids.filter((id) => id !== null).length
  const isTray = lines.every(({ place }) => place === 'tactic')
  if (count > 0)
    $notice.set(
      isTray ? { kind: 'pasted', count, undoable: true } : { kind: 'added-list', undoable: true },
    )
  return ids
}

/** Puts lines into the tray as tactics, as one step; returns how many had room. */
export const pasteTactics = (lines: readonly PastedLine[]): number =>
  addPastedLines(lines.map((line) => ({ line, place: 'tactic' }))).filter((id) => id !== null)
    .length

const group = (change: (plan: Plan) => Plan): boolean => {
  const isGrouped = edit('group-tactics', change)
  if (isGrouped) $notice.set({ kind: 'grouped', undoable: true })
  return isGrouped
}

/** Puts tactics under a strategy as one step; returns whether all of them had room. */
export const linkTactics = (tactics: readonly string[], strategy: string): boolean =>
  group((plan) => moveTactics(plan, tactics, { strategy }))

/** Makes a new strategy of tactics as one step; returns its id, or null where the limits stand in the way. */
export const makeStrategyOf = (tactics: readonly string[], title: string): string | null => {
  const strategy = emptyStrategy(newId(), title)
  const isMade = group((plan) => {
    const added = addStrategy(plan, strategy)
    const moved = moveTactics(added, tactics, { strategy: strategy.id })
    return moved === added ? plan : moved
  })
  return isMade ? strategy.id : null
}
