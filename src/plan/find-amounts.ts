import { composeNumber } from './compose-number.ts'
import { readPrefix, readSuffix } from './language/currencies.ts'
import { fold } from './language/fold.ts'
import type { Decimal, Language } from './model.ts'
import { numberTokens } from './number-token.ts'
import { readDigits } from './read-digits.ts'

/** A number in a text, with the currency or the percent sign that belongs to it. */
export interface Amount {
  start: number
  end: number
  value: number
  /** The other reading its digits could have. */
  other?: number
  /** ISO 4217, `$`, or `%`. */
  unit?: string
  /** The last scale in it: 1,000 for `120 mil`, 1 when there is none. */
  scale: number
  sign: string
  /** `un`, `una`, `one`: more often an article than a number. */
  isArticle: boolean
}

const percent = /^ ?(?:%|por ?ciento\b|per ?cent\b|pct\b)/
/** Digits after these belong to a code, a ratio, a date, a version. */
const brokenBefore = /[a-z0-9_.,'/:#@\\\u00ba\u00b0]$/
/** Ordinals, quarters, ratios, compound adjectives (`12-month`), powers (`1e5`). */
const brokenAfter =
  /^(?:[/:.,'\\^]\d|-[a-z]|(?:er|r[oa]|d[oa]|t[oa]|st|nd|rd|th|m[oa]|v[oa]|n[oa]|[oatqx])(?![a-z])|[tqe]\d|[ºª°])/

/**
 * Every number of a plain text (`plainText`), in order: digits or words, with sign, scale, currency
 * and percent. Digits that are part of dates, ratios, codes, ordinals and versions are left out.
 */
export const findAmounts = (plain: string, language: Language, decimal: Decimal): Amount[] => {
  const folded = fold(plain)
  const tokens = numberTokens(plain, folded, language)
  const mark = decimal === 'comma' ? ',' : '.'
  const amounts: Amount[] = []

  for (let index = 0; index < tokens.length;) {
    const token = tokens[index]
    const compose = (pick: 'value' | 'other', isMoney: boolean) =>
      composeNumber(folded, tokens, index, (text) => {
        const reading = readDigits(text, mark, isMoney)
        return pick === 'other' ? (reading?.other ?? reading?.value) : reading?.value
      })
    const composed = compose('value', false)
    const last = composed && tokens[composed.next - 1]
    if (!token || !composed || !last) {
      index++
      continue
    }

    const isDigits = token.kind === 'digits'
    const prefix = readPrefix(folded.slice(0, token.start))
    const start = token.start - (prefix?.length ?? 0)
    const rest = folded.slice(last.end)
    const isPercent = percent.exec(rest)
    const suffix = isPercent ? undefined : readSuffix(rest)
    const end = last.end + (isPercent?.[0].length ?? suffix?.length ?? 0)
    const isQuarter = /^q ?[1-4]$/.test(folded.slice(start, last.end))
    const isBroken =
      isDigits && (isQuarter || brokenBefore.test(folded.slice(0, start)) || brokenAfter.test(rest))
    if (!isBroken) {
      const known = [prefix?.currency, suffix?.currency].filter((code) => code !== undefined)
      const unit = isPercent ? '%' : (known.find((code) => code !== '$') ?? known[0])
      const isMoney = known.length > 0
      const sign = prefix?.sign ?? ''
      const signed = (value = 0) => (sign === '-' ? -value || 0 : value)
      const value = (isMoney ? compose('value', true) : composed)?.value
      const other = compose('other', isMoney)?.value
      amounts.push({
        start,
        end,
        value: signed(value),
        ...(other !== value && { other: signed(other) }),
        ...(unit !== undefined && { unit }),
        scale: composed.scale,
        sign,
        isArticle: token.kind === 'small' && token.value === 1 && composed.next === index + 1,
      })
    }
    index = composed.next
    while ((tokens[index]?.start ?? end) < end) index++
  }
  return amounts
}
