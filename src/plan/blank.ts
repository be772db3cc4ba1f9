import { labels } from './language/labels.ts'
import { countedMetric } from './language/metric-words.ts'
import { resultWord } from './language/result-verbs.ts'

/** A text with every stretch that matches blanked, each other character at its place. */
export const blank = (text: string, pattern: RegExp): string =>
  text.replace(pattern, (stretch) => '|'.repeat(stretch.length))

const year = /\b(?:20[1-9]\d|19[89]\d)\b(?![.,]\d| ?(?:%|k\b|mil\b|usd\b|dolar|dollar|peso|euro))/g
const moneyBefore = /(?:[$€£₡/]|\b(?:usd|cop|mxn|eur|pen)|\d (?:a|to)) ?$/
const endsWithVerb = new RegExp(`${resultWord().source}(?: a| to)? $`)

const isAmount = (before: string, after: string) =>
  moneyBefore.test(before) ||
  endsWithVerb.test(before) ||
  countedMetric(/^(?: [a-z]+){1,2}/.exec(after)?.[0] ?? '') !== undefined

/**
 * A folded text without the numbers that are no amounts: years, and numbers that name or order a
 * thing ("top 5", "fase 2", "1 a 1").
 */
export const blankLabels = (folded: string): string =>
  labels
    .reduce(blank, folded)
    .replace(year, (digits, index: number, whole: string) =>
      isAmount(whole.slice(0, index), whole.slice(index + 4)) ? digits : '||||',
    )
