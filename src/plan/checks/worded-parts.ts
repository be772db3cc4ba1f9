import {
  liveStrategies,
  liveTactics,
  type PlacedStrategy,
  type PlacedTactic,
} from '../live-tactics.ts'
import type { Plan } from '../model.ts'

/** The live strategies that have a title. */
export const titledStrategies = (plan: Plan): PlacedStrategy[] =>
  liveStrategies(plan).filter(({ strategy }) => strategy.title.trim() !== '')

/** The live tactics that say what to do. */
export const wordedTactics = (plan: Plan): PlacedTactic[] =>
  liveTactics(plan).filter(({ tactic }) => tactic.action.trim() !== '')
