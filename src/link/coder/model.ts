import type { CodeBit } from './bits.ts'
import { squash, stretch } from './logistic.ts'
import { boosts, INPUTS, TEXT_SETS, TRUSTS, weights } from './weights.ts'

/** Most symbols that one plan may take: it bounds the work of reading whatever comes. */
export const SYMBOL_LIMIT = 16_000

/** Thrown when coding goes on beyond `SYMBOL_LIMIT`. */
export class TooLarge extends Error {}

/** Buckets of 16: a mark that tells contexts apart, and a counter for each node of four bits. */
const BUCKETS = 1 << 18
/** A counter has 12 bits of chance and 4 bits of how often it was seen; in the table this one is 0. */
const NEVER_SEEN = 0x8000
const OFTEN = 14
/** How fast a counter moves, of 65,536, by how often it was seen. */
const pace = Uint16Array.from({ length: 16 }, (_none, seen) => (131_072 / (2 * seen + 3)) | 0)
/** How much a counter is to be trusted, by how often it was seen. */
const trust = Uint8Array.of(0, 1, 2, 3, 4, 4, 5, 5, 5, 6, 6, 6, 6, 7, 7, 7)
/** How fast the weights move. */
const STEP = 6

const moved = (counter: number, bit: number) => {
  const chance = counter >>> 4
  const seen = counter & 15
  const target = bit ? 4095 : 0
  const next = chance + ((Math.imul(target - chance, pace[seen] ?? 0) + 32_768) >> 16)
  return (next << 4) | (seen < OFTEN ? seen + 1 : seen)
}

/** What a model knows once it is primed. */
export interface Learned {
  table: Uint16Array<ArrayBuffer>
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

/** The one table, 8 MB, that all models use, one after the other. */
let table = new Uint16Array(0)

/**
 * A model that knows nothing yet, or what one primed in the same way has learned. Be done with a model before
 * you create the next.
 */
export const createModel = (learned?: Learned): Model => {
  if (table.length === 0) table = new Uint16Array(BUCKETS << 4)
  if (learned) table.set(learned.table)
  else table.fill(0)
  const mixing = Int32Array.from(weights, (weight) => weight << 10)
  const boosting = Int32Array.from(boosts, (boost) => boost << 10)
  const guesses = learned?.guesses.slice() ?? new Uint16Array(16).fill(0xc000)
  const bucketOf = new Int32Array(INPUTS)
  const odds = new Int32Array(INPUTS)
  const weightOf = new Int32Array(INPUTS)
  let code: CodeBit = (_chance, bit) => bit
  let isLearning = true
  let left = SYMBOL_LIMIT
  let known = 0

  const count = () => {
    if (!isLearning && --left < 0) throw new TooLarge()
  }

  /** The place of the bucket of a context, emptied for it when it had none; `known` counts those that had. */
  const bucket = (context: number) => {
    const mixed = Math.imul(Math.imul(context, 0x2c1b3c6d) ^ (context >>> 15), 0x297a2d39)
    const mark = (mixed & 0xffff) | 1
    const first = ((mixed >>> 13) & (BUCKETS - 1)) << 4
    if (table[first] === mark) {
      known++
      return first
    }
    const second = first ^ 16
    if (table[second] === mark) {
      known++
      return second
    }
    const isFirstSeenLess = ((table[first + 1] ?? 0) & 15) <= ((table[second + 1] ?? 0) & 15)
    const taken = isFirstSeenLess ? first : second
    if (table[taken] !== 0) for (let node = 1; node < 16; node++) table[taken + node] = 0
    table[taken] = mark
    return taken
  }

  /** Codes the bit at a node of `count` buckets, and moves the weights. */
  const codeMixed = (
    count: number,
    node: number,
    set: number,
    boost: number,
    guessOdds: number,
    guessTrust: number,
    bit: number,
  ) => {
    const row = set * INPUTS
    let sum = 0
    for (let input = 0; input < count; input++) {
      const counter = (table[(bucketOf[input] ?? 0) + node] ?? 0) ^ NEVER_SEEN
      const odd = stretch[counter >>> 4] ?? 0
      const weight = (row + input) * TRUSTS + (trust[counter & 15] ?? 0)
      odds[input] = odd
      weightOf[input] = weight
      sum += Math.imul(odd, (mixing[weight] ?? 0) + (boosting[boost + input] ?? 0)) >> 8
    }
    const guessWeight = (row + count) * TRUSTS + guessTrust
    const biasWeight = (row + count + 1) * TRUSTS
    odds[count] = guessOdds
    odds[count + 1] = 256
    weightOf[count] = guessWeight
    weightOf[count + 1] = biasWeight
    sum += Math.imul(guessOdds, (mixing[guessWeight] ?? 0) + (boosting[boost + count] ?? 0)) >> 8
    sum += (mixing[biasWeight] ?? 0) + (boosting[boost + count + 1] ?? 0)
    let total = sum >> 8
    if (total > 2047) total = 2047
    if (total < -2047) total = -2047
    const chance = squash[total + 2048] ?? 0x8000
    const coded = code(chance, bit)
    const error = Math.imul(((coded << 16) - chance) >> 4, STEP)
    for (let input = 0; input < count + 2; input++) {
      const step = (Math.imul(odds[input] ?? 0, error) + 8192) >> 14
      const weight = weightOf[input] ?? 0
      mixing[weight] = (mixing[weight] ?? 0) + step
      boosting[boost + input] = (boosting[boost + input] ?? 0) + step
    }
    return coded
  }

  /** Codes at most four bits of a symbol; `path` is what is known of the symbol already. */
  const part = (
    set: number,
    contexts: Int32Array,
    path: number,
    bits: number,
    value: number,
    guess: number,
    strength: number,
  ) => {
    const count = contexts.length
    const salt = Math.imul(path, 0xc2b2ae35)
    known = 0
    for (let input = 0; input < count; input++) {
      const context = (contexts[input] ?? 0) + Math.imul(input + 1, 0x9e3779b1)
      bucketOf[input] = bucket(Math.imul(context, 0x85ebca6b) ^ salt)
    }
    const boost = ((set < TEXT_SETS ? 0 : INPUTS) + known) * INPUTS
    let node = 1
    for (let at = bits - 1; at >= 0; at--) {
      const isGuessed = guess >= 0 && (guess | (1 << bits)) >> (at + 1) === node
      const guessed = (guess >> at) & 1
      let bit = (value >> at) & 1
      if (!isLearning) {
        const trusted = isGuessed ? (stretch[(guesses[strength] ?? 0) >>> 4] ?? 0) : 0
        bit = codeMixed(count, node, set, boost, guessed ? trusted : -trusted, strength >> 1, bit)
      }
      if (isGuessed) guesses[strength] = moved(guesses[strength] ?? 0, guessed === bit ? 1 : 0)
      for (let input = 0; input < count; input++) {
        const slot = (bucketOf[input] ?? 0) + node
        table[slot] = moved((table[slot] ?? 0) ^ NEVER_SEEN, bit) ^ NEVER_SEEN
      }
      node = (node << 1) | bit
    }
    return node - (1 << bits)
  }

  return {
    learned: () => ({ table: table.slice(), guesses: guesses.slice() }),
    begin: (next) => {
      code = next
      isLearning = false
    },
    symbol: (set, contexts, bits, symbol, guess = -1, strength = 0) => {
      if (isLearning && learned) return symbol
      count()
      if (bits <= 4) return part(set, contexts, set, bits, symbol, guess, strength)
      const high = part(set, contexts, set, bits - 4, symbol >> 4, guess >> 4, strength)
      const lowGuess = guess >> 4 === high ? guess & 15 : -1
      const path = set + ((high + 1) << 8)
      return (high << 4) | part(set, contexts, path, 4, symbol & 15, lowGuess, strength)
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
