import { liveStrategies } from '../live-tactics.ts'
import type { Plan } from '../model.ts'
import { headedGroups, type PastedTactic } from './headed-groups.ts'
import { proposeGroups, type Group } from './propose-groups.ts'

/**
 * The groups to propose for the loose tactics of a plan: of a list that was just pasted, with the
 * headings it came with, or of the whole tray (null). Dropped tactics and strategies that were
 * replaced or stopped do not count.
 */
export const findGroups = (plan: Plan, pasted: readonly PastedTactic[] | null): Group[] => {
  const strategies = liveStrategies(plan).map(({ strategy }) => strategy)
  const loose = plan.loose.filter(
    ({ id, state }) => state !== 'dropped' && (!pasted || pasted.some((each) => each.id === id)),
  )
  const headed = pasted
    ? headedGroups(
        pasted.filter(({ id }) => loose.some((each) => each.id === id)),
        strategies,
      )
    : []
  const rest = loose.filter(({ id }) => !headed.some(({ tactics }) => tactics.includes(id)))
  return [...headed, ...proposeGroups(rest, strategies, plan.language)]
}
