import { addStrategy, addTactic } from '../plan/edit.ts'
import { limits, type Plan } from '../plan/index.ts'
import { emptyStrategy } from '../plan/new-plan.ts'
import { sameWords } from '../plan/paste/paste-list.ts'
import type { ImportedTactic } from './read-tactic-rows.ts'

/** Where a row of a sheet goes: a strategy by its id, the tray, or nowhere, because both are full. */
export type RowPlace =
  { kind: 'strategy'; strategy: string } | { kind: 'tray' } | { kind: 'no-room' }

/** Titles under the words that count when two are compared, the first of each. */
const byWords = <T>(items: readonly T[], titleOf: (item: T) => string): Map<string, T> => {
  const found = new Map<string, T>()
  for (const item of items) {
    const words = sameWords(titleOf(item))
    if (words !== '' && !found.has(words)) found.set(words, item)
  }
  return found
}

/**
 * Where each row would go, in order: to the strategy of its title, capitals and accents aside, while
 * that has room; otherwise to the tray while that has.
 */
export const placeRows = (plan: Plan, rows: readonly ImportedTactic[]): RowPlace[] => {
  const known = byWords(plan.strategies, ({ title }) => title)
  const used = new Map(plan.strategies.map(({ id, tactics }) => [id, tactics.length]))
  let inTray = plan.loose.length
  return rows.map(({ strategy }) => {
    const id = known.get(sameWords(strategy))?.id
    const inStrategy = id === undefined ? limits.tactics : (used.get(id) ?? 0)
    if (id !== undefined && inStrategy < limits.tactics) {
      used.set(id, inStrategy + 1)
      return { kind: 'strategy', strategy: id }
    }
    if (inTray >= limits.loose) return { kind: 'no-room' }
    inTray += 1
    return { kind: 'tray' }
  })
}

/** The strategies that rows name and a plan has not, each once, as many as the plan has room for. */
export const missingStrategies = (plan: Plan, rows: readonly ImportedTactic[]): string[] => {
  const known = byWords(plan.strategies, ({ title }) => title)
  const named = byWords(rows, ({ strategy }) => strategy)
  return [...named]
    .filter(([words]) => !known.has(words))
    .map(([, { strategy }]) => strategy)
    .slice(0, limits.strategies - plan.strategies.length)
}

/** The plan with a strategy of each title at its end; `newId` gives each an id. */
export const addStrategies = (plan: Plan, titles: readonly string[], newId: () => string): Plan =>
  titles.reduce((next, title) => addStrategy(next, emptyStrategy(newId(), title)), plan)

/** The plan with the rows that have room, where `placeRows` puts them; nothing that was there changes. */
export const addRows = (plan: Plan, rows: readonly ImportedTactic[], newId: () => string): Plan => {
  const places = placeRows(plan, rows)
  return rows.reduce((next, { tactic }, index) => {
    const place = places[index]
    if (!place || place.kind === 'no-room') return next
    const list = place.kind === 'strategy' ? place.strategy : null
    return addTactic(next, list, { ...tactic, id: newId() })
  }, plan)
}

/** Whether a plan has a tactic of the row's words already. */
export const repeatsIn = (plan: Plan): ((row: ImportedTactic) => boolean) => {
  const tactics = [...plan.strategies.flatMap((strategy) => strategy.tactics), ...plan.loose]
  const known = byWords(tactics, ({ action }) => action)
  return ({ tactic }) => known.has(sameWords(tactic.action))
}
