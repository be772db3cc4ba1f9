import { limits } from './limits.ts'
import { isListed, withoutMarker } from './list-marker.ts'
import { pastedRows } from './pasted-rows.ts'

/** A line of a pasted list; `duplicateOf` is the position of the first line that says the same. */
export interface PastedLine {
  text: string
  duplicateOf?: number
}

/**
 * What two texts that say the same have in common: their letters and digits, without case, accents,
 * spaces and punctuation.
 */
export const sameWords = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

/** The lines of a cell; one that a list's mark does not begin goes on with the line before it. */
const linesOf = (cell: string): string[] =>
  cell
    .split('\n')
    .reduce<string[]>(
      (lines, line) =>
        lines.length === 0 || isListed(line.trim())
          ? [...lines, line]
          : [...lines.slice(0, -1), `${lines.at(-1) ?? ''} ${line}`],
      [],
    )
    .flatMap((line) => line.split(/(?<=\s)(?=[•●▪◦‣]\s)/))

const textsOf = (row: readonly string[]): string[] => {
  const [first = '', ...more] = row
  if (more.length === 0) return linesOf(first).map(withoutMarker)
  return [[withoutMarker(first), ...more].filter((cell) => cell !== '').join(' · ')]
}

/** A text in pieces that the limit of a field lets in, parted at spaces where there are any. */
const inPieces = (text: string): string[] => {
  if (text.length <= limits.text) return [text]
  const head = text.slice(0, limits.text + 1)
  const space = head.lastIndexOf(' ')
  const isPair = /[\uD800-\uDBFF]/.test(head.charAt(limits.text - 1))
  const end = space > 0 ? space : limits.text - (isPair ? 1 : 0)
  return [text.slice(0, end), ...inPieces(text.slice(end).trim())]
}

/**
 * A list pasted from a sheet, a chat, notes: one text a line, without bullets, numbers and senders.
 * The cells of a row are joined by ` · `; what is longer than a field becomes several lines; lines
 * without a letter or digit are dropped, and no other letter or digit is.
 */
export const readPastedList = (text: string): { lines: PastedLine[] } => {
  const firstBySaying = new Map<string, number>()
  const lines = pastedRows(text)
    .flatMap(textsOf)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => /[\p{L}\p{N}]/u.test(line))
    .flatMap(inPieces)
    .map((line, index): PastedLine => {
      const saying = sameWords(line)
      const duplicateOf = firstBySaying.get(saying)
      if (duplicateOf !== undefined) return { text: line, duplicateOf }
      firstBySaying.set(saying, index)
      return { text: line }
    })
  return { lines }
}
