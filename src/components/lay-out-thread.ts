/** Strategies with their tactics at their places, in units of a pixel. */
export interface SmallThread {
  width: number
  objective: number
  strategies: { x: number; tactics: number[] }[]
}

/** Room of one tactic, and what parts a strategy's tactics from the next one's. */
const step = 12
const gap = 8

const middle = (places: readonly number[]) => ((places[0] ?? 0) + (places.at(-1) ?? 0)) / 2

/**
 * Where the parts of a plan stand from left to right, from how many tactics each strategy has: each
 * above the middle of what serves it.
 */
export const layOutThread = (sizes: readonly number[]): SmallThread => {
  let left = 0
  const strategies = sizes.map((size) => {
    const tactics = Array.from(
      { length: Math.max(size, 1) },
      (_, index) => left + step * (index + 0.5),
    )
    left += step * tactics.length + gap
    return { x: middle(tactics), tactics: tactics.slice(0, size) }
  })
  return {
    width: Math.max(left - gap, step),
    objective: middle(strategies.map(({ x }) => x)),
    strategies,
  }
}
