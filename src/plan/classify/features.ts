import type { ClassesOf } from './word-classes.ts'
import { tokens, type Token } from './tokens.ts'

/** A sign of the kind of a statement: its name, how strongly it counts, and the words it was seen in. */
export interface Feature {
  name: string
  weight: number
  seen: readonly Token[]
}

/** Weights of the families of signs: classes hold for words never seen in training, so they count more. */
const counts = {
  class: 1,
  first: 1,
  second: 0.5,
  pair: 0.6,
  apart: 0.4,
  clause: 0.6,
  word: 0.8,
  stem: 0.8,
  phrase: 0.6,
  ending: 0.5,
  endingPair: 0.4,
  shape: 1,
}

const stemLength = 5
const endingLength = 3

const numberClass = (word: string): string => {
  if (/^20[2-4]\d$/.test(word)) return 'year'
  const value = Number(word.replaceAll(/[.,](?=\d{3}(?!\d))/g, '').replace(',', '.'))
  return value < 10 ? 'few' : value < 100 ? 'tens' : 'many'
}

const isNumber = (word: string): boolean => /^\p{N}/u.test(word)

const lengthName = (count: number): string =>
  count < 3 ? 'tiny' : count < 6 ? 'short' : count < 11 ? 'middle' : count < 17 ? 'long' : 'longer'

interface ReadWord {
  token: Token
  stem: string
  /** Its last letters, or null for a word too short to have an ending. */
  ending: string | null
  classes: readonly string[]
}

const readWord = (token: Token, classesOf: ClassesOf): ReadWord => {
  const { word } = token
  if (isNumber(word))
    return { token, stem: '#', ending: '#', classes: ['number', numberClass(word)] }
  const ending = word.length > endingLength ? word.slice(-endingLength) : null
  return { token, stem: word.slice(0, stemLength), ending, classes: classesOf(word) }
}

const opensClause = (text: string, before: Token, token: Token): boolean =>
  before.word === ':' || /[,;(]/.test(text.slice(before.end, token.start))

const orOther = ({ classes }: ReadWord): readonly string[] =>
  classes.length > 0 ? classes : ['other']

/** Every sign of a text that the classifier weighs, in the order of its words. */
export const features = (text: string, classesOf: ClassesOf): Feature[] => {
  const words = tokens(text).map((token) => readWord(token, classesOf))
  const found = new Map<string, Feature>()
  const add = (name: string, weight: number, ...seen: Token[]) => {
    if (!found.has(name)) found.set(name, { name, weight, seen })
  }
  const addPairs = (name: string, weight: number, one: ReadWord, other: ReadWord) => {
    for (const a of one.classes)
      for (const b of other.classes) add(`${name} ${a} ${b}`, weight, one.token, other.token)
  }

  add(`length ${lengthName(words.length)}`, counts.shape)
  const [first, second] = words
  if (first) {
    for (const name of orOther(first)) add(`first ${name}`, counts.first, first.token)
    add(`first word ${first.stem}`, counts.word, first.token)
    add(`first ends ${first.token.word.slice(-2)}`, counts.pair, first.token)
  }
  if (second) for (const name of orOther(second)) add(`second ${name}`, counts.second, second.token)

  words.forEach((one, index) => {
    const { token, stem, ending, classes } = one
    for (const name of classes) add(name, counts.class, token)
    if (stem !== '#' && token.word !== stem) add(`word ${token.word}`, counts.word, token)
    add(`stem ${stem}`, counts.stem, token)
    if (ending) add(`ends ${ending}`, counts.ending, token)

    const before = words[index - 1]
    if (before && opensClause(text, before.token, token)) {
      for (const name of orOther(one)) add(`clause ${name}`, counts.clause, token)
      add(`clause word ${stem}`, counts.clause, token)
    }

    const next = words[index + 1]
    if (!next) return
    add(`phrase ${stem} ${next.stem}`, counts.phrase, token, next.token)
    addPairs('then', counts.pair, one, next)
    if (next.ending)
      for (const name of [stem, ...classes])
        add(`before ${name} ${next.ending}`, counts.endingPair, token, next.token)
    const afterNext = words[index + 2]
    if (afterNext) addPairs('later', counts.apart, one, afterNext)
  })
  return [...found.values()]
}
