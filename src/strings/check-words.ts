import type { FixKind, RuleId, rules } from '../plan/index.ts'

/** A text with facts in braces, in singular and plural where the fact `count` decides. */
export type Text = string | { one: string; other: string }

/** One sentence of what is wrong in this plan, and one of what to do. */
export interface Advice {
  wrong: Text
  todo: Text
}

type Rule = (typeof rules)[number]

type AdviceOf<R> = R extends { cases: readonly (infer Case extends string)[] }
  ? Record<Case, Advice>
  : Advice

/** The words of the checks: of each rule, by its cases where it has any, of each fix, and how parts are named. */
export interface CheckWords {
  rules: { [Id in RuleId]: AdviceOf<Extract<Rule, { id: Id }>> }
  fixes: Record<FixKind, string>
  /** How a part is named inside a sentence, by its own text or, while it has none, by its place. */
  parts: Record<
    'strategy' | 'namelessStrategy' | 'tactic' | 'namelessTactic' | 'namelessLoose',
    string
  >
}
