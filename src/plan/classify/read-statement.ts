import { features, type Feature } from './features.ts'
import { reasons } from './reasons.ts'
import { signPlace } from './sign-place.ts'
import { unpack, type Weights } from './weights.ts'
import type { ClassesOf } from './word-classes.ts'

export const kinds = ['objective', 'strategy', 'tactic'] as const
export type Kind = (typeof kinds)[number]

/** What a statement reads as. */
export interface Reading {
  kind: Kind
  /** How often such a reading is right, from 0 to 1; it never reaches 1. */
  confidence: number
  /** Whether that is enough to contradict the person who wrote it. */
  sure: boolean
  /** The words that speak most for the kind, as typed, at most three, the strongest first. */
  reasons: string[]
}

/** A sign of a text by its place, with its share in a text whose signs weigh the same in all. */
export interface Weighed extends Feature {
  place: number
  share: number
}

const total = 4

/** The signs of a text, weighed so that a long text counts as much as a short one. */
export const weigh = (text: string, classesOf: ClassesOf): Weighed[] => {
  const found = features(text, classesOf)
  const length = Math.sqrt(found.reduce((sum, { weight }) => sum + weight * weight, 0))
  return found.map((feature) => ({
    ...feature,
    place: signPlace(feature.name),
    share: (feature.weight * total) / (length || 1),
  }))
}

/** Shares that add up to 1, larger for a higher score. */
export const shares = (scores: readonly number[], temperature = 1): number[] => {
  const highest = Math.max(...scores)
  const powers = scores.map((score) => Math.exp((score - highest) / temperature))
  const sum = powers.reduce((one, other) => one + other, 0)
  return powers.map((power) => power / sum)
}

const hasWords = (text: string): boolean => /\p{L}{2}/u.test(text)

const nothingRead: Reading = { kind: 'tactic', confidence: 1 / 3, sure: false, reasons: [] }

/** A reader by trained weights. A text without a word reads as a tactic with a confidence of a third. */
export const statementReader = (
  weights: Weights,
  classesOf: ClassesOf,
): ((text: string) => Reading) => {
  const sidesAt = unpack(weights)
  return (text) => {
    if (!hasWords(text)) return nothingRead
    const signs = weigh(text, classesOf).map(({ seen, share, place }) => ({
      seen,
      worth: sidesAt(place).map((side) => side * share),
    }))
    const scores = weights.bias.map((bias, side) =>
      signs.reduce((sum, { worth }) => sum + (worth[side] ?? 0), bias),
    )
    const sides = shares(scores, weights.temperature)
    const confidence = Math.max(...sides)
    const best = sides.indexOf(confidence)
    return {
      kind: kinds[best] ?? 'tactic',
      confidence: Math.min(confidence, 0.999),
      sure: confidence >= (weights.sure[best] ?? 1),
      reasons: reasons(
        text,
        signs.map(({ seen, worth }) => ({ seen, worth: worth[best] ?? 0 })),
      ),
    }
  }
}
