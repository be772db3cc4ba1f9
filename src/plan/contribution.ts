import type { Contribution } from './model.ts'

/**
 * What a strategy adds to the objective, in the objective's unit: as typed, or volume × conversion
 * × ticket once all three are given. Null when it is not known. Not rounded.
 */
export const contributionAmount = (contribution: Contribution): number | null => {
  if (contribution.kind === 'typed') return contribution.amount
  const { volume, conversion, ticket } = contribution
  return volume === null || conversion === null || ticket === null
    ? null
    : volume * conversion * ticket
}
