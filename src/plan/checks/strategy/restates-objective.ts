import type { TextRule } from '../finding.ts'
import { nameStrategy } from '../name-part.ts'
import type { TextReader } from '../text-reader.ts'
import { titledStrategies } from '../worded-parts.ts'

/** A title of fewer words says too little to be the objective again. */
const fewest = 3
const share = 0.75

/** Whether nearly all that a title speaks of stands in the objective, and most of the objective in it. */
const saysAgain = (title: string, objective: string, { stems }: TextReader): boolean => {
  const ofTitle = stems(title)
  const ofObjective = new Set(stems(objective))
  const both = ofTitle.filter((stem) => ofObjective.has(stem)).length
  return both >= fewest && both >= share * ofTitle.length && both >= ofObjective.size / 2
}

export const restatesObjective = {
  id: 'strategy/restates-objective',
  severity: 'warning',
  anchor: 'measured-strategies#not-the-objective',
  term: 'strategy',
  cases: ['again', 'result'],
  find: (plan, reader) =>
    titledStrategies(plan).flatMap((placed) => {
      const { id, title } = placed.strategy
      const strategy = nameStrategy(placed)
      if (saysAgain(title, plan.objective.sentence, reader))
        return [{ part: id, facts: { case: 'again', strategy } }]
      const { kind, sure, reasons } = reader.classify(title)
      if (!sure || kind !== 'objective') return []
      return [{ part: id, facts: { case: 'result', strategy, words: { words: reasons } } }]
    }),
} as const satisfies TextRule
