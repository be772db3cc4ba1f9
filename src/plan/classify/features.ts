import type { ClassesOf } from './word-classes.ts'
import { tokens, type Token } from './tokens.ts'

/** A sign of the kind of a statement: its name, how strongly it counts, and the words it was seen in. */
export interface Feature {
  name: string
  weight: number
  seen: readonly Token[]
}

/** Weights of the families of signs: classes hold for words never seen in training, so they count more. */
const counts = { class: 1, first: 1, pair: 0.6, word: 0.8, stem: 0.8, phrase: 0.6, shape: 1 }

const stemLength = 5

const numberClass = (word: string): string => {
  if (/^20[2-4]\d$/.test(word)) return 'year'
  const value = Number(word.replaceAll(/[.,](?=\d{3}(?!\d))/g, '').replace(',', '.'))
  return value < 10 ? 'few' : value < 100 ? 'tens' : 'many'
}

const isNumber = (word: string): boolean => /^\p{N}/u.test(word)

const lengthName = (count: number): string =>
  count < 3 ? 'tiny' : count < 6 ? 'short' : count < 11 ? 'middle' : count < 17 ? 'long' : 'longer'

/** Every sign of a text that the classifier weighs, in the order of its words. */
export const features = (text: string, classesOf: ClassesOf): Feature[] => {
  const words = tokens(text)
  const found = new Map<string, Feature>()
  const add = (name: string, weight: number, ...seen: Token[]) => {
    if (!found.has(name)) found.set(name, { name, weight, seen })
  }

  const read = words.map((token) => ({
    token,
    stem: isNumber(token.word) ? '#' : token.word.slice(0, stemLength),
    classes: isNumber(token.word) ? ['number', numberClass(token.word)] : classesOf(token.word),
  }))

  add(`length ${lengthName(words.length)}`, counts.shape)
  const [first] = read
  const all = new Set(read.flatMap(({ classes }) => classes))
  if (first) {
    const names = first.classes.length > 0 ? first.classes : ['other']
    for (const name of names) {
      add(`first ${name}`, counts.first, first.token)
      for (const other of [
        'number',
        'share',
        'period',
        'often',
        'channel',
        'piece',
        'metric',
        'means',
      ])
        if (all.has(other)) add(`first ${name} with ${other}`, counts.pair, first.token)
    }
    add(`first word ${first.stem}`, counts.word, first.token)
    add(`first ends ${first.token.word.slice(-2)}`, counts.pair, first.token)
  }
  read.forEach(({ token, stem, classes }, index) => {
    for (const name of classes) add(name, counts.class, token)
    if (stem !== '#' && token.word !== stem) add(`word ${token.word}`, counts.word, token)
    add(`stem ${stem}`, counts.stem, token)
    const next = read[index + 1]
    if (!next) return
    add(`phrase ${stem} ${next.stem}`, counts.phrase, token, next.token)
    for (const one of classes)
      for (const other of next.classes) add(`then ${one} ${other}`, counts.pair, token, next.token)
  })
  return [...found.values()]
}
