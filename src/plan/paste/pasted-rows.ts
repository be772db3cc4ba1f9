/** A sheet's cell: quoted when it holds line breaks, tabs or quotes, and otherwise up to the next tab or line. */
const cell = /"((?:[^"]|"")*)"(?=[\t\n]|$)|[^\t\n]*/y

const unquoted = (whole: string, inside: string | undefined) =>
  inside !== undefined && /[\t\n]|""/.test(inside) ? inside.replaceAll('""', '"') : whole

const oneBreak = /\r\n|[\r\v\f\u0085\u2028\u2029]/g

/** Invisible characters that only get in the way; the joiner inside an emoji is not one of them. */
const invisible =
  /[\u00AD\u200B\u200C\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]|(?<![\p{Emoji_Modifier}\p{Extended_Pictographic}\uFE0F])\u200D/gu

const isFilled = (text: string | undefined) => text !== undefined && text !== ''

const hasSeveral = (row: readonly string[]) => row.filter(isFilled).length > 1

/** Without the first columns that are empty in every row. */
const withoutMargin = (rows: string[][]): string[][] => {
  const margin = rows.reduce((least, row) => Math.min(least, row.findIndex(isFilled)), Infinity)
  return margin > 0 ? rows.map((row) => row.slice(margin)) : rows
}

const isNumbered = (rows: readonly string[][]) =>
  rows.length >= 3 && rows.every(([first], index) => first === String(index + 1))

/** Without a first column that only counts the rows, 1, 2, 3…, under a heading or not. */
const withoutCount = (rows: string[][]): string[][] => {
  const [heading, ...rest] = rows
  if (rows.every(hasSeveral) && isNumbered(rows)) return rows.map((row) => row.slice(1))
  return heading && rest.every(hasSeveral) && isNumbered(rest)
    ? [heading, ...rest.map((row) => row.with(0, ''))]
    : rows
}

/**
 * A pasted text as rows of cells: a line is a row, a tab parts two cells, and a cell that a sheet
 * has quoted keeps its line breaks (`\n`). Cells stand at the place of their column, '' where they
 * are blank; blank rows are left out. Kinds of spaces become spaces.
 */
export const pastedRows = (text: string): string[][] => {
  const plain = text
    .replace(oneBreak, '\n')
    .replace(invisible, '')
    .replace(/\p{Zs}/gu, ' ')
  const rows: string[][] = [[]]
  for (cell.lastIndex = 0; cell.lastIndex <= plain.length; cell.lastIndex++) {
    const match = cell.exec(plain)
    if (!match) break
    rows.at(-1)?.push(unquoted(match[0], match[1]).trim())
    cell.lastIndex = match.index + match[0].length
    if (plain[cell.lastIndex] === '\n') rows.push([])
  }
  return withoutCount(withoutMargin(rows.filter((row) => row.some(isFilled))))
}
