import { places } from './sign-place.ts'

/** A trained classifier as it is kept in a file. */
export interface Weights {
  /**
   * For each place that weighs: how many empty places come before it, if any, then a letter for
   * the objective and one for the strategy. The tactic balances them: the three add up to nothing.
   */
  packed: string
  /** What one step from one letter to the next is worth. */
  step: number
  /** What each kind has before a word is read. */
  bias: Sides
  /** Divides the scores, so that a confidence of 0.8 is right eight times in ten. */
  temperature: number
  /** The confidence from which the workbook may speak, for each kind that is read. */
  sure: Sides
}

/** A figure each for objective, strategy and tactic. */
export type Sides = readonly [number, number, number]

const alphabet = 'abcdefghijklmnopqrstuvwxy'
const middle = 12

/** The steps up or down that one letter can tell. */
export const furthest = middle

const stepsOf = (letter: string | undefined): number => alphabet.indexOf(letter ?? 'm') - middle

/** Packs the whole steps (-12 to 12) for objective and strategy at each place; `unpack` reads them. */
export const pack = (steps: readonly (readonly [number, number])[]): string => {
  let empty = 0
  let packed = ''
  for (const [objective, strategy] of steps)
    if (objective === 0 && strategy === 0) empty++
    else {
      packed += `${empty || ''}${alphabet.charAt(objective + middle)}${alphabet.charAt(strategy + middle)}`
      empty = 0
    }
  return packed
}

const nothing: Sides = [0, 0, 0]

/** What a place weighs for each kind; nothing where training saw no sign. */
export const unpack = ({ packed, step }: Weights): ((place: number) => Sides) => {
  const sides = new Map<number, Sides>()
  let place = -1
  for (const [, empty, one, other] of packed.matchAll(/(\d*)([a-y])([a-y])/g)) {
    place += Number(empty) + 1
    if (place >= places) break
    const objective = stepsOf(one) * step
    const strategy = stepsOf(other) * step
    sides.set(place, [objective, strategy, -objective - strategy])
  }
  return (wanted) => sides.get(wanted) ?? nothing
}
