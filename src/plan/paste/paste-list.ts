import type { Kind } from '../classify/read-statement.ts'
import { limits } from '../limits.ts'
import { findHeadingRow, isActionHeading } from './columns.ts'
import { readLabel } from './label.ts'
import { headingOf } from './heading.ts'
import { isListed, withoutMarker, withoutMessageStart } from './list-marker.ts'
import { noiseOf, type Noise } from './noise.ts'
import { pastedRows } from './pasted-rows.ts'
import { readTable, type ListContext, type TacticFields } from './read-table.ts'

/** A line of a pasted list, and what its own words and its place say of it. */
export interface PastedLine {
  text: string
  /** The line as it was pasted; a row of a sheet keeps its tabs. */
  raw: string
  /** Position of the first line that says the same. */
  duplicateOf?: number
  noise?: Noise
  /** The kind that a label said it is: `Objetivo: …`, or a heading `Estrategias:` above it. */
  labelled?: Kind
  /** The heading, strategy or cell of a sheet that it stands under. */
  under?: string
  /** Which piece it is of a line that was longer than a field. */
  piece?: { number: number; of: number }
  /** What the columns of a sheet fill in. */
  fields?: TacticFields
}

/** A pasted list as it was read; `headings` is the row that named its columns, as it was pasted. */
export interface PastedList {
  lines: PastedLine[]
  headings: string | null
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

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim()

/** A line without its marks; one of emoji alone keeps them. */
const plainLine = (raw: string): PastedLine => {
  const text = tidy(withoutMarker(raw))
  const isPictures = text === '' && /\p{Extended_Pictographic}/u.test(raw)
  return { raw: tidy(raw), text: isPictures ? tidy(withoutMessageStart(raw)) : text }
}

const plainRow = (row: readonly string[]): PastedLine[] => {
  const [first = '', ...more] = row.filter((cell) => cell !== '')
  if (more.length === 0) return linesOf(first).map(plainLine)
  const text = tidy([withoutMarker(first), ...more].filter((cell) => cell !== '').join(' · '))
  return [{ raw: row.map(tidy).join('\t'), text }]
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

const pieces = (line: PastedLine): PastedLine[] => {
  const texts = inPieces(line.text)
  return texts.length === 1
    ? [line]
    : texts.map((text, index) => ({
        ...(index === 0 ? line : {}),
        text,
        raw: text,
        piece: { number: index + 1, of: texts.length },
      }))
}

/** What a line is by its label or by what a chat would say; a label alone is a heading. */
const described = (line: PastedLine): PastedLine => {
  if (line.noise) return line
  const label = line.fields ? undefined : readLabel(line.text)
  if (label?.rest === '') return { ...line, noise: 'heading' }
  if (label) return { ...line, text: label.rest, labelled: label.kind }
  const noise = isActionHeading(line.text) ? 'heading' : noiseOf(line.text)
  return noise ? { ...line, noise } : line
}

/** Every line with what the headings above it say. */
const underHeadings = (lines: readonly PastedLine[]): PastedLine[] => {
  let under = ''
  let kind: Kind | null = null
  return lines.map((line) => {
    if (line.noise === 'heading') {
      const heading = headingOf(line.text)
      kind = heading.kind === 'kind' ? heading.of : null
      if (heading.kind === 'name') under = heading.name
      if (heading.kind === 'other' || (kind && kind !== 'tactic')) under = ''
      return line
    }
    if (line.labelled === 'strategy') under = line.text
    if (line.labelled === 'objective') under = ''
    const labelled = line.labelled ?? kind
    const place = line.fields ? (line.under ?? '') : under
    const isMember = place !== '' && (labelled ?? 'tactic') === 'tactic' && !line.noise
    return {
      ...line,
      ...(labelled && !line.noise && { labelled }),
      ...(isMember && { under: place }),
    }
  })
}

/** What stands above the headings of a sheet is its title. */
const asTitle = (line: PastedLine): PastedLine => ({ ...line, noise: 'heading' })

const withDuplicates = (lines: readonly PastedLine[]): PastedLine[] => {
  const firstBySaying = new Map<string, number>()
  return lines.map((line, index) => {
    const saying = sameWords(line.text)
    const duplicateOf = firstBySaying.get(saying)
    if (duplicateOf !== undefined && saying !== '') return { ...line, duplicateOf }
    firstBySaying.set(saying, index)
    return line
  })
}

const read = (text: string, context: ListContext): PastedList => {
  const rows = pastedRows(text)
  const heading = findHeadingRow(rows)
  if (!heading) return { lines: rows.flatMap(plainRow), headings: null }
  const below = rows.slice(heading.index + 1)
  const table = readTable(below, heading, context).map(
    ({ action, fields, strategy }, index): PastedLine => ({
      text: tidy(withoutMarker(action)),
      raw: below[index]?.map(tidy).join('\t') ?? '',
      fields,
      ...(strategy !== '' && { under: tidy(strategy) }),
    }),
  )
  return {
    lines: [...rows.slice(0, heading.index).flatMap(plainRow).map(asTitle), ...table],
    headings: rows[heading.index]?.map(tidy).join('\t') ?? null,
  }
}

/**
 * A list pasted from a sheet, a chat, notes: one text a line, without bullets, numbers, senders, bold
 * and italics. Below a row that names columns, cells fill in the fields of a tactic; otherwise the
 * cells of a row are joined by ` · `. What is longer than a field becomes several lines. Only lines
 * without a letter, digit or picture are dropped, and no other letter or digit is.
 */
export const readPastedList = (text: string, context: ListContext): PastedList => {
  const { lines, headings } = read(text, context)
  const saying = lines.filter((line) => /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(line.text))
  return {
    lines: withDuplicates(underHeadings(saying.flatMap(pieces).map(described))),
    headings,
  }
}
