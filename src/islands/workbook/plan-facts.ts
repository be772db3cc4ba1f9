import type { Language, Plan } from '../../plan/index.ts'
import type { Strings } from '../../strings/es.ts'
import { fill, plural } from '../../strings/format.ts'

/** What a plan holds, in few words: its quarter where it has one, how many strategies and tactics. */
export const planFacts = (plan: Plan, words: Strings['workbook'], lang: Language): string => {
  const { quarter, strategies, loose } = plan
  const { plans: text } = words
  const count = (forms: { one: string; other: string }, number: number) =>
    fill(plural(forms, number, lang), { count: String(number) })
  const tactics = strategies.reduce((sum, each) => sum + each.tactics.length, loose.length)
  const when =
    quarter &&
    fill(words.quarter.short, { number: String(quarter.number), year: String(quarter.year) })
  return [when, count(text.strategies, strategies.length), count(text.tactics, tactics)]
    .filter(Boolean)
    .join(' · ')
}
