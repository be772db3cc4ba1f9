import { setObjective, editPlan } from './edit.ts'
import { isCurrency } from './language/currencies.ts'
import { limits } from './limits.ts'
import type { Objective, PlainDate, Plan } from './model.ts'
import { parseObjective } from './parse-objective.ts'

type Understood = ReturnType<typeof parseObjective>

const readingOptions = ({ language, decimal, quarter }: Plan, today: PlainDate) => ({
  lang: language,
  decimal,
  today,
  firstMonth: quarter?.firstMonth ?? 1,
})

/** Without the dust of binary fractions: 98,000 and 10 % make 107,800. */
const plain = (value: number) => Number(value.toPrecision(12))

const holds = (value: number | undefined): value is number =>
  value !== undefined && Math.abs(value) <= limits.number

const fields = (understood: Understood, baseline: number | null): Partial<Objective> => {
  const { metric, revenueBasis, unit, change, increase } = understood
  const from = understood.baseline ?? baseline
  const grown =
    from === null || (change === undefined && increase === undefined)
      ? undefined
      : plain(from * (1 + (change ?? 0)) + (increase ?? 0))
  const target = understood.target ?? grown
  return {
    ...(metric && { metric }),
    ...(revenueBasis && { revenueBasis }),
    ...(unit && { unit }),
    ...(holds(understood.baseline) && { baseline: understood.baseline }),
    ...(holds(target) && { target }),
  }
}

/**
 * What the objective's sentence says by itself: its target (a change worked out on the baseline that
 * is filled in), its unit, its quarter, and whether it wants several results.
 */
export const saidOf = (
  plan: Plan,
  today: PlainDate,
): Pick<Understood, 'target' | 'unit' | 'quarter' | 'several'> => {
  const understood = parseObjective(plan.objective.sentence, readingOptions(plan, today))
  const { target } = fields(understood, plan.objective.baseline)
  return typeof target === 'number' ? { ...understood, target } : understood
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

/**
 * The plan with another sentence for its objective. What the new sentence says that the old one
 * did not goes into the fields; a field the person filled in stays unless the sentence speaks of it.
 * A change ("aumentar 10 %", "USD 20.000 más") sets the target where there is a baseline. A number
 * beyond the limits stays in the sentence alone, and `$` leaves a currency as it is.
 */
export const withSentence = (plan: Plan, sentence: string, today: PlainDate): Plan => {
  const options = readingOptions(plan, today)
  const before = parseObjective(plan.objective.sentence, options)
  const after = parseObjective(sentence, options)
  const { baseline } = plan.objective
  const old: Record<string, unknown> = fields(before, baseline)
  const learned = Object.entries(fields(after, baseline)).filter(
    ([name, value]) =>
      !same(value, old[name]) && !(value === '$' && isCurrency(plan.objective.unit)),
  )
  const filled = setObjective(plan, { sentence, ...Object.fromEntries(learned) })
  const { quarter } = after
  const isNew = filled !== plan && !same(quarter, before.quarter)
  return quarter && isNew ? editPlan(filled, { quarter }) : filled
}
