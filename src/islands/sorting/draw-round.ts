import type { Progress } from '../../stores/progress.ts'
import { randomNumbers } from '../simulator/random-numbers.ts'

const ROUND = 6

/** The same order for the same seed. */
const shuffled = (ids: readonly string[], draw: () => number): string[] =>
  ids
    .map((id) => ({ id, place: draw() }))
    .sort((one, other) => one.place - other.place)
    .map(({ id }) => id)

/**
 * The next items of a bank to practise, six at most: those missed when last asked come first, then
 * those never asked. Those answered right are left out, so in the end there are none.
 */
export const drawRound = (
  bank: readonly string[],
  answered: Progress['items'],
  seed: number,
): string[] => {
  const draw = randomNumbers(seed)
  const missed = bank.filter((id) => answered[id] === 'missed')
  const fresh = bank.filter((id) => answered[id] === undefined)
  return [...shuffled(missed, draw), ...shuffled(fresh, draw)].slice(0, ROUND)
}
