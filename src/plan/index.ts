export { alignment, type Alignment } from './alignment.ts'
export type { Anchor, LessonId, TermId } from './checks/anchor.ts'
export { checkPlan } from './checks/check-plan.ts'
export { checkStructure } from './checks/check-structure.ts'
export { loadChecks, type CheckPlan } from './checks/load-checks.ts'
export type { Check, Fact, Facts, Finding, Severity } from './checks/finding.ts'
export { fingerprint } from './checks/fingerprint.ts'
export { fixesFor, type Fix, type FixKind } from './checks/fixes.ts'
export { rules, type RuleId } from './checks/rules.ts'
export { hearAgain, overrule, overruledNow } from './overrule.ts'
export { limits } from './limits.ts'
export { parsePlan, type ParseFailure, type ParseIssue, type ParseResult } from './parse.ts'
export { PLAN_VERSION } from './model.ts'
export type {
  CheckIn,
  Comment,
  Contribution,
  Decimal,
  Decision,
  Language,
  Objective,
  Overruled,
  PlainDate,
  Plan,
  Quarter,
  Strategy,
  Tactic,
} from './model.ts'
export { plainNumber, writeAmount, writeNumber, writeShare } from './write-number.ts'
export { parseObjective } from './parse-objective.ts'
export { readNumber } from './read-number.ts'
export { classifyStatement, loadClassifier, type Classify } from './classify/classify-statement.ts'
export type { Kind, Reading } from './classify/read-statement.ts'
export { mergePlans } from './merge/merge-plans.ts'
export type { Conflict } from './merge/merge-entities.ts'
export { planChanges, type Change } from './merge/plan-changes.ts'
export { takeChanges } from './merge/take-changes.ts'
