import { limits, readNumber, type Decimal, type Language } from '../plan/index.ts'

/** The decimal mark of a sheet's numbers; certain where the numbers themselves show it. */
export interface SheetDecimal {
  decimal: Decimal
  isCertain: boolean
}

/** A number as a cell says it; ambiguous where a mark could part thousands as well. */
export interface Amount {
  value: number
  unit: string
  isAmbiguous: boolean
}

/** Text that only one convention writes: a mark before other than three digits, or behind groups of the other. */
const shows: Record<Decimal, RegExp> = {
  comma: /\d,(?:\d{1,2}|\d{4,})(?!\d)(?!,)|\.\d{3},\d|\d\.\d{3}\.\d{3}/,
  point: /\d\.(?:\d{1,2}|\d{4,})(?!\d)(?!\.)|,\d{3}\.\d|\d,\d{3},\d{3}/,
}

/**
 * The decimal mark of a sheet's numbers: what they show, otherwise what goes with the file, otherwise
 * the plan's own.
 */
export const decimalOf = (texts: readonly string[], usual: Decimal): SheetDecimal => {
  const isComma = texts.some((text) => shows.comma.test(text))
  const isPoint = texts.some((text) => shows.point.test(text))
  if (isComma === isPoint) return { decimal: usual, isCertain: false }
  return { decimal: isComma ? 'comma' : 'point', isCertain: true }
}

const bare = /^(\d+)(?:([.,])(\d+))?$/

/** The number that a cell says in digits or words, within the limits of a plan; null where it says none. */
export const readAmount = (
  text: string,
  { decimal, isCertain }: SheetDecimal,
  language: Language,
): Amount | null => {
  const [, sign = '', rest = ''] = /^([-−]?)\s*(.*)$/s.exec(text.trim()) ?? []
  const withSign = (value: number, unit: string, isAmbiguous: boolean): Amount | null =>
    Math.abs(value) <= limits.number ? { value: sign ? 0 - value : value, unit, isAmbiguous } : null

  const [, whole = '', mark, fraction = ''] = bare.exec(rest) ?? []
  const isLoneGroup = fraction.length === 3 && /^[1-9]\d{0,2}$/.test(whole)
  if (whole && !isLoneGroup) return withSign(Number(`${whole}.${fraction || 0}`), '', false)
  if (whole && isCertain) {
    const isFraction = (mark === ',') === (decimal === 'comma')
    return withSign(Number(`${whole}${isFraction ? '.' : ''}${fraction}`), '', false)
  }
  const reading = readNumber(rest, language, decimal)
  if (!reading) return null
  return withSign(reading.value, reading.unit ?? '', reading.ambiguous && !isCertain)
}
