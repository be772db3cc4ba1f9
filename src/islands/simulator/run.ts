import type { Hand } from './deal.ts'
import type { Condition, Decision, Game, GameStrategy } from './game.ts'
import { decisionsAbout, type Round } from './game-link.ts'
import { play, type Week } from './play.ts'
import { standingAfter, type Standing } from './standing.ts'

/** One strategy as far as it was played. */
export interface Run {
  strategy: GameStrategy
  made: Decision[]
  weeks: Week[]
  standing: Standing
}

/** Every strategy as far as the rounds go, in the game's order. */
export const runsOf = (
  { strategies, model }: Pick<Game, 'strategies' | 'model'>,
  hands: readonly Hand[],
  rounds: readonly Round[],
): Run[] =>
  strategies.flatMap((strategy, place) => {
    const hand = hands[place]
    if (!hand) return []
    const made = decisionsAbout(rounds, place)
    const weeks = play(strategy, model, hand, made)
    return [{ strategy, made, weeks, standing: standingAfter(strategy, model, weeks) }]
  })

/** The path that a strategy is on: its own, or the one that has replaced it. */
export const pathOn = (
  { title, weeklyPlan, replace }: GameStrategy,
  condition: Condition,
): { title: string; weeklyPlan: string } => (condition === 'new' ? replace : { title, weeklyPlan })
