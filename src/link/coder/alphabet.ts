/** Ends a text. */
export const END = 0
/** Before three symbols, each 0x80 and seven bits more, that make a code point. */
const ESCAPE = 1
const FIRST_SIGN = 0x80
/** Typographic signs that take one symbol, from `FIRST_SIGN` on. At most 32, and never another order. */
const signs = '’“”‘–—…•€→'

const hasOwnSymbol = (code: number) =>
  code === 0x0a || (code >= 0x20 && code < 0x7f) || (code >= 0xa0 && code <= 0xff)

/**
 * A text as symbols of eight bits, `END` at its end: Latin-1 and some signs as one symbol, any other
 * code point, lone surrogates too, as four.
 */
export const toSymbols = (text: string): number[] => {
  const symbols: number[] = []
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    const sign = hasOwnSymbol(code) ? -1 : signs.indexOf(character)
    if (hasOwnSymbol(code)) symbols.push(code)
    else if (sign >= 0) symbols.push(FIRST_SIGN + sign)
    else symbols.push(ESCAPE, 0x80 | (code >> 14), 0x80 | ((code >> 7) & 127), 0x80 | (code & 127))
  }
  symbols.push(END)
  return symbols
}

/** The text of symbols without their `END`. Throws a RangeError where there is no such code point. */
export const fromSymbols = (symbols: readonly number[]): string => {
  let text = ''
  for (let at = 0; at < symbols.length; at++) {
    const symbol = symbols[at] ?? 0
    if (symbol === ESCAPE) {
      const [high = 0, middle = 0, low = 0] = symbols.slice(at + 1, at + 4)
      text += String.fromCodePoint(((high & 127) << 14) | ((middle & 127) << 7) | (low & 127))
      at += 3
    } else if (symbol >= FIRST_SIGN && symbol < 0xa0) text += signs.charAt(symbol - FIRST_SIGN)
    else text += String.fromCharCode(symbol)
  }
  return text
}

const isCapital = (symbol: number) =>
  (symbol >= 0x41 && symbol <= 0x5a) || (symbol >= 0xc0 && symbol <= 0xde)

export const isLetter = (symbol: number): boolean =>
  isCapital(symbol) || (symbol >= 0x61 && symbol <= 0x7a) || symbol >= 0xdf

/** A letter's small form. */
export const small = (symbol: number): number => (isCapital(symbol) ? symbol + 0x20 : symbol)
