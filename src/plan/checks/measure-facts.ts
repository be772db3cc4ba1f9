import type { Facts } from './finding.ts'
import { measureLacks } from '../measure-lacks.ts'

/** The facts of a measure that lacks something, and which; null when it lacks nothing. */
export const measureFacts = (measure: {
  name: string
  unit: string
  target: number | null
}): Facts | null => {
  const lacks = measureLacks(measure)
  if (lacks === 'everything') return { case: lacks }
  if (lacks === 'target')
    return { case: lacks, measure: measure.name.trim() || measure.unit.trim() }
  return lacks && { case: lacks, target: measure.target ?? 0 }
}
