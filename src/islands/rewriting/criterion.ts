import type { Decimal, Language, PlainDate } from '../../plan/index.ts'

/** What a good sentence of each kind has, told from the beginning. */
export const needed = {
  objective: ['number', 'unit', 'quarter'],
  strategy: ['audience', 'reason', 'path'],
  tactic: ['action', 'amount', 'when'],
} as const

/** What can be amiss in an objective or a strategy, told only where it is. */
type Fault = 'percentage' | 'result' | 'single' | 'short' | 'realistic' | 'own'

export type Kind = keyof typeof needed

export type CriterionId = (typeof needed)[Kind][number] | Fault

/** Something that a good objective, strategy or tactic has. */
export interface Criterion {
  id: CriterionId
  isMet: boolean
}

/** What it takes to read a sentence. */
export interface Reading {
  lang: Language
  today: PlainDate
  /** The mark of the person's region, where it is known. */
  decimal?: Decimal
}
