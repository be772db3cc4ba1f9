import type { WrittenPart } from '../../islands/write-yours/written-file.ts'
import type { Strings } from '../../strings/es.ts'

/** What there is to fill in, line by line, for whoever does it on paper. */
export const paperLines = ({ lesson }: Strings): Record<WrittenPart, readonly string[]> => {
  const { parts, paperLink } = lesson.writeYours
  const { list, objective, strategy, tactic, note } = parts
  return {
    list: [list.label, '', ''],
    objective: [objective.label, objective.baseline, objective.owner],
    strategy: [
      strategy.title,
      strategy.audience,
      strategy.reason,
      strategy.measure,
      strategy.target,
      strategy.contribution,
    ],
    tactic: [
      tactic.action,
      tactic.serves,
      tactic.target,
      tactic.measure,
      tactic.frequency,
      tactic.start,
      tactic.due,
      tactic.owner,
    ],
    link: [paperLink, '', ''],
    'check-in': [parts['check-in'].label],
    note: [note.label, ''],
  }
}
