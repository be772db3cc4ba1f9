/** The marks that may part two cells; the first of those that read a file equally well counts. */
export const delimiters = [';', ',', '\t', '|'] as const

export type Delimiter = (typeof delimiters)[number]

const cellOf = (delimiter: Delimiter) => {
  const mark = `\\u{${delimiter.codePointAt(0)?.toString(16) ?? ''}}`
  return new RegExp(
    `(?:"([^"]*(?:""[^"]*)*)"(?!"))?([^${mark}\\r\\n]*)(${mark}|\\r\\n|\\r|\\n|$)`,
    'uy',
  )
}

/**
 * The cells of a CSV text, row by row, blank rows included. Quoted cells keep their line breaks; what
 * stands behind a closing quote, and a quote that is never closed, are read as they stand.
 */
export const parseCsv = (text: string, delimiter: Delimiter): string[][] => {
  const cell = cellOf(delimiter)
  const rows: string[][] = []
  let row: string[] = []
  for (;;) {
    const match = cell.exec(text)
    if (!match) return rows
    const [, quoted, plain = '', end = ''] = match
    row.push((quoted?.replaceAll('""', '"') ?? '') + plain)
    if (end === delimiter) continue
    if (end !== '' || row.length > 1 || row[0] !== '') rows.push(row)
    if (end === '') return rows
    row = []
  }
}
