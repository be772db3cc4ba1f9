import type { PastedLine } from '../../plan/paste/paste-list.ts'
import type { Why } from '../../plan/paste/propose-kinds.ts'
import type { Strings } from '../../strings/es.ts'
import { fill, quote } from '../../strings/format.ts'
import { limits } from '../../plan/limits.ts'

type Words = Strings['paste']

const because = (why: Why, words: Words): string => {
  const { why: texts } = words
  switch (why.by) {
    case 'words':
      return fill(texts.words[why.kind], { words: quote(why.words) })
    case 'label':
      return texts.label[why.kind]
    case 'second-objective':
      return why.words.length > 0
        ? fill(texts.secondObjective, { words: quote(why.words) })
        : texts.oneObjective
    case 'noise':
      return texts.noise[why.noise]
    case 'repeats':
      return texts[why.what]
    case 'nothing':
      return ''
  }
}

/** Why a line is proposed as what it is, '' where there is nothing to say. */
export const sayWhy = (why: Why, { piece }: PastedLine, words: Words): string =>
  [
    because(why, words),
    piece &&
      fill(words.why.piece, {
        number: String(piece.number),
        of: String(piece.of),
        limit: String(limits.text),
      }),
  ]
    .filter(Boolean)
    .join('. ')
