import { dayNumber } from '../../plan/date.ts'
import type { Objective, Plan, Quarter } from '../../plan/index.ts'
import { limits } from '../../plan/limits.ts'
import { emptyStrategy, emptyTactic } from '../../plan/new-plan.ts'
import { quarterStart } from '../../plan/quarter.ts'
import type { Coders } from './coders.ts'
import { codeChoice, codeCount, codeList } from './choices.ts'
import type { Fields } from './fields.ts'
import { codeFollowing } from './code-following.ts'
import { codeStrategies, codeTactics } from './code-parts.ts'

/** Dates of a plan without a quarter are told from here. */
const SOME_QUARTER: Quarter = { year: 2027, number: 1, firstMonth: 1 }
const FIRST_YEAR = 1970

const codeQuarter = (fields: Fields, quarter: Quarter | null): Quarter | null => {
  if (!codeChoice(fields, 'quarter', [false, true], quarter !== null)) return null
  const { year, number, firstMonth } = quarter ?? SOME_QUARTER
  return {
    year: fields.symbol('count', 'year', 8, year - FIRST_YEAR, []) + FIRST_YEAR,
    number: codeCount(fields, 'quarterNumber', number),
    firstMonth: codeCount(fields, 'firstMonth', firstMonth),
  }
}

const codeObjective = (coders: Coders, objective: Objective): Objective => {
  const { fields, string, number } = coders
  const sentence = string('sentence', 'sentence', objective.sentence)
  const metric = codeChoice(
    fields,
    'metric',
    [null, 'revenue', 'volume', 'customers', 'share', 'other'],
    objective.metric,
  )
  const light = metric === null ? 0 : metric.length
  const target = number('target', objective.target, [sentence])
  return {
    sentence,
    metric,
    revenueBasis: codeChoice(
      fields,
      'revenueBasis',
      [null, 'sold', 'invoiced', 'collected'],
      objective.revenueBasis,
      light,
    ),
    metricName: string('metricName', 'metricName', objective.metricName),
    movement: codeChoice(fields, 'movement', [null, 'flow', 'level'], objective.movement, light),
    unit: string('unit', 'unit', objective.unit, sentence),
    baseline: number('baseline', objective.baseline, [sentence]),
    baselineOf: codeChoice(
      fields,
      'baselineOf',
      [null, 'last-quarter', 'same-quarter-last-year'],
      objective.baselineOf,
    ),
    target,
    anyway: number('anyway', objective.anyway, [sentence]),
    owner: string('objectiveOwner', 'owner', objective.owner),
  }
}

/**
 * Codes a plan field after field, the same field of all parts together. To a reader the plan
 * given does not matter, so that one description serves both sides. What is read may break the plan's
 * rules: parse it. Every order, name, bit and number here is part of the format.
 */
export const codePlan = (coders: Coders, plan: Plan): Plan => {
  const { fields, string, number, id, date } = coders
  const language = codeChoice(fields, 'language', ['es', 'en'], plan.language)
  const decimal = codeChoice(fields, 'decimal', ['comma', 'point'], plan.decimal)
  const quarter = codeQuarter(fields, plan.quarter)
  date.begin(dayNumber(quarterStart(quarter ?? SOME_QUARTER)))
  const created = date.required('created', plan.created)
  const updated = date.required('updated', plan.updated, created)
  const planId = id('plan', plan.id)
  const title = string('title', 'title', plan.title)
  const objective = codeObjective(coders, plan.objective)

  const counted = codeList(fields, 'strategies', limits.strategies, plan.strategies, () =>
    emptyStrategy(''),
  ).map((strategy) => ({
    ...strategy,
    tactics: codeList(fields, 'tactics', limits.tactics, strategy.tactics, () => emptyTactic('')),
  }))
  const countedLoose = codeList(fields, 'loose', limits.loose, plan.loose, () => emptyTactic(''))
  const named = codeStrategies(coders, counted)
  const tactics = codeTactics(
    coders,
    [...counted.flatMap((strategy) => strategy.tactics), ...countedLoose],
    named.flatMap((strategy) => strategy.tactics.map(() => strategy.id)),
  )
  let used = 0
  const strategies = named.map((strategy) => ({
    ...strategy,
    tactics: tactics.slice(used, (used += strategy.tactics.length)),
  }))
  const loose = tactics.slice(used)

  return {
    format: 'kmora-plan',
    version: 1,
    id: planId,
    title,
    language,
    decimal,
    quarter,
    created,
    updated,
    objective,
    strategies,
    loose,
    ...codeFollowing(coders, plan, { strategies, loose }),
    weeklyShares: codeChoice(fields, 'weeklyShares', [false, true], plan.weeklyShares !== null)
      ? codeList(fields, 'shares', limits.weeks, plan.weeklyShares ?? [], () => 0).map(
          (share) => number('share', share) ?? 0,
        )
      : null,
    carriedFrom: codeChoice(fields, 'carriedFrom', [false, true], plan.carriedFrom !== null)
      ? {
          plan: id('carriedPlan', plan.carriedFrom?.plan ?? ''),
          target: number('carriedTarget', plan.carriedFrom?.target ?? null, [objective.sentence]),
        }
      : null,
  }
}
