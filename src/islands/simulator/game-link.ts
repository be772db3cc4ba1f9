import type { Hand } from './deal.ts'
import { conditionAfter, readDecisions, writeDecisions } from './decisions.ts'
import type { Decision, Model } from './game.ts'

/** A game in an address: its seed, and the letters of the decisions made so far. */
export interface GameLink {
  seed: number
  letters: string
}

/** Decisions that were made at the same time, one a strategy, in the game's order. */
export type Round = readonly Decision[]

const LARGEST_SEED = 2 ** 32 - 1

/** Reads `sim=<seed>` or `sim=<seed>.<letters>`, also with the sign encoded or something behind it. */
export const readGameLink = (fragment: string): GameLink | null => {
  const [, digits, letters = ''] = /^sim(?:=|%3D)(\d{1,10})(?:\.([kar]+))?/i.exec(fragment) ?? []
  if (!digits || Number(digits) > LARGEST_SEED) return null
  return { seed: Number(digits), letters: letters.toLowerCase() }
}

/** The fragment of a game, without `#`: round after round, a letter for each strategy. */
export const writeGameLink = (seed: number, rounds: readonly Round[] = []): string =>
  `sim=${seed}${rounds.length > 0 ? '.' : ''}${rounds.map(writeDecisions).join('')}`

/** The rounds in the letters of a link, up to the first that is cut off or not allowed. */
export const readRounds = (model: Model, hands: readonly Hand[], letters: string): Round[] => {
  const made = readDecisions(letters)
  const rounds: Round[] = []
  while (rounds.length < model.decideAfterWeeks.length) {
    const from = rounds.length * hands.length
    const round = made.slice(from, from + hands.length)
    const isAllowed = hands.every(({ truth }, index) =>
      conditionAfter(model, truth, decisionsAbout([...rounds, round], index)),
    )
    if (round.length < hands.length || !isAllowed) break
    rounds.push(round)
  }
  return rounds
}

/** The decisions about one strategy, by its place in the game. */
export const decisionsAbout = (rounds: readonly Round[], place: number): Decision[] =>
  rounds.flatMap((round) => round[place] ?? [])
