import type { Strategy } from '../model.ts'
import { sameWords } from '../paste/paste-list.ts'
import type { Group } from './propose-groups.ts'

/** A tactic that was just pasted, and the heading that it stood under. */
export interface PastedTactic {
  id: string
  under?: string | undefined
}

/**
 * The groups a pasted list came in: two or more tactics under one heading, in the list's order, for
 * the strategy that says the same as the heading where there is one. One heading over every tactic
 * parts nothing, unless a strategy bears its name.
 */
export const headedGroups = (
  pasted: readonly PastedTactic[],
  strategies: readonly Strategy[],
): Group[] => {
  const headings = new Map(
    pasted.flatMap(({ under }) => (under ? [[sameWords(under), under] as const] : [])),
  )
  return [...headings].flatMap(([saying, heading]): Group[] => {
    const members = pasted.filter(({ under }) => under && sameWords(under) === saying)
    const strategy = strategies.find(({ title }) => sameWords(title) === saying)?.id ?? null
    const isAll = members.length === pasted.length
    if (members.length < 2 || (isAll && strategy === null)) return []
    return [{ tactics: members.map(({ id }) => id), bond: 'heading', words: [heading], strategy }]
  })
}
