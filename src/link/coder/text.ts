import type { Model } from './model.ts'
import { END, fromSymbols, isLetter, small, toSymbols } from './alphabet.ts'

/** Fewest symbols in common that make the place after them a guess. */
const SHORTEST_MATCH = 6
const LONGEST_MATCH = 24
/** Room for what primes the model and the most symbols that it codes after. */
const HISTORY = 1 << 16

/** `like` is a text that this one may begin like: the last text of that wording is taken as a guess. */
export type CodeText = (kind: number, text: string, like?: string) => string

/**
 * Codes texts, each of a kind (0 to 255), by what stood in like places before. To a reader the text
 * given does not matter. Returns the text.
 */
export const createTextCoder = (model: Model): CodeText => {
  const history = new Uint8Array(HISTORY)
  const placeOf = new Map<string, number>()
  const lastSeen = new Uint16Array(1 << 16)
  const contexts = new Int32Array(8)
  let length = SHORTEST_MATCH
  let match = 0
  let matched = 0
  let isLike = false
  let word = 0
  let lastWord = 0
  let wordBefore = 0

  const back = (steps: number) => history[length - steps] ?? 0

  const strength = () => {
    if (isLike) return 10 + Math.min(5, matched)
    return matched < SHORTEST_MATCH ? 0 : Math.min(9, (matched - 4) >> 1)
  }

  const readWord = (kind: number, symbol: number) => {
    if (symbol === END) {
      word = 0
      lastWord = Math.imul(kind + 1, 0x7feb352d)
      wordBefore = 0
    } else if (isLetter(symbol)) word = (Math.imul(word + small(symbol), 0x2f0b4c47) + 1) | 0
    else if (word !== 0) {
      wordBefore = lastWord
      lastWord = word
      word = 0
    }
  }

  const readMatch = (isRight: boolean) => {
    if (isRight) {
      match++
      matched++
    } else {
      matched = 0
      isLike = false
    }
    let hash = 0
    for (let steps = 1; steps <= SHORTEST_MATCH; steps++)
      hash = Math.imul(hash + back(steps) + 1, 0x2c9277b5)
    const key = hash >>> 16
    const candidate = lastSeen[key] ?? 0
    lastSeen[key] = length
    if (isRight || candidate === 0) return
    match = candidate
    while (
      matched < LONGEST_MATCH &&
      matched < match &&
      history[match - 1 - matched] === back(1 + matched)
    )
      matched++
    if (matched < SHORTEST_MATCH) matched = 0
  }

  const next = (kind: number, isFirst: boolean, symbol: number) => {
    const last = back(1)
    const three = last | (back(2) << 8) | (back(3) << 16)
    contexts[0] = (kind << 1) | (isFirst ? 1 : 0)
    contexts[1] = last | (kind << 8)
    contexts[2] = three & 0xffff
    contexts[3] = three
    contexts[4] = word
    contexts[5] = word ^ Math.imul(lastWord, 0x1b873593)
    contexts[6] = word ^ Math.imul(kind + 77, 0x5bd1e995)
    contexts[7] = word ^ Math.imul(wordBefore, 0x2545f491)
    const set = last === END ? 0 : isLetter(last) ? 1 : last === 0x20 ? 2 : 3
    const guess = isLike || matched > 0 ? (history[match] ?? 0) : -1
    const coded = model.symbol(set, contexts, 8, symbol, guess, strength())
    history[length++] = coded
    readWord(kind, coded)
    readMatch(coded === guess)
    return coded
  }

  return (kind, text, like = '') => {
    const symbols = toSymbols(text)
    const coded: number[] = []
    const start = length
    const likePlace = placeOf.get(like)
    isLike = likePlace !== undefined
    if (likePlace !== undefined) {
      match = likePlace
      matched = 0
    }
    for (;;) {
      const symbol = next(kind, coded.length === 0, symbols[coded.length] ?? END)
      if (symbol === END) break
      coded.push(symbol)
    }
    const result = fromSymbols(coded)
    placeOf.set(result, start)
    return result
  }
}
