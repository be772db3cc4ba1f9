import { fill, plural } from '../../strings/format.ts'
import type { Progress } from '../../stores/progress.ts'
import type { Strings } from '../../strings/es.ts'
import type { Round } from './round.ts'
import type { SortingFile } from './sorting-file.ts'

type Words = Pick<Strings['lesson']['sorting'], 'finished' | 'missedFirst'>

/** What to say at the end of a round: how it went and, once the bank is here, how much of it is known. */
export const closingOf = (
  { items, missed }: Round,
  words: Words,
  bank: SortingFile | null,
  answered: Progress['items'],
): string => {
  const known = bank?.items.filter(({ id }) => answered[id] === 'right').length ?? 0
  const counts = { count: String(known), total: String(bank?.items.length) }
  if (bank && items.length === 0) return fill(bank.words.exhausted, counts)
  return [
    fill(words.finished, {
      right: String(items.length - missed.length),
      total: String(items.length),
    }),
    bank && fill(plural(bank.words.mastered, known, bank.lang), counts),
    missed.length > 0 && words.missedFirst,
  ]
    .filter(Boolean)
    .join(' ')
}
