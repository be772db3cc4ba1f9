import type { Plan, Quarter } from '../model.ts'
import { nameKey } from '../name-key.ts'
import { quarterStart } from '../quarter.ts'
import { isClosed } from './closing.ts'
import { objectiveResult } from './results.ts'

/** A quarter in a line: what was to be reached, and what was. */
export interface QuarterLine {
  plan: string
  quarter: Quarter
  target: number | null
  amount: number | null
  /** Share of the way that was gone. */
  share: number | null
  isClosed: boolean
}

const isLinked = (one: Plan, other: Plan) =>
  one.carriedFrom?.plan === other.id || other.carriedFrom?.plan === one.id

const isNamesake = (one: Plan, other: Plan) =>
  one.title.trim() !== '' && nameKey(one.title) === nameKey(other.title)

/**
 * The quarters of a plan and of those it belongs with, the oldest first: plans carried over from one to
 * another, and plans of the same name, as long as their objectives are counted in the same unit.
 */
export const quartersOf = (plan: Plan, others: readonly Plan[]): QuarterLine[] => {
  const rest = others.filter(
    ({ id, objective }) => id !== plan.id && objective.unit === plan.objective.unit,
  )
  const family = new Set([plan])
  // A set takes in what is added while it is walked through.
  for (const member of family)
    for (const each of rest)
      if (isLinked(member, each) || isNamesake(member, each)) family.add(each)
  return [...family]
    .flatMap((member) => {
      const { id, quarter } = member
      if (!quarter) return []
      const { target, amount, share } = objectiveResult(member)
      return [{ plan: id, quarter, target, amount, share, isClosed: isClosed(member) }]
    })
    .toSorted((one, other) => quarterStart(one.quarter).localeCompare(quarterStart(other.quarter)))
}
