import * as z from 'zod/mini'
import { isPlainDate } from './date.ts'
import { limits } from './limits.ts'

/** Version of the plan's shape. A change of shape raises it and adds a step to `migrations.ts`. */
export const PLAN_VERSION = 1

const loneSurrogates = /\p{Surrogate}/gu

/** Text as the person typed it, '' when absent. Lone surrogates become U+FFFD, so that it survives UTF-8. */
const text = z._default(
  z.string().check(
    z.overwrite((typed) => typed.replace(loneSurrogates, '\uFFFD')),
    z.maxLength(limits.text),
  ),
  '',
)

/** A finite number, null when absent. */
const number = z._default(
  z.nullable(
    z.number().check(
      z.overwrite((value) => value + 0),
      z.gte(-limits.number),
      z.lte(limits.number),
    ),
  ),
  null,
)

const plainDate = z.string().check(z.refine(isPlainDate, 'not a date'))

/** A plain date such as `2027-01-22`, null when absent. */
const date = z._default(z.nullable(plainDate), null)

/** Id of a plan or of one of its parts: stable for ever, unique in the plan, never reused. */
const id = z.string().check(
  z.regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,31}$/),
  z.refine((value) => value !== 'objective' && value !== 'plan', 'reserved'),
)

/** Part of a plan: `objective`, `plan`, or the id of a strategy or tactic. */
const part = z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,31}$/))

const quarterSchema = z.strictObject({
  /** Calendar year in which the fiscal year begins. */
  year: z.int().check(z.gte(1970), z.lte(2200)),
  /** 1 to 4, counted from the fiscal year's first month. */
  number: z.int().check(z.gte(1), z.lte(4)),
  /** First month of the fiscal year, 1 (January) to 12. */
  firstMonth: z._default(z.int().check(z.gte(1), z.lte(12)), 1),
})

const strategyMeasureSchema = z.strictObject({
  /** What is counted: "contratos firmados". */
  name: text,
  unit: text,
  baseline: number,
  target: number,
})

const tacticMeasureSchema = z.strictObject({
  /** What is counted: "visitas". */
  name: text,
  unit: text,
  target: number,
})

/** What a strategy adds to the objective, in the objective's unit. */
const contributionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('typed'), amount: number }),
  z.strictObject({
    kind: z.literal('worked-out'),
    /** People or opportunities reached in the quarter. */
    volume: number,
    /** Share of them that buys, 0 to 1. */
    conversion: number,
    /** Average sale, in the objective's unit. */
    ticket: number,
  }),
])

const tacticSchema = z.strictObject({
  id,
  action: text,
  channel: text,
  owner: text,
  start: date,
  due: date,
  /** How often, in words: "cada semana". */
  frequency: text,
  measure: z._default(tacticMeasureSchema, { name: '', unit: '', target: null }),
  /** In the plan's money; the objective's currency where it has one. */
  cost: number,
  state: z._default(z.enum(['todo', 'doing', 'done', 'dropped']), 'todo'),
  /** Amount done so far, in the measure's unit. */
  amountDone: number,
})

const strategySchema = z.strictObject({
  id,
  title: text,
  /** Whom it reaches. */
  audience: text,
  /** Why it should work. */
  reason: text,
  measure: z._default(strategyMeasureSchema, { name: '', unit: '', baseline: null, target: null }),
  contribution: z._default(contributionSchema, { kind: 'typed', amount: null }),
  owner: text,
  state: z._default(z.enum(['active', 'adjusted', 'replaced', 'stopped']), 'active'),
  tactics: z._default(z.array(tacticSchema).check(z.maxLength(limits.tactics)), []),
})

const objectiveSchema = z.strictObject({
  sentence: text,
  metric: z._default(
    z.nullable(z.enum(['revenue', 'volume', 'customers', 'share', 'other'])),
    null,
  ),
  /** For revenue: what counts as revenue. */
  revenueBasis: z._default(z.nullable(z.enum(['sold', 'invoiced', 'collected'])), null),
  /** For `other`: the metric's name. */
  metricName: text,
  /** A flow adds up from zero, a level moves from its baseline; null leaves it to the metric. */
  movement: z._default(z.nullable(z.enum(['flow', 'level'])), null),
  /** ISO 4217 currency ("USD") or a unit in words ("tortas", "%"). */
  unit: text,
  baseline: number,
  /** What the baseline was measured on. */
  baselineOf: z._default(z.nullable(z.enum(['last-quarter', 'same-quarter-last-year'])), null),
  target: number,
  /** What would come without any of these strategies, in the objective's unit. */
  anyway: number,
  owner: text,
})

const checkInSchema = z.strictObject({
  id,
  date: plainDate,
  /** So far, for the parts measured that day: `objective`, strategies (their measure), tactics (amount done). */
  amounts: z._default(
    z
      .array(
        z.strictObject({
          part,
          amount: z.number().check(
            z.overwrite((value) => value + 0),
            z.gte(-limits.number),
            z.lte(limits.number),
          ),
        }),
      )
      .check(z.maxLength(1 + limits.strategies * (1 + limits.tactics) + limits.loose)),
    [],
  ),
  note: text,
})

const decisionSchema = z.strictObject({
  id,
  date: plainDate,
  /** Id of the strategy it is about. */
  strategy: id,
  choice: z.enum(['keep', 'adjust', 'replace', 'stop']),
  reason: text,
})

const commentSchema = z.strictObject({
  id,
  author: text,
  date: plainDate,
  part,
  text,
  resolved: z._default(z.boolean(), false),
})

const overruledSchema = z.strictObject({
  /** Rule id, such as `objective/unrealistic`. */
  rule: z.string().check(z.regex(/^[a-z]+\/[a-z-]+$/), z.maxLength(60)),
  part,
  reason: text,
  /** `fingerprint` of the part when it was overruled: the check speaks again once it differs. */
  of: z.string().check(z.maxLength(16)),
})

/** Whether no id stands twice among a plan's parts. */
export const isUnambiguous = (plan: {
  strategies: { id: string; tactics: { id: string }[] }[]
  loose: { id: string }[]
  checkIns: { id: string }[]
  decisions: { id: string }[]
  comments: { id: string }[]
}) => {
  const ids = [
    ...plan.strategies.flatMap((strategy) => [strategy, ...strategy.tactics]),
    ...plan.loose,
    ...plan.checkIns,
    ...plan.decisions,
    ...plan.comments,
  ].map((item) => item.id)
  return new Set(ids).size === ids.length
}

/** The plan of one quarter: one objective, its strategies, their tactics, and the tray of loose tactics. */
export const planSchema = z
  .strictObject({
    format: z.literal('kmora-plan'),
    version: z.literal(PLAN_VERSION),
    id,
    /** The business or team. */
    title: text,
    language: z.enum(['es', 'en']),
    /** Decimal mark of the person's region: comma for `1.234,5`, point for `1,234.5`. */
    decimal: z.enum(['comma', 'point']),
    quarter: z._default(z.nullable(quarterSchema), null),
    created: plainDate,
    updated: plainDate,
    objective: objectiveSchema,
    strategies: z._default(z.array(strategySchema).check(z.maxLength(limits.strategies)), []),
    /** The tray: tactics that serve no strategy yet. */
    loose: z._default(z.array(tacticSchema).check(z.maxLength(limits.loose)), []),
    checkIns: z._default(z.array(checkInSchema).check(z.maxLength(limits.checkIns)), []),
    decisions: z._default(z.array(decisionSchema).check(z.maxLength(limits.decisions)), []),
    comments: z._default(z.array(commentSchema).check(z.maxLength(limits.comments)), []),
    overruled: z._default(z.array(overruledSchema).check(z.maxLength(limits.overruled)), []),
    /** Share of the target due in each week of the quarter, in order; null means a straight line. */
    weeklyShares: z._default(
      z.nullable(
        z
          .array(
            z.number().check(
              z.gte(0),
              z.lte(1),
              z.overwrite((value) => value + 0),
            ),
          )
          .check(z.maxLength(limits.weeks)),
      ),
      null,
    ),
    /** The plan of the quarter before, when this one was carried over from it. */
    carriedFrom: z._default(z.nullable(z.strictObject({ plan: id, target: number })), null),
  })
  .check(z.refine(isUnambiguous, 'an id stands twice'))

export type Plan = z.infer<typeof planSchema>
export type Quarter = z.infer<typeof quarterSchema>
export type Objective = z.infer<typeof objectiveSchema>
export type Strategy = z.infer<typeof strategySchema>
export type Tactic = z.infer<typeof tacticSchema>
export type Contribution = z.infer<typeof contributionSchema>
export type CheckIn = z.infer<typeof checkInSchema>
export type Decision = z.infer<typeof decisionSchema>
export type Comment = z.infer<typeof commentSchema>
export type Overruled = z.infer<typeof overruledSchema>
export type Language = Plan['language']
export type Decimal = Plan['decimal']
/** A plain date such as `2027-01-22`. */
export type PlainDate = string
