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
