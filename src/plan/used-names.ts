import type { Plan } from './model.ts'
import { nameKey } from './name-key.ts'

/** What a plan names again and again: people, channels, what its measures count, and in which unit. */
export type NameKind = 'owner' | 'channel' | 'measure' | 'unit'

const namesOf = ({ objective, strategies, loose }: Plan, kind: NameKind): string[] => {
  const tactics = [...strategies.flatMap((strategy) => strategy.tactics), ...loose]
  if (kind === 'channel') return tactics.map(({ channel }) => channel)
  if (kind === 'measure') return [...strategies, ...tactics].map(({ measure }) => measure.name)
  if (kind === 'unit') return [...strategies, ...tactics].map(({ measure }) => measure.unit)
  return [objective, ...strategies, ...tactics].map(({ owner }) => owner)
}

/** The names of a kind that a plan uses, the most used first; of several spellings the first in the plan. */
export const usedNames = (plan: Plan, kind: NameKind): string[] => {
  const used = new Map<string, { name: string; times: number }>()
  for (const name of namesOf(plan, kind)) {
    const key = nameKey(name)
    if (key === '') continue
    const { times } = used.get(key) ?? { times: 0 }
    used.set(key, { name: used.get(key)?.name ?? name.trim(), times: times + 1 })
  }
  return [...used.values()].sort((one, other) => other.times - one.times).map(({ name }) => name)
}
