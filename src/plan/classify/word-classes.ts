/** What a word may do in a plan, each with its words in small letters without accents, split by spaces. */
export type WordClasses = Record<
  | 'grow'
  | 'shrink'
  | 'reach'
  | 'be'
  | 'sell'
  | 'direct'
  | 'make'
  | 'use'
  | 'offer'
  | 'attract'
  | 'do'
  | 'metric'
  | 'customer'
  | 'audience'
  | 'channel'
  | 'piece'
  | 'approach'
  | 'quality'
  | 'period'
  | 'often'
  | 'comparison'
  | 'instead'
  | 'means'
  | 'purpose'
  | 'until'
  | 'passive'
  | 'we'
  | 'money'
  | 'share'
  | 'numeral'
  | 'rival'
  | 'worker'
  | 'place'
  | 'goods'
  | 'linking'
  | 'state',
  string
>

/** Answers the classes of a plain word, none or several. */
export type ClassesOf = (word: string) => string[]

/** A reader of words: a word belongs to a class by itself or by its beginning (three letters or more). */
export const classReader = (classes: WordClasses): ClassesOf => {
  const whole = new Map<string, string[]>()
  const beginnings = new Map<string, string[]>()
  for (const [name, words] of Object.entries(classes))
    for (const word of words.split(' ')) {
      const shelf = word.endsWith('*') ? beginnings : whole
      const key = word.replace('*', '')
      shelf.set(key, [...(shelf.get(key) ?? []), name])
    }
  return (word) => {
    const found = new Set(whole.get(word))
    for (let length = 2; length <= word.length; length++)
      for (const name of beginnings.get(word.slice(0, length)) ?? []) found.add(name)
    return [...found]
  }
}
