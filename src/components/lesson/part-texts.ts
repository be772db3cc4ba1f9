import type { PartTexts, WrittenPart } from '../../islands/write-yours/written-part.ts'
import type { Strings } from '../../strings/es.ts'

/** What each part of "write yours" says in a language. */
export const partTexts = ({ lesson, workbook }: Strings): PartTexts => {
  const { parts } = lesson.writeYours
  const { field, objective, quarter } = workbook
  return {
    list: parts.list,
    objective: { ...parts.objective, metrics: objective.metrics, quarter: quarter.short },
    strategy: { ...parts.strategy, field },
    tactic: { ...parts.tactic, field },
    link: parts.link,
    'check-in': { ...parts['check-in'], field },
    note: { ...parts.note, field },
  }
}

/** What there is to fill in, line by line, for whoever does it on paper. */
export const paperLines = ({ lesson }: Strings): Record<WrittenPart, readonly string[]> => {
  const { parts, paperLink } = lesson.writeYours
  const { list, objective, strategy, tactic, note } = parts
  return {
    list: [list.label, '', ''],
    objective: [objective.label],
    strategy: [strategy.title, strategy.audience, strategy.measure, strategy.target],
    tactic: [tactic.action, tactic.serves, tactic.target, tactic.measure, tactic.due, tactic.owner],
    link: [paperLink, '', ''],
    'check-in': [parts['check-in'].label],
    note: [note.label, ''],
  }
}
