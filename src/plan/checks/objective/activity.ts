import type { TextRule } from '../finding.ts'

export const activity = {
  id: 'objective/activity',
  severity: 'warning',
  anchor: 'quarter-objective#result',
  term: 'objective',
  cases: ['strategy', 'tactic'],
  find: ({ objective }, { classify }) => {
    const { kind, sure, reasons } = classify(objective.sentence)
    if (!sure || kind === 'objective') return []
    return [
      {
        part: 'objective',
        facts: { case: kind, sentence: objective.sentence, words: { words: reasons } },
      },
    ]
  },
} as const satisfies TextRule
