/** A property of a calendar file: its name, with parameters if any, and its value as it is to stand there. */
export type Property = readonly [name: string, value: string]

const octets = (character: string) => {
  const code = character.codePointAt(0) ?? 0
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}

/** A line in pieces of at most 75 octets, a space in front of each but the first; no character is split. */
const folded = (line: string): string => {
  let width = 0
  let text = ''
  for (const character of line) {
    const size = octets(character)
    if (width + size > 75) {
      text += '\r\n '
      width = 1
    }
    text += character
    width += size
  }
  return text
}

/** A text as a value of RFC 5545 (3.3.11): line breaks, commas, semicolons and backslashes escaped, no controls. */
export const textValue = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\t\n]/gu, '')
    .replace(/[\\,;]/g, '\\$&')
    .replaceAll('\n', '\\n')

/** Properties as the lines of a calendar file (RFC 5545, 3.1): folded, each ended by CR LF. */
export const contentLines = (properties: readonly Property[]): string =>
  properties.map(([name, value]) => `${folded(`${name}:${value}`)}\r\n`).join('')
