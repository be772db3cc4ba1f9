import type { Classify } from '../classify/classify-statement.ts'
import type { Kind } from '../classify/read-statement.ts'
import { roomFor } from '../edit.ts'
import type { Plan } from '../model.ts'
import { linesToAdd, type LineToAdd } from './lines-to-add.ts'
import type { Noise } from './noise.ts'
import type { PastedLine } from './paste-list.ts'

/** What becomes of a pasted line: a part of the plan, or nothing. */
export type Place = Kind | 'out'

/** Why a place is proposed. */
export type Why =
  | { by: 'words'; kind: 'objective' | 'strategy'; words: string[] }
  | { by: 'label'; kind: 'objective' | 'strategy' }
  /** It says an objective, and there is one already. */
  | { by: 'second-objective'; words: string[] }
  | { by: 'noise'; noise: Noise }
  | { by: 'repeats'; what: 'list' | 'plan' }
  | { by: 'nothing' }

export interface ProposedLine {
  line: PastedLine
  place: Place
  why: Why
}

/**
 * Proposes for each line of a list what it becomes. A line is an objective or a strategy only where
 * its label says so or the classifier is sure; everything else is a tactic, as are all without a
 * classifier. At most one objective, and none where the plan has one; strategies as far as there is
 * room for them.
 */
export const proposeKinds = (
  lines: readonly PastedLine[],
  plan: Plan | null,
  classify: Classify | null,
): ProposedLine[] => {
  let hasObjective = Boolean(plan?.objective.sentence.trim())
  let strategies = plan ? roomFor(plan, 'strategies') : Infinity

  const placed = (
    line: PastedLine,
    kind: 'objective' | 'strategy',
    words: string[] | null,
  ): ProposedLine => {
    const why: Why = words ? { by: 'words', kind, words } : { by: 'label', kind }
    if (kind === 'objective' && hasObjective)
      return { line, place: 'tactic', why: { by: 'second-objective', words: words ?? [] } }
    if (kind === 'objective') hasObjective = true
    if (kind === 'strategy' && strategies-- <= 0) return { line, place: 'tactic', why }
    return { line, place: kind, why }
  }

  const propose = (line: LineToAdd): ProposedLine => {
    if (line.noise) return { line, place: 'out', why: { by: 'noise', noise: line.noise } }
    if (line.repeats) return { line, place: 'out', why: { by: 'repeats', what: line.repeats } }
    if (line.labelled && line.labelled !== 'tactic') return placed(line, line.labelled, null)
    const reading = line.labelled || line.fields || line.piece ? null : classify?.(line.text)
    return reading?.sure && reading.kind !== 'tactic'
      ? placed(line, reading.kind, reading.reasons)
      : { line, place: 'tactic', why: { by: 'nothing' } }
  }

  return linesToAdd(lines, plan).map(propose)
}
