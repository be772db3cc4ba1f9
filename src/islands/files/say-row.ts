import type { RowPlace } from '../../files/add-rows.ts'
import type { ImportedTactic, RowProblem } from '../../files/read-tactic-rows.ts'
import { findPart } from '../../plan/edit.ts'
import { limits, writeAmount, writeNumber, type Decimal, type Plan } from '../../plan/index.ts'
import type { SiteLanguage } from '../../site.ts'
import type { Strings } from '../../strings/es.ts'
import { fill, writeDate } from '../../strings/format.ts'

type Words = Strings['opening']['sheet']
type Files = Strings['files']

/** Where a row goes, in words. */
export const sayPlace = (
  place: RowPlace,
  { strategy }: ImportedTactic,
  plan: Plan,
  words: Words,
): string => {
  if (place.kind === 'no-room') return words.noRoom
  if (place.kind === 'tray')
    return strategy ? fill(words.trayInstead, { title: strategy }) : words.tray
  const part = findPart(plan, place.strategy)
  return fill(words.serves, { title: part?.kind === 'strategy' ? part.strategy.title : strategy })
}

/** What a row says of its tactic besides the action, each fact with its name. */
export const sayFacts = (
  {
    channel,
    owner,
    start,
    due,
    frequency,
    measure,
    cost,
    state,
    amountDone,
  }: ImportedTactic['tactic'],
  { columns, states }: Files,
  words: Words,
  { lang, decimal }: { lang: SiteLanguage; decimal: Decimal },
): string[] => {
  const number = (value: number | null) => (value === null ? '' : writeNumber(value, decimal))
  const facts: [string, string][] = [
    [columns.owner, owner],
    [columns.channel, channel],
    [columns.start, start ? writeDate(start, lang) : ''],
    [columns.due, due ? writeDate(due, lang) : ''],
    [columns.frequency, frequency],
    [columns.measure, measure.name],
    [
      columns.target,
      measure.target === null ? '' : writeAmount(measure.target, measure.unit, decimal, lang),
    ],
    [columns.done, number(amountDone)],
    [columns.cost, number(cost)],
    [columns.state, state === 'todo' ? '' : states[state]],
  ]
  return facts
    .filter(([, value]) => value !== '')
    .map(([name, value]) => fill(words.fact, { name, value }))
}

const beginning = (text: string) => (text.length > 60 ? `${text.slice(0, 60).trimEnd()}…` : text)

/** What of a row does not come in as it stands, in a sentence that names the column. */
export const sayProblem = (
  { column, code, text }: RowProblem,
  { tactic }: ImportedTactic,
  { columns, problems }: Files,
  words: Words,
  decimal: Decimal,
): string => {
  const amounts: Partial<Record<typeof column, number | null>> = {
    target: tactic.measure.target,
    done: tactic.amountDone,
    cost: tactic.cost,
  }
  const read = amounts[column] ?? null
  const said = fill(problems[code], {
    text: beginning(text),
    limit: writeNumber(limits.text, decimal),
    number: read === null ? '' : writeNumber(read, decimal),
  })
  return fill(words.problem, { column: columns[column], text: said })
}
