import type { Hand } from './deal.ts'
import { allowedPaths, verdictOn } from './decisions.ts'
import type { Closing, Decision, Game, GameStrategy, Model, Truth, Verdict } from './game.ts'
import { play } from './play.ts'
import { moneyIn } from './standing.ts'

/** How one strategy ended: whole money in the quarter, and what other decisions would have brought. */
export interface StrategyOutcome {
  truth: Truth
  verdict: Verdict
  brought: number
  /** With the best decisions and the same luck. */
  best: number
  /** With no change at all and the same luck. */
  kept: number
}

export interface Outcome {
  strategies: StrategyOutcome[]
  total: number
  bestTotal: number
  closing: Closing
}

const moneyOf = (
  strategy: GameStrategy,
  model: Model,
  hand: Hand,
  made: readonly Decision[],
): number => moneyIn(play(strategy, model, hand, made), strategy.measure)

const strategyOutcome = (
  strategy: GameStrategy,
  model: Model,
  hand: Hand,
  made: readonly Decision[],
): StrategyOutcome => ({
  truth: hand.truth,
  verdict: verdictOn(model, hand.truth, made),
  brought: moneyOf(strategy, model, hand, made),
  best: Math.max(
    ...allowedPaths(model, hand.truth).map((path) => moneyOf(strategy, model, hand, path)),
  ),
  kept: moneyOf(
    strategy,
    model,
    hand,
    model.decideAfterWeeks.map(() => 'keep'),
  ),
})

/** Below the first share of the best, luck explains less than weeks do; from the second on, all of it. */
const FAIR = 0.85
const SHARP = 0.97

const closingOf = (target: number, total: number, bestTotal: number, share: number): Closing => {
  if (total >= target) return 'reached'
  if (share >= SHARP && bestTotal < target) return 'sharp'
  return share >= FAIR ? 'fair' : 'drift'
}

const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0)

/** How a game ended, by the decisions about each strategy in the game's order. */
export const outcomeOf = (
  { strategies, model }: Pick<Game, 'strategies' | 'model'>,
  hands: readonly Hand[],
  made: readonly (readonly Decision[])[],
): Outcome => {
  const outcomes = strategies.flatMap((strategy, index) => {
    const hand = hands[index]
    return hand ? [strategyOutcome(strategy, model, hand, made[index] ?? [])] : []
  })
  const anyway = model.anywayPerWeek * model.weeks
  const brought = sum(outcomes.map((each) => each.brought))
  const best = sum(outcomes.map((each) => each.best))
  const total = anyway + brought
  const bestTotal = anyway + best
  return {
    strategies: outcomes,
    total,
    bestTotal,
    closing: closingOf(model.target, total, bestTotal, brought / best),
  }
}
