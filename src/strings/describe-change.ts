import type { Change, Plan } from '../plan/index.ts'
import { splitPlan } from '../plan/merge/entity.ts'
import { fill } from './format.ts'
import { fieldInWords, partName, type PartWords } from './part-words.ts'

/** A difference in words: about which part, what is done with it, and what it says. */
export interface ToldChange {
  part: string
  /** "Add", "Remove", the name of a field, or who comments. */
  what: string
  /** What a changed field said and says. */
  values?: { from: string; to: string }
  /** What an added part says; a comment says its text. */
  facts: string[]
}

/** An added part is called by these; a state that it begins with says nothing. */
const unsaid = new Set(['title', 'action', 'state'])

/** Those fields of an added part that say something. */
const factsOf = ({ part, of }: Change, plan: Plan, words: PartWords): string[] =>
  Object.entries(splitPlan(plan).byId.get(part)?.fields ?? {}).flatMap(([name, value]) => {
    const told = fieldInWords(of, name, value, [plan], words)
    return unsaid.has(name) || told.value === words.answer.empty
      ? []
      : [`${told.label}: ${told.value}`]
  })

/** A change from `from` to `to` in words. */
export const describeChange = (
  change: Change,
  from: Plan,
  to: Plan,
  words: PartWords,
): ToldChange => {
  const { kinds, someone } = words.answer
  const plans = [to, from]
  if (change.kind === 'changed') {
    const { of, field } = change
    const now = fieldInWords(of, field, change.to, plans, words)
    const was = fieldInWords(of, field, change.from, [from, to], words)
    return {
      part: partName(change.part, [from, to], words),
      what: now.label,
      values: { from: was.value, to: now.value },
      facts: [],
    }
  }
  const comment = to.comments.find(({ id }) => id === change.part)
  if (comment && change.kind === 'added')
    return {
      part: partName(comment.part, plans, words),
      what: fill(kinds.commented, { author: comment.author.trim() || someone }),
      facts: [comment.text],
    }
  return {
    part: partName(change.part, plans, words),
    what: kinds[change.kind],
    facts: change.kind === 'added' ? factsOf(change, to, words) : [],
  }
}
