import { isCurrency } from '../../plan/language/currencies.ts'
import {
  writeAmount,
  writeNumber,
  type Language,
  type Plan,
  type Tactic,
} from '../../plan/index.ts'
import type { Strings } from '../../strings/es.ts'
import { fill, writeDate, writeDay } from '../../strings/format.ts'

type Words = Strings['workbook']

/** The quarter in short, "T1 2027"; '' where none is chosen. */
export const quarterName = ({ quarter }: Plan, words: Words): string =>
  quarter
    ? fill(words.quarter.short, { number: String(quarter.number), year: String(quarter.year) })
    : ''

/** What is known of the objective besides its sentence, by name; '' where it is not known. */
export const objectiveFacts = (plan: Plan, words: Words, lang: Language): [string, string][] => {
  const { objective, decimal } = plan
  const text = words.objective
  const amount = (value: number | null) =>
    value === null ? '' : writeAmount(value, objective.unit, decimal, lang)
  const metric =
    objective.metric === 'other'
      ? objective.metricName
      : objective.metric
        ? text.metrics[objective.metric]
        : ''
  return [
    [text.metric, metric],
    [text.target, amount(objective.target)],
    [text.baseline, amount(objective.baseline)],
    [text.anyway, amount(objective.anyway)],
    [text.owner, objective.owner],
  ]
}

/** From when until when, without the plan's own year; '' where neither is known. */
export const tacticDates = ({ start, due }: Tactic, plan: Plan, words: Words, lang: Language) => {
  const text = words.tactic
  const year = String(plan.quarter?.year)
  const day = (date: string) => (date.startsWith(year) ? writeDay : writeDate)(date, lang)
  if (start && due) return fill(text.between, { start: day(start), due: day(due) })
  if (due) return fill(text.until, { date: day(due) })
  return start ? fill(text.from, { date: day(start) }) : ''
}

/** How much of what: "60 visitas"; '' where there is no target. */
export const tacticTarget = ({ measure }: Tactic, plan: Plan): string =>
  measure.target === null
    ? ''
    : `${writeNumber(measure.target, plan.decimal)} ${measure.name || measure.unit}`.trim()

/** The cost in the plan's money; '' where it is not known. */
export const tacticCost = ({ cost }: Tactic, plan: Plan, lang: Language): string =>
  cost === null
    ? ''
    : writeAmount(
        cost,
        isCurrency(plan.objective.unit) ? plan.objective.unit : '',
        plan.decimal,
        lang,
      )
