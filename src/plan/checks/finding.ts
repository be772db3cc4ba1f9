import type { Plan, PlainDate } from '../model.ts'
import type { Anchor, TermId } from './anchor.ts'
import type { RuleId } from './rules.ts'
import type { TextReader } from './text-reader.ts'

export type Severity = 'error' | 'warning' | 'advice'

/** A strategy by its title, '' when it has none, and by its place in the plan, counted from 1. */
export interface NamedStrategy {
  strategy: string
  position: number
}

/** A tactic by its action, '' when it has none, and by its place in the list it stands in: that of a strategy, or the tray (null). */
export interface NamedTactic {
  tactic: string
  position: number
  serves: NamedStrategy | null
}

/**
 * A fact that made a check fire, as a value and never as words: a text of the person, a count,
 * an amount in a unit, a share (0.1 for 10 %), a date, a part by its name, some of the person's words.
 */
export type Fact =
  | string
  | number
  | { amount: number; unit: string }
  | { share: number }
  | { date: PlainDate }
  | { words: string[] }
  | NamedStrategy
  | NamedTactic

/** The facts by name. */
export interface Facts {
  [name: string]: Fact
  /** Which of the rule's cases it is. */
  case?: string
  /** The number that singular and plural go by. */
  count?: number
}

/** What a rule found: the part it is about and the facts that made it fire. */
export interface Hit {
  /** `objective`, `plan`, or the id of a strategy or tactic. */
  part: string
  facts: Facts
}

/** What every check has: how grave it is, and where the method teaches it. */
export interface Check<Id extends string> {
  id: Id
  severity: Severity
  /** Lesson id and heading id, the same in both languages. */
  anchor: Anchor
  /** The word of the glossary that it turns on. */
  term: TermId
  /** The situations it tells apart, where one pair of sentences does not fit all; named by the fact `case`. */
  cases?: readonly string[]
}

/** A check of what stands in the fields. */
export interface Rule<Id extends string = string> extends Check<Id> {
  /** Every place where it fires; pure. */
  find: (plan: Plan, today: PlainDate) => Hit[]
}

/** A check that reads what the person wrote, in the plan's language; in doubt it says nothing. */
export interface TextRule<Id extends string = string> extends Check<Id> {
  /** Every place where it fires; pure. */
  find: (plan: Plan, reader: TextReader, today: PlainDate) => Hit[]
}

/** What a check says of a plan. */
export interface Finding extends Hit {
  rule: RuleId
  severity: Severity
  anchor: Anchor
  term: TermId
}
