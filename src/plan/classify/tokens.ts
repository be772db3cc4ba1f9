/** A word, number or sign of a text: its plain form, and where it stands in the text as typed. */
export interface Token {
  word: string
  start: number
  end: number
}

const token = /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)?|[%$€:]/gu
const longest = 60

const plain = (typed: string): string =>
  typed.normalize('NFKD').replace(/\p{M}/gu, '').replace('’', "'").toLowerCase()

/** The first 60 words, numbers and signs of a text, in small letters without accents. */
export const tokens = (text: string): Token[] => {
  const found: Token[] = []
  for (const match of text.matchAll(token)) {
    if (found.length === longest) break
    const [typed] = match
    found.push({ word: plain(typed), start: match.index, end: match.index + typed.length })
  }
  return found
}
