import { structureRules } from './structure-rules.ts'
import { textRules } from './text-rules.ts'

/** Every check, in the order in which they speak of one and the same part. */
export const rules = [...structureRules, ...textRules] as const

export type RuleId = (typeof rules)[number]['id']
