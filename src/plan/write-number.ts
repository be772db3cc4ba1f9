import { isCurrency } from './language/currencies.ts'
import type { Decimal, Language } from './model.ts'

const NO_BREAK = '\u00a0'

/** One locale for both styles, so that a number reads the same in every browser. */
const formats = new Map<string, Intl.NumberFormat>()

const format = (fractionDigits: number, isGrouped: boolean) => {
  const key = `${fractionDigits} ${isGrouped}`
  const known = formats.get(key)
  if (known) return known
  const made = new Intl.NumberFormat('en-US', {
    maximumFractionDigits: fractionDigits,
    useGrouping: isGrouped ? 'always' : false,
    signDisplay: 'negative',
  })
  formats.set(key, made)
  return made
}

const write = (value: number, decimal: Decimal, fractionDigits: number, isGrouped: boolean) => {
  const text = format(fractionDigits, isGrouped).format(value)
  return decimal === 'point' ? text : text.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'))
}

/**
 * A number in the plan's style, `1.234,5` or `1,234.5`: grouped from four digits on, rounded to
 * `fractionDigits` (2 unless said), without trailing zeros. `readNumber` reads it back with the
 * same `decimal`.
 */
export const writeNumber = (
  value: number,
  decimal: Decimal,
  { fractionDigits = 2 }: { fractionDigits?: number } = {},
): string => write(value, decimal, fractionDigits, true)

/** A number to type on, in the plan's style: nothing grouped, up to 20 decimals. */
export const plainNumber = (value: number, decimal: Decimal): string =>
  write(value, decimal, 20, false)

/**
 * An amount with its unit in the plan's style: `USD 120.000`, `$120,000`, `12 %` (`12%` in
 * English), `14 contratos`. A currency or a percent sign never breaks from its number.
 */
export const writeAmount = (
  value: number,
  unit: string,
  decimal: Decimal,
  language: Language,
): string => {
  const number = writeNumber(value, decimal)
  if (!unit) return number
  if (unit === '%') return `${number}${language === 'es' ? NO_BREAK : ''}%`
  if (isCurrency(unit)) return `${unit}${NO_BREAK}${number}`
  if (unit !== '$') return `${number} ${unit}`
  const [sign, digits] = number.startsWith('-') ? ['-', number.slice(1)] : ['', number]
  return `${sign}$${decimal === 'comma' ? NO_BREAK : ''}${digits}`
}

/** A share as a percentage with at most one decimal: `24 %` for 0.24 (`24%` in English). */
export const writeShare = (share: number, decimal: Decimal, language: Language): string =>
  writeAmount(Math.round(share * 1000) / 10, '%', decimal, language)
