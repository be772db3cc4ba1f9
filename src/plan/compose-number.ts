import type { NumberToken } from './number-token.ts'

export interface ComposedNumber {
  value: number
  /** Index of the token after its last. */
  next: number
  /** The last scale in it: 1,000 for `120 mil`, 1 when there is none. */
  scale: number
}

/** Without the dust of binary fractions, which 15 significant digits do not show. */
const clean = (value: number) => Number(value.toPrecision(15))

/**
 * The number that begins at a token: digits, number words and scales put together, such as
 * `ciento veinte mil`, `1,5 millones`, `two and a half million`. `readDigits` reads a token of
 * digits. Nothing when no number begins there.
 */
export const composeNumber = (
  folded: string,
  tokens: readonly NumberToken[],
  first: number,
  readDigits: (token: string) => number | undefined,
): ComposedNumber | undefined => {
  let total = 0
  let current: number | undefined
  let scale = 1
  /** What follows must be smaller than this. */
  let room = Infinity
  let next = first

  const at = (index: number): NumberToken | undefined => {
    const token = tokens[index]
    const before = tokens[index - 1]
    if (!token || !before || index === first) return token
    return /^[ -]?$/.test(folded.slice(before.end, token.start)) ? token : undefined
  }
  const pastArticle = (index: number) => (at(index)?.kind === 'article' ? index + 1 : index)

  const isMultiplied = (index: number) => ['scale', 'group'].includes(at(index)?.kind ?? '')
  /** "Millón y medio", without "un". */
  const isMillionAndHalf = (index: number) =>
    index === first && at(index + 1)?.kind === 'link' && at(index + 2)?.kind === 'half'

  /** Takes the token at an index; returns the index to go on from, or nothing when it does not fit. */
  const take = (index: number): number | undefined => {
    const token = at(index)
    switch (token?.kind) {
      case 'digits': {
        const value = readDigits(token.text)
        if (value === undefined || current !== undefined || value >= room) return undefined
        current = value
        room = 0
        return index + 1
      }
      case 'small':
        if (token.value >= room) return undefined
        current = (current ?? 0) + token.value
        room = token.value >= 100 ? 100 : token.value >= 20 && token.value % 10 === 0 ? 10 : 0
        return index + 1
      case 'scale':
        return takeScale(token.factor, (token.standsAlone && room > 1e3) || isMillionAndHalf(index))
          ? index + 1
          : undefined
      case 'group':
        if (current === undefined || total) return undefined
        total = clean(current * token.factor)
        current = undefined
        scale = token.factor
        room = 0
        return index + 1
      case 'article':
        if (index !== first || !isMultiplied(index + 1)) return undefined
        current = 1
        return index + 1
      case 'half': {
        const scaleIndex = pastArticle(index + 1)
        if (index !== first || !isMultiplied(scaleIndex)) return undefined
        current = 0.5
        return scaleIndex
      }
      case 'link':
        return takeLinked(pastArticle(index + 1))
      default:
        return undefined
    }
  }

  const takeScale = (factor: number, standsAlone: boolean): boolean => {
    if (factor === 100) {
      if (current === undefined || current >= 10) return false
      current *= 100
      room = 100
      return true
    }
    if (total && factor > scale) total = clean((total + (current ?? 0)) * factor)
    else if (factor === scale || (current === undefined && !standsAlone)) return false
    else total = clean(total + (current ?? 1) * factor)
    current = undefined
    scale = room = factor
    return true
  }

  const takeLinked = (index: number): number | undefined => {
    const token = at(index)
    if (next === first) return undefined
    if (token?.kind === 'half') {
      if (current === undefined) total += scale / 2
      else current += 0.5
      room = 0
      return index + 1
    }
    const fits = token?.kind === 'small' && (room === 10 ? token.value < 10 : room >= 100)
    return fits ? take(index) : undefined
  }

  for (let index = take(first); index !== undefined; index = take(index)) next = index
  const value = total ? clean(total + (current ?? 0)) : (current ?? 0)
  return next === first ? undefined : { value, next, scale }
}
