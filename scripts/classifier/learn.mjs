// A multinomial logistic regression, learnt by small steps in a fixed order: the same on every run.
import { shares } from '../../src/plan/classify/read-statement.ts'
import { places } from '../../src/plan/classify/sign-place.ts'

const rounds = 60
const pace = 0.045
const decay = 0.04
/** The part of the signs that a round does not see, so that none is leant on alone. */
const unseen = 0.2
/** A sign seen in fewer statements teaches nothing that holds elsewhere. */
const fewest = 2
const kindCount = 3

const numbersFrom = (seed) => () => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
  return seed / 2 ** 32
}

const shuffle = (list, next) => {
  for (let index = list.length - 1; index > 0; index--) {
    const other = Math.floor(next() * (index + 1))
    ;[list[index], list[other]] = [list[other], list[index]]
  }
}

/** The scores of a statement by learnt weights. */
const scoresOf = ({ weights, bias }, { signs }) =>
  bias.map((start, kind) =>
    signs.reduce((sum, { place, share }) => sum + share * weights[kind][place], start),
  )

/** The statements without their rare signs. */
const withoutRare = (statements) => {
  const seen = new Map()
  for (const { signs } of statements)
    for (const place of new Set(signs.map((sign) => sign.place)))
      seen.set(place, (seen.get(place) ?? 0) + 1)
  return statements.map(({ kind, signs }) => ({
    kind,
    signs: signs.filter(({ place }) => seen.get(place) >= fewest),
  }))
}

/** Learns from statements: a row of weights and a start for each kind. */
export const learn = (statements) => {
  const weights = Array.from({ length: kindCount }, () => new Float64Array(places))
  const bias = new Array(kindCount).fill(0)
  const next = numbersFrom(7)
  const order = withoutRare(statements)
  for (let round = 0; round < rounds; round++) {
    shuffle(order, next)
    const step = pace * (1 - round / rounds)
    for (const { kind, signs } of order) {
      const seen = signs.filter(() => next() >= unseen)
      const sides = shares(scoresOf({ weights, bias }, { signs: seen }))
      for (let side = 0; side < kindCount; side++) {
        const miss = sides[side] - (side === kind ? 1 : 0)
        bias[side] -= (step / 6) * miss
        for (const { place, share } of seen)
          weights[side][place] -= step * (miss * share + decay * weights[side][place])
      }
    }
  }
  return { weights, bias }
}
