import type { Language, Strategy, Tactic } from '../../plan/index.ts'
import { measureLacks } from '../../plan/measure-lacks.ts'
import { fill } from '../../strings/format.ts'
import type { WrittenWords } from './written-file.ts'

type Lack = keyof WrittenWords['lacking']

/** What a strategy or tactic lacks to count in the thread, and whom it should name. */
export const lacksOf = (
  part: Pick<Strategy, 'measure'> | Pick<Tactic, 'measure' | 'due' | 'owner'>,
): Lack[] => {
  const lacks: Lack[] = measureLacks(part.measure) === null ? [] : ['measure']
  if (!('due' in part)) return lacks
  if (part.due === null) lacks.push('date')
  if (part.owner.trim() === '') lacks.push('owner')
  return lacks
}

/** The sentence that names what is lacking; '' when nothing is. */
export const sayLacks = (
  lacks: readonly Lack[],
  { lacks: text, lacking }: Pick<WrittenWords, 'lacks' | 'lacking'>,
  lang: Language,
): string =>
  lacks.length === 0
    ? ''
    : fill(text, {
        what: new Intl.ListFormat(lang).format(lacks.map((lack) => lacking[lack])),
      })
