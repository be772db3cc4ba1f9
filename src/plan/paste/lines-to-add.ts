import type { Plan } from '../model.ts'
import { sameWords, type PastedLine } from './paste-list.ts'

/** A pasted line, and what it repeats: an earlier line of the list, a part of the plan, or nothing. */
export type LineToAdd = PastedLine & { repeats: 'list' | 'plan' | null }

/** Pasted lines beside the plan they are to join. */
export const linesToAdd = (lines: readonly PastedLine[], plan: Plan | null): LineToAdd[] => {
  const parts = plan
    ? [
        plan.objective.sentence,
        ...plan.strategies.flatMap(({ title, tactics }) => [
          title,
          ...tactics.map(({ action }) => action),
        ]),
        ...plan.loose.map(({ action }) => action),
      ]
    : []
  const there = new Set(parts.map(sameWords).filter((saying) => saying !== ''))
  return lines.map((line) => ({
    ...line,
    repeats: there.has(sameWords(line.text))
      ? 'plan'
      : line.duplicateOf === undefined
        ? null
        : 'list',
  }))
}
