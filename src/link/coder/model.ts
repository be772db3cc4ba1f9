import type { CodeBit } from './bits.ts'
import { following, moved, NEVER_SEEN } from './counters.ts'
import { squash, stretch } from './logistic.ts'
import { BUCKET_SIZE, BUCKETS, keepMemory, openMemory, type Memory } from './memory.ts'
import { boosts, INPUTS, TEXT_SETS, TRUSTS, weights } from './weights.ts'

/** Most symbols that one plan may take: it bounds the work of reading whatever comes. */
export const SYMBOL_LIMIT = 16_000

/** Thrown when coding goes on beyond `SYMBOL_LIMIT`. */
export class TooLarge extends Error {}

/** How much a counter is to be trusted, by how often it was seen. */
const trust = Uint8Array.of(0, 1, 2, 3, 4, 4, 5, 5, 5, 6, 6, 6, 6, 7, 7, 7)
/** How fast the weights move. */
const STEP = 6

/** What a model knows once it is primed. */
export interface Learned extends Memory {
  guesses: Uint16Array<ArrayBuffer>
}

/**
 * A mixture of contexts that guesses symbols bit by bit and learns from each. Everything is
 * arithmetic of 32-bit integers, so that every engine guesses alike, for ever.
 */
export interface Model {
  /** A copy of what was learned until now. */
  learned: () => Learned
  /** From now on symbols are coded; before, they are only learned from. */
  begin: (code: CodeBit) => void
  /**
   * Codes a symbol of `bits` (1 to 8) bits by what followed these contexts before. `set` chooses the
   * weights. `guess` is a symbol expected with a `strength` of 1 to 15, or -1. Returns the symbol.
   */
  symbol: (
    set: number,
    contexts: Int32Array,
    bits: number,
    symbol: number,
    guess?: number,
    strength?: number,
  ) => number
  /** Codes a whole number from 0 to `size` - 1 (at most 65,536), all alike likely. Returns it. */
  even: (size: number, value: number) => number
}

/**
 * A model that knows nothing yet, or what one primed in the same way has learned. Be done with a model before
 * you create the next.
 */
export const createModel = (learned?: Learned): Model => {
  const memory = openMemory(learned)
  const { marks, places, counters } = memory
  let used = learned?.counters.length ?? 0
  const mixing = Int32Array.from(weights, (weight) => weight << 10)
  const boosting = Int32Array.from(boosts, (boost) => boost << 10)
  const guesses = learned?.guesses.slice() ?? new Uint16Array(16).fill(0xc000)
  const spread = new Int32Array(INPUTS)
  const placeOf = new Int32Array(INPUTS)
  const odds = new Int32Array(INPUTS)
  const weightOf = new Int32Array(INPUTS)
  let code: CodeBit = (_chance, bit) => bit
  let isLearning = true
  let left = SYMBOL_LIMIT

  const count = () => {
    if (!isLearning && --left < 0) throw new TooLarge()
  }

  /** How often the context of a bucket was seen. */
  const seenOf = (bucket: number) =>
    marks[bucket] === 0 ? 0 : (counters[(places[bucket] ?? 0) + 1] ?? 0) & 15

  /** Empties the one of two buckets that was seen less. */
  const claim = (first: number, second: number, mark: number) => {
    const taken = seenOf(first) <= seenOf(second) ? first : second
    if (marks[taken] === 0) {
      places[taken] = used
      used += BUCKET_SIZE
    }
    marks[taken] = mark
    const place = places[taken] ?? 0
    for (let node = 1; node < BUCKET_SIZE; node++) counters[place + node] = 0
    return place
  }

  /** Finds the counters of each context, emptied for it when it had none; returns how many had some. */
  const findCounters = (inputs: number, path: number) => {
    const salt = Math.imul(path, 0xc2b2ae35)
    let known = 0
    for (let input = 0; input < inputs; input++) {
      const context = (spread[input] ?? 0) ^ salt
      const mixed = Math.imul(Math.imul(context, 0x2c1b3c6d) ^ (context >>> 15), 0x297a2d39)
      const mark = (mixed & 0xffff) | 1
      const first = (mixed >>> 13) & (BUCKETS - 1)
      const found = marks[first] === mark ? first : first ^ 1
      if (marks[found] === mark) {
        known++
        placeOf[input] = places[found] ?? 0
      } else placeOf[input] = claim(first, found, mark)
    }
    return known
  }

  /** Learns at most four bits, without guessing them. */
  const learnPart = (
    inputs: number,
    bits: number,
    value: number,
    guess: number,
    strength: number,
  ) => {
    let node = 1
    for (let at = bits - 1; at >= 0; at--) {
      const bit = (value >> at) & 1
      if (guess >= 0 && (guess | (1 << bits)) >> (at + 1) === node)
        guesses[strength] = moved(guesses[strength] ?? 0, ((guess >> at) & 1) === bit ? 1 : 0)
      for (let input = 0; input < inputs; input++) {
        const slot = (placeOf[input] ?? 0) + node
        counters[slot] = following[((counters[slot] ?? 0) << 1) | bit] ?? 0
      }
      node = (node << 1) | bit
    }
    return value
  }

  /** Guesses and codes at most four bits one by one, with the weights from `row` and `boost` on, and moves these. */
  const codePart = (
    inputs: number,
    row: number,
    boost: number,
    bits: number,
    value: number,
    guess: number,
    strength: number,
  ) => {
    const biasAt = inputs + 1
    const guessWeight = (row + inputs) * TRUSTS + (strength >> 1)
    const biasWeight = (row + biasAt) * TRUSTS
    odds[biasAt] = 256
    weightOf[inputs] = guessWeight
    weightOf[biasAt] = biasWeight
    let node = 1
    for (let at = bits - 1; at >= 0; at--) {
      const isGuessed = guess >= 0 && (guess | (1 << bits)) >> (at + 1) === node
      const guessed = (guess >> at) & 1
      const trusted = isGuessed ? (stretch[(guesses[strength] ?? 0) >>> 4] ?? 0) : 0
      const guessOdds = guessed ? trusted : -trusted
      odds[inputs] = guessOdds
      let sum = (mixing[biasWeight] ?? 0) + (boosting[boost + biasAt] ?? 0)
      sum += Math.imul(guessOdds, (mixing[guessWeight] ?? 0) + (boosting[boost + inputs] ?? 0)) >> 8
      for (let input = 0; input < inputs; input++) {
        const counter = (counters[(placeOf[input] ?? 0) + node] ?? 0) ^ NEVER_SEEN
        const odd = stretch[counter >>> 4] ?? 0
        const weight = (row + input) * TRUSTS + (trust[counter & 15] ?? 0)
        odds[input] = odd
        weightOf[input] = weight
        sum += Math.imul(odd, (mixing[weight] ?? 0) + (boosting[boost + input] ?? 0)) >> 8
      }
      let total = sum >> 8
      if (total > 2047) total = 2047
      if (total < -2047) total = -2047
      const chance = squash[total + 2048] ?? 0x8000
      const bit = code(chance, (value >> at) & 1)
      const error = Math.imul(((bit << 16) - chance) >> 4, STEP)
      for (let input = 0; input <= biasAt; input++) {
        const step = (Math.imul(odds[input] ?? 0, error) + 8192) >> 14
        const weight = weightOf[input] ?? 0
        mixing[weight] = (mixing[weight] ?? 0) + step
        boosting[boost + input] = (boosting[boost + input] ?? 0) + step
      }
      for (let input = 0; input < inputs; input++) {
        const slot = (placeOf[input] ?? 0) + node
        counters[slot] = following[((counters[slot] ?? 0) << 1) | bit] ?? 0
      }
      if (isGuessed) guesses[strength] = moved(guesses[strength] ?? 0, guessed === bit ? 1 : 0)
      node = (node << 1) | bit
    }
    return node - (1 << bits)
  }

  /** Codes at most four bits of a symbol; `path` is what is known of the symbol already. */
  const part = (
    set: number,
    inputs: number,
    path: number,
    bits: number,
    value: number,
    guess: number,
    strength: number,
  ) => {
    const known = findCounters(inputs, path)
    if (isLearning) return learnPart(inputs, bits, value, guess, strength)
    const boost = ((set < TEXT_SETS ? 0 : INPUTS) + known) * INPUTS
    return codePart(inputs, set * INPUTS, boost, bits, value, guess, strength)
  }

  return {
    learned: () => ({ ...keepMemory(memory, used), guesses: guesses.slice() }),
    begin: (next) => {
      code = next
      isLearning = false
    },
    symbol: (set, contexts, bits, symbol, guess = -1, strength = 0) => {
      if (isLearning && learned) return symbol
      count()
      const inputs = contexts.length
      for (let input = 0; input < inputs; input++) {
        const context = (contexts[input] ?? 0) + Math.imul(input + 1, 0x9e3779b1)
        spread[input] = Math.imul(context, 0x85ebca6b)
      }
      if (bits <= 4) return part(set, inputs, set, bits, symbol, guess, strength)
      const high = part(set, inputs, set, bits - 4, symbol >> 4, guess >> 4, strength)
      const lowGuess = guess >> 4 === high ? guess & 15 : -1
      const path = set + ((high + 1) << 8)
      return (high << 4) | part(set, inputs, path, 4, symbol & 15, lowGuess, strength)
    },
    even: (size, value) => {
      count()
      let from = 0
      let to = size
      while (to - from > 1) {
        const middle = (from + to) >> 1
        const chance = ((to - middle) * 0x10000) / (to - from)
        if (code(chance | 0, value >= middle ? 1 : 0)) from = middle
        else to = middle
      }
      return from
    },
  }
}
