import { contributionAmount } from '../plan/contribution.ts'
import { findPart } from '../plan/edit.ts'
import {
  writeAmount,
  writeNumber,
  writeShare,
  type Change,
  type Contribution,
  type Language,
  type Plan,
} from '../plan/index.ts'
import type { Strings } from './es.ts'
import { fill, writeDate } from './format.ts'
import { partFields, type PartField } from './part-fields.ts'

export interface PartWords extends Pick<Strings, 'workbook' | 'answer'> {
  lang: Language
}

/** The first 90 characters of a longer text, on one line. */
const shorten = (text: string): string => {
  const line = text.trim().replace(/\s+/g, ' ')
  const cut = /^.{90}(?=.)/u.exec(line)?.[0]
  return cut ? `${cut.trimEnd()}…` : line
}

const nameIn = (plan: Plan, id: string, { answer, lang }: PartWords): string | undefined => {
  const { parts } = answer
  const part = findPart(plan, id)
  if (part?.kind === 'plan' || part?.kind === 'objective') return parts[part.kind]
  if (part?.kind === 'strategy') return fill(parts.strategy, { text: shorten(part.strategy.title) })
  if (part?.kind === 'tactic') return fill(parts.tactic, { text: shorten(part.tactic.action) })
  const checkIn = plan.checkIns.find((each) => each.id === id)
  if (checkIn) return fill(parts['check-in'], { text: writeDate(checkIn.date, lang) })
  const decision = plan.decisions.find((each) => each.id === id)
  if (decision) return fill(parts.decision, { text: writeDate(decision.date, lang) })
  const comment = plan.comments.find((each) => each.id === id)
  if (comment) return fill(parts.comment, { text: shorten(comment.author) || answer.someone })
  return plan.overruled.some(({ rule, part: of }) => `${rule} ${of}` === id)
    ? parts.overruled
    : undefined
}

/** What a part is called, by its id, in the first of these plans that has it. */
export const partName = (id: string, plans: readonly Plan[], words: PartWords): string => {
  for (const plan of plans) {
    const name = nameIn(plan, id, words)
    if (name !== undefined) return name
  }
  return words.answer.parts.none
}

/** A field of a part, by the name that `planChanges` gives it. */
const fieldOf = (
  of: Change['of'],
  name: string,
  plans: readonly Plan[],
  words: PartWords,
): PartField => {
  const fields = partFields(words)[of]
  const known = Object.hasOwn(fields, name) ? fields[name] : undefined
  if (known) return known
  const { fields: text } = words.answer
  if (!name.startsWith('amount.')) return { label: text.other, kind: 'text' }
  const part = partName(name.slice('amount.'.length), plans, words)
  return { label: fill(text.amount, { part }), kind: 'number' }
}

/** The value of a field as a person reads it, its numbers and money in the style of the first plan. */
const valueInWords = (
  field: PartField,
  value: unknown,
  plans: readonly Plan[],
  words: PartWords,
): string => {
  const { workbook, answer, lang } = words
  const [first] = plans
  const decimal = first?.decimal ?? 'comma'
  const money = (sum: number) => writeAmount(sum, first?.objective.unit ?? '', decimal, lang)
  if (field.kind === 'serves')
    return typeof value === 'string' ? partName(value, plans, words) : workbook.tactic.tray
  if (value === null || value === undefined || value === '') return answer.empty
  if (typeof value === 'boolean') return value ? answer.yes : answer.no
  if (typeof value === 'number')
    return field.kind === 'amount' ? money(value) : writeNumber(value, decimal)
  if (typeof value === 'string') {
    if (field.kind === 'date') return writeDate(value, lang)
    if (field.kind === 'part') return partName(value, plans, words)
    if (field.kind === 'choice' && Object.hasOwn(field.options, value))
      return field.options[value] ?? value
    return value
  }
  if (field.kind === 'contribution') {
    const sum = contributionAmount(value as Contribution)
    return sum === null ? answer.empty : money(sum)
  }
  if (field.kind === 'quarter') {
    const { number, year } = value as NonNullable<Plan['quarter']>
    return fill(workbook.quarter.short, { number: String(number), year: String(year) })
  }
  return Array.isArray(value)
    ? (value as number[]).map((share) => writeShare(share, decimal, lang)).join(', ')
    : answer.fields.other
}

/** A field and its value in words. */
export const fieldInWords = (
  of: Change['of'],
  name: string,
  value: unknown,
  plans: readonly Plan[],
  words: PartWords,
): { label: string; value: string } => {
  const field = fieldOf(of, name, plans, words)
  return { label: field.label, value: valueInWords(field, value, plans, words) }
}
