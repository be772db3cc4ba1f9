import type { PlainDate, Plan } from '../model.ts'
import { collectFindings } from './collect-findings.ts'
import type { Finding } from './finding.ts'
import { structureRules } from './structure-rules.ts'

/** What each check of the fields finds in a plan on a day. */
export const structureHits = (plan: Plan, today: PlainDate) =>
  structureRules.map((rule) => ({ ...rule, hits: rule.find(plan, today) }))

/** `checkPlan` without the checks that read free text, for where these are not loaded. */
export const checkStructure = (plan: Plan, { today }: { today: PlainDate }): Finding[] =>
  collectFindings(plan, structureHits(plan, today))
