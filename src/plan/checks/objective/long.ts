import type { Rule } from '../finding.ts'

const LIMIT = 20

const countWords = (text: string) =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length

export const long = {
  id: 'objective/long',
  severity: 'advice',
  anchor: 'quarter-objective#sentence',
  term: 'objective',
  find: ({ objective }) => {
    const count = countWords(objective.sentence)
    return count > LIMIT ? [{ part: 'objective', facts: { count, limit: LIMIT } }] : []
  },
} as const satisfies Rule
