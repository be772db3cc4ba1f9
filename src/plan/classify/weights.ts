/** A trained classifier as it is kept in a file. */
export interface Weights {
  /** For each kind in turn (objective, strategy, tactic), a letter for each place, '0' being nothing. */
  letters: readonly [string, string, string]
  /** What one step from one letter to the next is worth. */
  step: number
  /** What each kind has before a word is read. */
  bias: readonly [number, number, number]
  /** Divides the scores, so that a confidence of 0.8 is right eight times in ten. */
  temperature: number
  /** The confidence from which the workbook may speak. */
  sure: number
}

const alphabet = '!#$%&()*+,-./:;<=>?0@ABCDEFGHIJKLMNOPQRSTU'
const middle = alphabet.indexOf('0')

/** The steps up or down that one letter can tell. */
export const furthest = middle

/** The letter for so many steps up or down, rounded and held to what a letter can tell. */
export const letterFor = (steps: number): string =>
  alphabet.charAt(middle + Math.max(-furthest, Math.min(furthest, Math.round(steps))))

/** The weight at a place for a kind (0, 1, 2). */
export const weightAt = ({ letters, step }: Weights, kind: 0 | 1 | 2, place: number): number =>
  (alphabet.indexOf(letters[kind].charAt(place)) - middle) * step
