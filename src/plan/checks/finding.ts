import type { Plan, PlainDate } from '../model.ts'
import type { Anchor } from './anchor.ts'
import type { RuleId } from './rules.ts'

export type Severity = 'error' | 'warning' | 'advice'

/**
 * A fact that made a check fire, as a value and never as words: a text of the person, a count,
 * an amount in a unit, a share (0.1 for 10 %), a date.
 */
export type Fact =
  string | number | { amount: number; unit: string } | { share: number } | { date: PlainDate }

export type Facts = Record<string, Fact>

/** What a rule found: the part it is about and the facts that made it fire. */
export interface Hit {
  /** `objective`, `plan`, or the id of a strategy or tactic. */
  part: string
  facts: Facts
}

/** A check: when it fires, how grave it is, and where the method teaches it. */
export interface Rule<Id extends string = string> {
  id: Id
  severity: Severity
  /** Lesson id and heading id, the same in both languages. */
  anchor: Anchor
  /** Every place where it fires; pure. */
  find: (plan: Plan, today: PlainDate) => Hit[]
}

/** What a check says of a plan. */
export interface Finding extends Hit {
  rule: RuleId
  severity: Severity
}
