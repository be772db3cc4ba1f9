import { findAmounts, type Amount } from './find-amounts.ts'
import { countedWords } from './language/counted.ts'
import { fold } from './language/fold.ts'
import {
  countedMetric,
  metricWords,
  type Measured,
  type MetricWord,
} from './language/metric-words.ts'
import { resultWord } from './language/result-verbs.ts'
import type { Decimal, Language } from './model.ts'

/** A number of a sentence with the words around it. */
export interface NumberPlace {
  amount: Amount
  /** Folded, from the sentence's beginning to the number. */
  rawLead: string
  /** The same without "más de", "un", "al menos". */
  lead: string
  /** Folded, from the number on. */
  after: string
  /** Folded words of what is counted. */
  noun: string
  unit: string
}

const vague = {
  es: /\b(?:(?:un promedio de|una?|el|la|los|las|unos|unas|mas de|menos de|al menos|por lo menos|cerca de|casi|total de|minimo|otr[oa]s) )+$/,
  en: /\b(?:(?:an?|the|about|around|more than|less than|over|under|at least|up to|total of|additional|another) )+$/,
} satisfies Record<Language, RegExp>

/** Points of a percentage: "3 puntos". */
export const isPoints = (noun: string): boolean =>
  /^(?:puntos?|points?|pp)\b(?! (?:de|of) )/.test(noun)

/** The numbers of a plain text, in order, each with the words around it. */
export const numberPlaces = (
  plain: string,
  language: Language,
  decimal: Decimal,
): NumberPlace[] => {
  const folded = fold(plain)
  return findAmounts(plain, language, decimal)
    .filter((amount) => !amount.isArticle)
    .map((amount) => {
      const after = folded.slice(amount.end)
      const { start, end } = countedWords(after, amount.scale > 1)
      const rawLead = folded.slice(0, amount.start).replace(/^.*[.;!?] /s, '')
      return {
        amount,
        rawLead,
        lead: rawLead.replace(vague[language], ''),
        after,
        noun: after.slice(start, end),
        unit: amount.unit ?? plain.slice(amount.end + start, amount.end + end),
      }
    })
}

/** Whether a number bears a currency. */
export const isMoney = ({ amount }: NumberPlace): boolean =>
  amount.unit !== undefined && amount.unit !== '%'

/** What the words around a number say it measures; `isNamed` when any word near it speaks of that. */
export const measuredBy = (spot: NumberPlace): { isNamed: boolean; measured: Measured } => {
  const { lead, after, noun, amount } = spot
  const counted = amount.unit ? undefined : countedMetric(noun)
  if (counted) return { isNamed: true, measured: { metric: counted } }
  const fits = ({ metric }: MetricWord) => !isMoney(spot) || !metric || metric === 'revenue'
  const next = /^(?:(?!\bpara\b)[^,;.:(|]){0,40}/.exec(after)?.[0] ?? ''
  const word = metricWords(lead).findLast(fits) ?? metricWords(next).find(fits)
  if (!word) return { isNamed: false, measured: {} }
  const { metric, basis } = word
  if (amount.unit || !noun || isPoints(noun)) return { isNamed: true, measured: { metric, basis } }
  return basis === 'sold'
    ? { isNamed: true, measured: { metric: 'volume' } }
    : { isNamed: false, measured: {} }
}

type Governor = { kind: 'grow' | 'shrink' | 'reach'; isNear: boolean } | undefined

/**
 * The last word of growth, decrease or reaching before a number, near when nothing parts them, and
 * the last that is not of reaching.
 */
export const governor = ({ lead }: NumberPlace): { last: Governor; movement: Governor } => {
  const found = [...lead.matchAll(resultWord())].map((match) => ({
    kind: match[1] ? ('grow' as const) : match[2] ? ('shrink' as const) : ('reach' as const),
    isNear: !/[,;:(]/.test(lead.slice(match.index)),
  }))
  return { last: found.at(-1), movement: found.findLast(({ kind }) => kind !== 'reach') }
}
