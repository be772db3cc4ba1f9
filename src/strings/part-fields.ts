import type { Change } from '../plan/index.ts'
import type { Strings } from './es.ts'

type FieldKind =
  | { kind: 'text' | 'number' | 'amount' | 'date' | 'flag' }
  | { kind: 'choice'; options: Readonly<Record<string, string>> }
  | { kind: 'contribution' | 'serves' | 'quarter' | 'shares' | 'part' }

/** A field of a part: its name in words, and how its value is written. */
export type PartField = { label: string } & FieldKind

type Fields = Readonly<Record<string, PartField>>

const text = (label: string): PartField => ({ label, kind: 'text' })
const number = (label: string): PartField => ({ label, kind: 'number' })
const amount = (label: string): PartField => ({ label, kind: 'amount' })
const date = (label: string): PartField => ({ label, kind: 'date' })
const choice = (label: string, options: Readonly<Record<string, string>>): PartField => ({
  label,
  kind: 'choice',
  options,
})

/** The fields of each kind of part, by the names that `planChanges` gives them, in the order of reading. */
export const partFields = ({
  workbook: { planName, quarter, objective, strategy, tactic },
  answer: { fields, languages, choices },
}: Pick<Strings, 'workbook' | 'answer'>): Readonly<Record<Change['of'], Fields>> => ({
  plan: {
    title: text(planName),
    quarter: { label: quarter.number, kind: 'quarter' },
    language: choice(fields.language, languages),
    decimal: choice(quarter.decimal, quarter.decimals),
    carriedFrom: text(fields.carriedFrom),
    weeklyShares: { label: fields.weeklyShares, kind: 'shares' },
  },
  objective: {
    sentence: text(objective.sentence),
    metric: choice(objective.metric, objective.metrics),
    revenueBasis: choice(objective.revenueBasis, objective.bases),
    metricName: text(objective.metricName),
    movement: choice(objective.movement, objective.movements),
    unit: text(objective.unit),
    baseline: amount(objective.baseline),
    baselineOf: choice(objective.baselineOf, objective.baselineOfs),
    target: amount(objective.target),
    anyway: amount(objective.anyway),
    owner: text(objective.owner),
  },
  strategy: {
    title: text(strategy.title),
    audience: text(strategy.audience),
    reason: text(strategy.reason),
    'measure.name': text(strategy.measureName),
    'measure.unit': text(objective.unit),
    'measure.baseline': number(strategy.baseline),
    'measure.target': number(strategy.target),
    contribution: { label: strategy.contribution, kind: 'contribution' },
    owner: text(strategy.owner),
    state: choice(strategy.state, strategy.states),
  },
  tactic: {
    action: text(tactic.action),
    serves: { label: tactic.moveTo, kind: 'serves' },
    owner: text(tactic.owner),
    channel: text(tactic.channel),
    start: date(tactic.start),
    due: date(tactic.due),
    frequency: text(tactic.frequency),
    'measure.name': text(tactic.measureName),
    'measure.unit': text(objective.unit),
    'measure.target': number(tactic.target),
    cost: number(tactic.cost),
    state: choice(tactic.state, tactic.states),
    amountDone: number(tactic.amountDone),
  },
  'check-in': { date: date(fields.date), note: text(fields.note) },
  decision: {
    date: date(fields.date),
    strategy: { label: fields.strategy, kind: 'part' },
    choice: choice(fields.choice, choices),
    reason: text(fields.reason),
  },
  comment: {
    author: text(fields.author),
    date: date(fields.date),
    part: { label: fields.part, kind: 'part' },
    text: text(fields.text),
    resolved: { label: fields.resolved, kind: 'flag' },
  },
  overruled: {
    part: { label: fields.part, kind: 'part' },
    reason: text(fields.reason),
  },
})
