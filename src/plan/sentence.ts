import { setObjective, editPlan } from './edit.ts'
import type { Objective, PlainDate, Plan } from './model.ts'
import { parseObjective } from './parse-objective.ts'

type Understood = ReturnType<typeof parseObjective>

const fields = (understood: Understood, baseline: number | null): Partial<Objective> => {
  const { change, increase } = understood
  const grown =
    baseline === null || (change === undefined && increase === undefined)
      ? undefined
      : baseline * (1 + (change ?? 0)) + (increase ?? 0)
  const { metric, revenueBasis, unit, baseline: from } = understood
  const target = understood.target ?? grown
  return {
    ...(metric && { metric }),
    ...(revenueBasis && { revenueBasis }),
    ...(unit && { unit }),
    ...(from !== undefined && { baseline: from }),
    ...(target !== undefined && { target }),
  }
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

/**
 * The plan with another sentence for its objective. What the new sentence says that the old one
 * did not goes into the fields; a field the person filled in stays unless the sentence speaks of it.
 * A change ("aumentar 10 %", "USD 20.000 más") sets the target where there is a baseline.
 */
export const withSentence = (plan: Plan, sentence: string, today: PlainDate): Plan => {
  const options = { lang: plan.language, today, decimal: plan.decimal }
  const before = parseObjective(plan.objective.sentence, options)
  const after = parseObjective(sentence, options)
  const { baseline } = plan.objective
  const old: Record<string, unknown> = fields(before, baseline)
  const learned = Object.entries(fields(after, baseline)).filter(
    ([name, value]) => !same(value, old[name]),
  )
  const filled = setObjective(plan, { sentence, ...Object.fromEntries(learned) })
  const { quarter } = after
  if (!quarter || same(quarter, before.quarter)) return filled
  const firstMonth = plan.quarter?.firstMonth ?? quarter.firstMonth
  return editPlan(filled, { quarter: { ...quarter, firstMonth } })
}
