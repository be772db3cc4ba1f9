import type { Language, Plan } from '../plan/index.ts'
import type { Strings } from '../strings/es.ts'
import { planOutline, type Fact, type TacticOutline } from './plan-outline.ts'

/** What a chat takes for a mark has no escape there, so a look-alike stands where it would open one. */
const lookAlikes: Record<string, string> = { '*': '∗', _: 'ˍ', '~': '∼', '`': 'ˋ' }

const opening = /(?<![\p{L}\p{N}*_~`])[*_~`]+(?=\S)/gu

const plain = (text: string): string =>
  text.replace(opening, (marks) => Array.from(marks, (mark) => lookAlikes[mark] ?? mark).join(''))

const joined = (texts: readonly string[]) => texts.filter(Boolean).map(plain).join(' · ')

const tacticLine = ({ action, amount, dates, owner, state, isOver }: TacticOutline): string => {
  const facts = joined([amount, dates, owner, isOver ? state : ''])
  return `• ${plain(action)}${facts && ` (${facts})`}`
}

/**
 * A plan as a message for WhatsApp: `*bold*` headings, a line for each tactic, no tables. Marks in the
 * person's texts that would format something are replaced by look-alikes.
 */
export const chatText = (plan: Plan, strings: Strings['files'], language: Language): string => {
  const { title, quarter, objective, strategies, loose } = planOutline(plan, strings, language)
  const bold = (text: string) => `*${plain(text).replaceAll('*', '∗')}*`
  const factsOf = (facts: readonly Fact[]) =>
    facts.map(({ label, text }) => `${label}: ${plain(text)}`)

  const sections = [
    [bold([title, quarter].filter(Boolean).join(' · '))],
    [`*${strings.objective.heading}:* ${plain(objective.sentence)}`, ...factsOf(objective.facts)],
    ...strategies.map((strategy, index) => [
      bold(`${index + 1}. ${strategy.title}`),
      ...factsOf(strategy.facts),
      ...strategy.tactics.map(tacticLine),
    ]),
    ...(loose.length > 0 ? [[bold(strings.tray), ...loose.map(tacticLine)]] : []),
  ]
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`
}
