import type { Plan } from './model.ts'
import { sameWords, type PastedLine } from './paste-list.ts'

/** A pasted line, and what it repeats: an earlier line of the list, a tactic of the plan, or nothing. */
export interface LineToAdd {
  text: string
  repeats: 'list' | 'plan' | null
}

/** Pasted lines beside the plan they are to join. */
export const linesToAdd = (lines: readonly PastedLine[], plan: Plan | null): LineToAdd[] => {
  const there = new Set(
    [...(plan?.strategies.flatMap(({ tactics }) => tactics) ?? []), ...(plan?.loose ?? [])].map(
      ({ action }) => sameWords(action),
    ),
  )
  return lines.map(({ text, duplicateOf }) => ({
    text,
    repeats: there.has(sameWords(text)) ? 'plan' : duplicateOf === undefined ? null : 'list',
  }))
}
