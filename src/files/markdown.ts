import type { Language, Plan } from '../plan/index.ts'
import type { Strings } from '../strings/es.ts'
import { planOutline, type Fact, type TacticOutline } from './plan-outline.ts'

/** Marks that mean something within a line, and those that do at its beginning. */
const inline = /[\\`*_[\]<>|~#@]|&(?=#?\w+;)|:(?=\/\/)|(?<=www)\./gi
const atStart = /^(?:[-+:=]|\d+(?=[.)]))/

/** Addresses without a character that could end them early. */
const address = /(https?:\/\/[\w.-]+[\w/?#@!$&'()+,;=%.:~-]*|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)/

/** A mark at the beginning is escaped: the point behind a number, otherwise the mark itself. */
const begun = (text: string) =>
  text.replace(atStart, (mark) => (/\d/.test(mark) ? `${mark}\\` : `\\${mark}`))

const withoutMarks = (text: string) => text.replace(inline, '\\$&')

const escaped = (text: string): string => {
  const [first = '', ...rest] = text.split(address)
  return [
    begun(withoutMarks(first)),
    ...rest.map((part, index) => (index % 2 === 0 ? `<${part}>` : withoutMarks(part))),
  ].join('')
}

const list = (facts: readonly Fact[]) =>
  facts.map(({ label, text }) => `- **${label}:** ${escaped(text)}`).join('\n')

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`

const table = (tactics: readonly TacticOutline[], { columns, datesHeading }: Strings['files']) => {
  if (tactics.length === 0) return ''
  const { action, target, owner, channel, state } = columns
  const headings = [action, target, datesHeading, owner, channel, state]
  return [
    row(headings),
    row(headings.map(() => '---')),
    ...tactics.map((tactic) =>
      row(
        [
          tactic.action,
          tactic.amount,
          tactic.dates,
          tactic.owner,
          tactic.channel,
          tactic.state,
        ].map(escaped),
      ),
    ),
  ].join('\n')
}

/**
 * A plan as a document in Markdown (CommonMark with the tables of GitHub): a heading for the plan, the
 * objective and each strategy, a table of each one's tactics. Markup in the person's texts is escaped.
 */
export const planMarkdown = (plan: Plan, strings: Strings['files'], language: Language): string => {
  const { title, quarter, objective, strategies, loose } = planOutline(plan, strings, language)
  const blocks = [
    `# ${escaped([title, quarter].filter(Boolean).join(' · '))}`,
    `## ${strings.objective.heading}`,
    escaped(objective.sentence),
    list(objective.facts),
    ...strategies.flatMap((strategy, index) => [
      `## ${index + 1}. ${escaped(strategy.title)}`,
      list(strategy.facts),
      table(strategy.tactics, strings),
    ]),
    ...(loose.length > 0 ? [`## ${strings.tray}`, table(loose, strings)] : []),
  ]
  return `${blocks.filter(Boolean).join('\n\n')}\n`
}
