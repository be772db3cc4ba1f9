import {
  writeAmount,
  writeNumber,
  writeShare,
  type Decimal,
  type Fact,
  type Facts,
  type Finding,
  type Fix,
  type Language,
} from '../plan/index.ts'
import type { Advice, CheckWords, Text } from './check-words.ts'
import { fill, plural, quote, writeDate } from './format.ts'

interface Style {
  language: Language
  decimal: Decimal
}

/** The first 90 characters of a longer line. */
const beginning = /^.{90}(?=.)/u

const shorten = (text: string) => {
  const line = text.trim().replace(/\s+/g, ' ')
  const cut = beginning.exec(line)?.[0]
  return cut ? `${cut.trimEnd()}…` : line
}

const nameStrategy = (
  { strategy, position }: { strategy: string; position: number },
  parts: CheckWords['parts'],
) =>
  strategy
    ? fill(parts.strategy, { title: shorten(strategy) })
    : fill(parts.namelessStrategy, { position: String(position) })

/** A fact in words: texts of the person on one line and cut when long, numbers in the plan's style, parts by name or place. */
const writeFact = (
  fact: Fact,
  parts: CheckWords['parts'],
  { language, decimal }: Style,
): string => {
  if (typeof fact === 'string') return shorten(fact)
  if (typeof fact === 'number') return writeNumber(fact, decimal)
  if ('amount' in fact) return writeAmount(fact.amount, shorten(fact.unit), decimal, language)
  if ('share' in fact) return writeShare(fact.share, decimal, language)
  if ('date' in fact) return writeDate(fact.date, language)
  if ('words' in fact) return quote(fact.words.map(shorten))
  if ('strategy' in fact) return nameStrategy(fact, parts)
  if (fact.tactic) return fill(parts.tactic, { title: shorten(fact.tactic) })
  return fact.serves
    ? fill(parts.namelessTactic, {
        position: String(fact.position),
        strategy: nameStrategy(fact.serves, parts),
      })
    : fill(parts.namelessLoose, { position: String(fact.position) })
}

const writeFacts = (facts: Facts, parts: CheckWords['parts'], style: Style) =>
  Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [name, writeFact(fact, parts, style)]),
  )

const capitalise = (sentence: string) => sentence.charAt(0).toUpperCase() + sentence.slice(1)

const isAdvice = (words: Advice | Record<string, Advice>): words is Advice => 'wrong' in words

/** What a finding says in words: one sentence of what is wrong, one of what to do. */
export const describeFinding = (
  { rule, facts }: Finding,
  { rules, parts }: Pick<CheckWords, 'rules' | 'parts'>,
  style: Style,
): { wrong: string; todo: string } => {
  const words: Advice | Record<string, Advice> = rules[rule]
  const advice = isAdvice(words) ? words : words[facts.case ?? '']
  const values = writeFacts(facts, parts, style)
  const write = (text: Text = '') => {
    const form = typeof text === 'string' ? text : plural(text, facts.count ?? 0, style.language)
    return capitalise(fill(form, values))
  }
  return { wrong: write(advice?.wrong), todo: write(advice?.todo) }
}

/** The words of a one-click fix, for its button. */
export const describeFix = (
  { kind, facts }: Fix,
  { fixes, parts }: Pick<CheckWords, 'fixes' | 'parts'>,
  style: Style,
): string => fill(fixes[kind], writeFacts(facts, parts, style))
