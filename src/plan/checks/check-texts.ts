import type { PlainDate, Plan } from '../model.ts'
import { structureHits } from './check-structure.ts'
import { collectFindings } from './collect-findings.ts'
import type { Finding } from './finding.ts'
import type { TextReader } from './text-reader.ts'
import { textRules } from './text-rules.ts'

/** Every check of a plan on a day, its texts read by `reader`. */
export const checkWith = (plan: Plan, reader: TextReader, today: PlainDate): Finding[] =>
  collectFindings(plan, [
    ...structureHits(plan, today),
    ...textRules.map((rule) => ({ ...rule, hits: rule.find(plan, reader, today) })),
  ])
