import { daysBetween } from '../../date.ts'
import { liveStrategies, type PlacedStrategy } from '../../live-tactics.ts'
import { measurementsOf, type Measurement } from '../../measurements.ts'
import type { Plan, PlainDate } from '../../model.ts'
import { shareDue } from '../../pace.ts'
import { quarterElapsed, quarterEnd, quarterStart } from '../../quarter.ts'
import { isClosed } from '../../track/closing.ts'
import type { Hit, Rule } from '../finding.ts'
import { nameStrategy } from '../name-part.ts'

const PAST = 1 / 3
const LEAST = 0.7
/** What is measured in the first days says nothing of the pace. */
const FIRST_DAYS = 14

const readable = (amount: number) =>
  Math.abs(amount) < 10 ? Math.round(amount * 10) / 10 : Math.round(amount)

const findBehind = (plan: Plan, today: PlainDate, placed: PlacedStrategy): Hit[] => {
  const { strategy } = placed
  const { quarter } = plan
  const { name, unit, target } = strategy.measure
  const baseline = strategy.measure.baseline ?? 0
  if (quarter === null || target === null || target === baseline) return []

  const due = (date: PlainDate) => shareDue(quarter, plan.weeklyShares, date)
  const isOnPace = ({ date, amount }: Measurement) =>
    (amount - baseline) / (target - baseline) >= LEAST * due(date)

  const measured = measurementsOf(plan, strategy.id, today).filter(
    ({ date }) => daysBetween(quarterStart(quarter), date) >= FIRST_DAYS,
  )
  const recovered = measured.findIndex(isOnPace)
  const behind = recovered < 0 ? measured : measured.slice(0, recovered)
  const [latest] = behind
  const since = behind.at(-1)?.date
  if (!latest || !since) return []
  if (plan.decisions.some((made) => made.strategy === strategy.id && made.date >= since)) return []

  const countedIn = unit.trim() || name.trim()
  const expected = readable(baseline + (target - baseline) * due(latest.date))
  return [
    {
      part: strategy.id,
      facts: {
        strategy: nameStrategy(placed),
        date: { date: latest.date },
        soFar: { amount: latest.amount, unit: countedIn },
        expected: { amount: expected, unit: countedIn },
      },
    },
  ]
}

/**
 * The latest measure is held against the pace of its own day, so that a late check-in is not
 * taken for a late strategy. A decision silences it until the strategy is on pace and falls behind anew.
 */
export const behind = {
  id: 'strategy/behind',
  severity: 'warning',
  anchor: 'measure-and-change#behind',
  term: 'pace',
  find: (plan, today) =>
    plan.quarter &&
    !isClosed(plan) &&
    quarterElapsed(plan.quarter, today) > PAST &&
    today <= quarterEnd(plan.quarter)
      ? liveStrategies(plan).flatMap((placed) => findBehind(plan, today, placed))
      : [],
} as const satisfies Rule
