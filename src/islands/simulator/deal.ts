import type { Game, Truth } from './game.ts'
import { randomNumbers } from './random-numbers.ts'

/** What a seed gives one strategy: what it is in truth, and the luck of each week, 1 being none. */
export interface Hand {
  truth: Truth
  luck: readonly number[]
}

/** What a seed gives each strategy, in the game's order: one draw for the deal, then week by week. */
export const deal = ({ strategies, model }: Pick<Game, 'strategies' | 'model'>, seed: number) => {
  const draw = randomNumbers(seed)
  const dealt = model.deals[Math.floor(draw() * model.deals.length)]
  const weeks = Array.from({ length: model.weeks }, () =>
    strategies.map(() => 1 - model.noise + 2 * model.noise * draw()),
  )
  return strategies.map(({ id }, index): Hand => {
    const truth = dealt?.[id]
    if (!truth) throw new Error(`The deals leave out ${id}`)
    return { truth, luck: weeks.map((week) => week[index] ?? 1) }
  })
}
