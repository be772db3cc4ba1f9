import { isOpen } from '../../live-tactics.ts'
import type { TextRule } from '../finding.ts'
import { nameTactic } from '../name-part.ts'
import { wordedTactics } from '../worded-parts.ts'

export const strategyInDisguise = {
  id: 'tactic/strategy-in-disguise',
  severity: 'warning',
  anchor: 'tactics-that-get-done#in-disguise',
  term: 'tactic',
  cases: ['strategy', 'objective'],
  find: (plan, { classify }) =>
    wordedTactics(plan).flatMap((placed) => {
      const { kind, sure, reasons } = classify(placed.tactic.action)
      if (!sure || kind === 'tactic' || !isOpen(placed.tactic)) return []
      const facts = { case: kind, tactic: nameTactic(placed), words: { words: reasons } }
      return [{ part: placed.tactic.id, facts }]
    }),
} as const satisfies TextRule
