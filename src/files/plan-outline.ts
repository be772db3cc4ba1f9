import { contributionAmount } from '../plan/contribution.ts'
import { writeAmount, writeNumber } from '../plan/index.ts'
import type { Language, Plan, Strategy, Tactic } from '../plan/index.ts'
import type { Strings } from '../strings/es.ts'
import { fill, writeDate, writeDay } from '../strings/format.ts'
import { writeMeasure } from '../strings/write-measure.ts'
import { oneLine } from './one-line.ts'

/** Something said of a part of the plan: what, and what it is. */
export interface Fact {
  label: string
  text: string
}

export interface TacticOutline {
  action: string
  /** Done of target with its unit: "12 de 60 visitas"; '' without either. */
  amount: string
  /** "11 ene → 5 mar", "hasta el 5 mar"; '' without dates. */
  dates: string
  owner: string
  channel: string
  state: string
  isOver: boolean
}

/** A plan in words, each text one line, empty fields left out: what its texts in every format have in common. */
export interface PlanOutline {
  title: string
  /** "T1 2027"; '' without a quarter. */
  quarter: string
  objective: { sentence: string; facts: Fact[] }
  strategies: { title: string; facts: Fact[]; tactics: TacticOutline[] }[]
  loose: TacticOutline[]
}

type Words = Strings['files']

const given = (facts: Fact[]): Fact[] =>
  facts.map(({ label, text }) => ({ label, text: oneLine(text) })).filter(({ text }) => text !== '')

const datesOf = ({ start, due }: Tactic, { dates }: Words, language: Language): string => {
  if (start === null && due === null) return ''
  if (start === null) return fill(dates.until, { date: writeDay(due ?? '', language) })
  if (due === null) return fill(dates.from, { date: writeDay(start, language) })
  const day = start.slice(0, 4) === due.slice(0, 4) ? writeDay : writeDate
  return fill(dates.between, { start: day(start, language), due: day(due, language) })
}

/** How a plan's numbers, dates and states are said in a language, for one plan. */
const sayings = (plan: Plan, words: Words, language: Language) => {
  const { objective, decimal } = plan
  const amount = (value: number | null) =>
    value === null ? '' : writeAmount(value, objective.unit, decimal, language)

  const baseline = () => {
    const written = amount(objective.baseline)
    return written && objective.baselineOf
      ? fill(words.objective.baselineOf, {
          amount: written,
          of: words.objective.baselineOfs[objective.baselineOf],
        })
      : written
  }

  const tacticAmount = ({ measure, amountDone }: Tactic) => {
    const target = measure.target ?? amountDone
    if (target === null) return ''
    const whole = writeAmount(target, measure.unit || measure.name, decimal, language)
    return amountDone === null || measure.target === null
      ? whole
      : fill(words.doneOf, { done: writeNumber(amountDone, decimal), target: whole })
  }

  const tactic = (each: Tactic): TacticOutline => ({
    action: oneLine(each.action) || words.none.action,
    amount: oneLine(tacticAmount(each)),
    dates: datesOf(each, words, language),
    owner: oneLine(each.owner),
    channel: oneLine(each.channel),
    state: words.states[each.state],
    isOver: each.state === 'done' || each.state === 'dropped',
  })

  const strategy = (each: Strategy) => {
    const labels = words.strategy
    return {
      title: oneLine(each.title) || words.none.strategy,
      facts: given([
        { label: labels.audience, text: each.audience },
        { label: labels.reason, text: each.reason },
        { label: labels.measure, text: writeMeasure(each.measure, words.fromTo, decimal) },
        { label: labels.contribution, text: amount(contributionAmount(each.contribution)) },
        { label: labels.owner, text: each.owner },
        {
          label: labels.state,
          text: each.state === 'active' ? '' : words.strategyStates[each.state],
        },
      ]),
      tactics: each.tactics.map(tactic),
    }
  }

  return { amount, baseline, tactic, strategy }
}

/** A plan in words of a language, its numbers in the plan's own style. */
export const planOutline = (plan: Plan, words: Words, language: Language): PlanOutline => {
  const { objective, quarter } = plan
  const say = sayings(plan, words, language)
  const labels = words.objective
  return {
    title: oneLine(plan.title) || words.untitled,
    quarter: quarter
      ? fill(words.quarter, { number: String(quarter.number), year: String(quarter.year) })
      : '',
    objective: {
      sentence: oneLine(objective.sentence) || words.none.objective,
      facts: given([
        { label: labels.target, text: say.amount(objective.target) },
        { label: labels.baseline, text: say.baseline() },
        { label: labels.anyway, text: say.amount(objective.anyway) },
        { label: labels.owner, text: objective.owner },
      ]),
    },
    strategies: plan.strategies.map(say.strategy),
    loose: plan.loose.map(say.tactic),
  }
}
