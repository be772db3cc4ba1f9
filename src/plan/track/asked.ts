import { liveStrategies, liveTactics } from '../live-tactics.ts'
import { measurementsOf } from '../measurements.ts'
import type { CheckIn, PlainDate, Plan, Tactic } from '../model.ts'

/** What a check-in asks of a part of the plan. */
export interface Asked {
  part: string
  kind: 'objective' | 'strategy' | 'tactic'
  /** What its amount is counted in; '' where the plan does not say. */
  unit: string
  /** Whether its amount is asked: a strategy or tactic that counts nothing has none. */
  isCounted: boolean
  /** What stands there before anything is typed; null where nothing does. */
  amount: number | null
  /** Of a tactic, as it is now. */
  state: Tactic['state'] | null
}

/** Every part of the plan, also those no longer pursued, without amounts. */
const everyPart = (plan: Plan): Asked[] => {
  const asked = (
    part: string,
    kind: Asked['kind'],
    measure: { name?: string; unit: string; target: number | null },
    state: Asked['state'] = null,
  ): Asked => {
    const unit = measure.unit || (measure.name ?? '')
    const isCounted = kind === 'objective' || unit !== '' || measure.target !== null
    return { part, kind, unit, isCounted, amount: null, state }
  }
  const tactics = [...plan.strategies.flatMap((strategy) => strategy.tactics), ...plan.loose]
  return [
    asked('objective', 'objective', plan.objective),
    ...plan.strategies.map(({ id, measure }) => asked(id, 'strategy', measure)),
    ...tactics.map(({ id, measure, state }) => asked(id, 'tactic', measure, state)),
  ]
}

const livePartsOf = (plan: Plan) =>
  new Set([
    'objective',
    ...liveStrategies(plan).map(({ strategy }) => strategy.id),
    ...liveTactics(plan).map(({ tactic }) => tactic.id),
  ])

/**
 * What a check-in of `day` asks, with the last amounts up to it: the objective, the measure of each live
 * strategy, amount and state of each live tactic.
 */
export const askedParts = (plan: Plan, day: PlainDate): Asked[] => {
  const live = livePartsOf(plan)
  const onCards = new Map(liveTactics(plan).map(({ tactic }) => [tactic.id, tactic.amountDone]))
  return everyPart(plan)
    .filter(({ part }) => live.has(part))
    .map((asked) => {
      const [latest] = measurementsOf(plan, asked.part, day)
      const amount = latest?.amount ?? onCards.get(asked.part) ?? null
      return { ...asked, amount, isCounted: asked.isCounted || amount !== null }
    })
}

/** What a check-in can be corrected in, with its own amounts: the live parts, and others that it measured and the plan still has. */
export const correctedParts = (plan: Plan, { amounts }: CheckIn): Asked[] => {
  const live = livePartsOf(plan)
  const measured = new Map(amounts.map(({ part, amount }) => [part, amount]))
  return everyPart(plan)
    .filter(({ part }) => live.has(part) || measured.has(part))
    .map((asked) => {
      const amount = measured.get(asked.part) ?? null
      return { ...asked, amount, isCounted: asked.isCounted || amount !== null }
    })
}
