import { liveStrategies, liveTactics } from '../live-tactics.ts'
import { measurementsOf, type Measurement } from '../measurements.ts'
import type { PlainDate, Plan, Tactic } from '../model.ts'
import { movementOf } from '../movement.ts'
import { tacticSpan } from '../pace.ts'
import { quarterEnd, quarterStart } from '../quarter.ts'
import { standingOf, type Course, type Standing } from './standing.ts'

/** A part of the plan that is followed. */
export interface Tracked {
  part: string
  kind: 'objective' | 'strategy' | 'tactic'
  unit: string
  course: Course
  /** What was measured up to the day, the latest first. */
  measured: readonly Measurement[]
  standing: Standing
}

/** What was done of a tactic: by the check-ins, or what its card says where they say nothing. */
const doneOf = (plan: Plan, { id, amountDone }: Tactic, today: PlainDate): Measurement[] => {
  const measured = measurementsOf(plan, id, today)
  return measured.length > 0 || amountDone === null
    ? measured
    : [{ amount: amountDone, date: today }]
}

/** Every part with a target, followed apart: the objective, each live strategy by its measure, each live tactic by its amount within its own dates. */
export const trackedParts = (plan: Plan, today: PlainDate): Tracked[] => {
  const { quarter, weeklyShares, objective } = plan
  if (!quarter) return []
  const whole = { first: quarterStart(quarter), last: quarterEnd(quarter) }
  const follow = (
    named: Pick<Tracked, 'part' | 'kind' | 'unit'>,
    { start, target, span = whole }: { start: number; target: number | null; span?: typeof whole },
    measured: readonly Measurement[] = measurementsOf(plan, named.part, today),
  ): Tracked[] => {
    if (target === null) return []
    const course = { quarter, weeklyShares, span, start, target }
    return [{ ...named, course, measured, standing: standingOf(course, measured, today) }]
  }
  const { unit, baseline, target } = objective
  const start = movementOf(objective) === 'level' ? (baseline ?? 0) : 0
  return [
    ...follow({ part: 'objective', kind: 'objective', unit }, { start, target }),
    ...liveStrategies(plan).flatMap(({ strategy: { id, measure } }) =>
      follow(
        { part: id, kind: 'strategy', unit: measure.unit || measure.name },
        { start: measure.baseline ?? 0, target: measure.target },
      ),
    ),
    ...liveTactics(plan).flatMap(({ tactic }) =>
      follow(
        { part: tactic.id, kind: 'tactic', unit: tactic.measure.unit || tactic.measure.name },
        { start: 0, target: tactic.measure.target, span: tacticSpan(quarter, tactic) },
        doneOf(plan, tactic, today),
      ),
    ),
  ]
}
