import type { PlacedStrategy, PlacedTactic } from '../live-tactics.ts'
import type { NamedStrategy, NamedTactic } from './finding.ts'

/** The fact that names a strategy. */
export const nameStrategy = ({ strategy, position }: PlacedStrategy): NamedStrategy => ({
  strategy: strategy.title.trim(),
  position,
})

/** The fact that names a tactic. */
export const nameTactic = ({ tactic, position, serves }: PlacedTactic): NamedTactic => ({
  tactic: tactic.action.trim(),
  position,
  serves: serves && nameStrategy(serves),
})
