import type { Plan, Strategy, Tactic } from './model.ts'

/** A strategy and its place among the plan's strategies, counted from 1. */
export interface PlacedStrategy {
  strategy: Strategy
  position: number
}

/** A tactic, the strategy it serves (null in the tray), and its place in that list, counted from 1. */
export interface PlacedTactic {
  tactic: Tactic
  position: number
  serves: PlacedStrategy | null
}

/** The strategies still pursued, active or adjusted, in the plan's order. */
export const liveStrategies = (plan: Plan): PlacedStrategy[] =>
  plan.strategies
    .map((strategy, index) => ({ strategy, position: index + 1 }))
    .filter(({ strategy }) => strategy.state === 'active' || strategy.state === 'adjusted')

const place = (tactics: readonly Tactic[], serves: PlacedStrategy | null): PlacedTactic[] =>
  tactics
    .map((tactic, index) => ({ tactic, position: index + 1, serves }))
    .filter(({ tactic }) => tactic.state !== 'dropped')

/**
 * The tactics that count, in the plan's order, the tray last: not dropped, and not those of a
 * strategy that was replaced or stopped, which end with it.
 */
export const liveTactics = (plan: Plan): PlacedTactic[] => [
  ...liveStrategies(plan).flatMap((placed) => place(placed.strategy.tactics, placed)),
  ...place(plan.loose, null),
]

/** Whether there is still something to do in a tactic. */
export const isOpen = ({ state }: Tactic): boolean => state === 'todo' || state === 'doing'
