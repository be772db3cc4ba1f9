import { writeAmount, writeShare } from '../plan/index.ts'
import type { Language, Plan } from '../plan/index.ts'
import { closingOf } from '../plan/track/closing.ts'
import { objectiveResult, strategyResults } from '../plan/track/results.ts'
import type { Result, StrategyResult, Verdict } from '../plan/track/results.ts'
import { fill, plural, writeDate } from '../strings/format.ts'
import type { Strings } from '../strings/es.ts'
import { oneLine } from './one-line.ts'

/** What came of a strategy, in words. */
export interface StrategyReport {
  title: string
  verdict: Verdict
  /** The verdict, and the state of a strategy that is no longer as it was planned. */
  saidVerdict: string
  /** Result and target, share of the way, tactics done. */
  facts: string[]
  decisions: string[]
}

/** A closed quarter in words. */
export interface QuarterReport {
  title: string
  heading: string
  closed: string
  objective: { sentence: string; facts: string[] }
  strategies: StrategyReport[]
  /** What was learned, as it was typed. */
  learned: string
}

/** The words a report is made of. */
export interface ReportWords {
  closing: Strings['closing']
  names: Strings['views']['parts']
  choices: Strings['views']['track']['decide']['choices']
}

/** What a closed plan came to, its numbers in the plan's own style; null while its quarter is open. */
export const quarterReport = (
  plan: Plan,
  { closing: words, names, choices }: ReportWords,
  language: Language,
): QuarterReport | null => {
  const closing = closingOf(plan)
  const { quarter, decimal } = plan
  if (!closing || !quarter) return null
  const text = words.report

  const amountsOf = ({ amount, target, share, unit }: Result): string[] => {
    const write = (value: number) => writeAmount(value, oneLine(unit), decimal, language)
    if (amount === null)
      return [target === null ? text.nothing : fill(text.unmeasured, { target: write(target) })]
    if (target === null) return [fill(text.result, { amount: write(amount) })]
    return [
      fill(text.ofTarget, { amount: write(amount), target: write(target) }),
      ...(share === null ? [] : [fill(text.way, { share: writeShare(share, decimal, language) })]),
    ]
  }

  const decisionsOf = (id: string) =>
    plan.decisions
      .filter(({ strategy }) => strategy === id)
      .map(({ date, choice, reason }) =>
        fill(reason ? text.decisionWhy : text.decision, {
          date: writeDate(date, language),
          choice: choices[choice],
          reason: oneLine(reason),
        }),
      )

  const strategyOf = (result: StrategyResult): StrategyReport => {
    const { strategy, verdict, done, tactics } = result
    const state = strategy.state === 'active' ? [] : [text.states[strategy.state]]
    const counted = { done: String(done), count: String(tactics) }
    return {
      title: oneLine(strategy.title) || names.strategy,
      verdict,
      saidVerdict: [text.verdicts[verdict], ...state].join(' · '),
      facts: [
        ...amountsOf(result),
        ...(tactics > 0 ? [fill(plural(text.tactics, tactics, language), counted)] : []),
      ],
      decisions: decisionsOf(strategy.id),
    }
  }

  const { number, year } = quarter
  return {
    title: oneLine(plan.title),
    heading: fill(text.heading, {
      quarter: fill(words.quarter, { number: String(number), year: String(year) }),
    }),
    closed: fill(text.closed, { date: writeDate(closing.date, language) }),
    objective: {
      sentence: oneLine(plan.objective.sentence) || names.objective,
      facts: amountsOf(objectiveResult(plan)),
    },
    strategies: strategyResults(plan, closing.date).map(strategyOf),
    learned: closing.note.trim(),
  }
}

/** A report as plain text that also reads well where Markdown or a chat shows it. */
export const reportText = (
  { title, heading, closed, objective, strategies, learned }: QuarterReport,
  { closing }: Pick<ReportWords, 'closing'>,
): string => {
  const text = closing.report
  const list = (lines: readonly string[]) => lines.map((line) => `- ${line}`)
  const blocks = [
    [[title, heading].filter(Boolean).join(' · '), closed],
    [`${text.objective}: ${objective.sentence}`, ...list(objective.facts)],
    ...strategies.map((strategy, index) => [
      `${index + 1}. ${strategy.title}`,
      ...list([strategy.saidVerdict, ...strategy.facts, ...strategy.decisions]),
    ]),
    ...(learned ? [[`${text.learned}:`, learned]] : []),
  ]
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`
}
