import { findAmounts } from './find-amounts.ts'
import { fold, plainText } from './language/fold.ts'
import { monthPattern } from './language/months.ts'
import { limits } from './limits.ts'
import type { Decimal, Language } from './model.ts'

/** A number as it was understood. */
export interface NumberReading {
  value: number
  /** ISO 4217 currency, `$` when its country is unknown, `%`, or what is counted, in words. */
  unit?: string
  /** The digits could be read in another way, which is `other`. */
  ambiguous: boolean
  other?: number
}

/** The decimal mark a language has where the person's region is not known. */
export const usualDecimal = (language: Language): Decimal => (language === 'es' ? 'comma' : 'point')

/**
 * The one number a field's text holds, in digits or words: `USD 120.000`, `120 mil`, `10 %`,
 * `14 contratos`. A percentage keeps its own value: 10 for `10 %`. The whole token decides what
 * its marks mean, then `decimal`, the mark of the person's region where it is known. Nothing when
 * the text holds no number, several, or a date, and beyond `limits.number`.
 */
export const readNumber = (
  text: string,
  language: Language,
  decimal: Decimal = usualDecimal(language),
): NumberReading | undefined => {
  const plain = plainText(text.slice(0, limits.text))
    .trim()
    .replace(/[\s.,;:!?]+$/, '')
  const found = findAmounts(plain, language, decimal)
  const numbers = found.filter((amount) => !amount.isArticle)
  const [amount, second] = numbers.length > 0 ? numbers : found
  if (!amount || second || amount.start !== 0 || Math.abs(amount.value) > limits.number)
    return undefined

  const rest = plain.slice(amount.end).replace(amount.scale > 1 ? /^ (?:de|of) / : '', '')
  const isDate = new RegExp(`^ (?:de |of )?(?:${monthPattern(language)})\\b`).test(fold(rest))
  if (isDate || /(?:^|[^\p{L}\d])\d/u.test(rest)) return undefined
  const words = rest.trim()
  if (words && !amount.unit && !/^\p{L}/u.test(words)) return undefined

  const unit = amount.unit ?? words
  const { value, other } = amount
  return {
    value,
    ...(unit && { unit }),
    ambiguous: other !== undefined,
    ...(other !== undefined && { other }),
  }
}
