import { parseObjective } from '../../parse-objective.ts'
import type { TextRule } from '../finding.ts'

export const several = {
  id: 'objective/several',
  severity: 'warning',
  anchor: 'quarter-objective#sentence',
  term: 'objective',
  find: ({ objective, language, decimal }, _reader, today) => {
    const reading = parseObjective(objective.sentence, { lang: language, today, decimal })
    return reading.several ? [{ part: 'objective', facts: { sentence: objective.sentence } }] : []
  },
} as const satisfies TextRule
