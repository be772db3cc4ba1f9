/** A line of a pasted list; `duplicateOf` is the position of the earlier line that says the same. */
export interface PastedLine {
  text: string
  duplicateOf?: number
}

/** A pasted text as the lines of a list. */
export const readPastedList = (text: string): { lines: PastedLine[] } => ({
  lines: text
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map((line) => ({ text: line.replace(/^[\s•*–·-]+/, '').trim() }))
    .filter((line) => line.text !== ''),
})
