import { TooLarge } from '../coder/model.ts'
import type { Fields } from './fields.ts'

/** Kinds of text, which tell what words to expect; at its end may come more. */
const kinds = [
  'title',
  'sentence',
  'metricName',
  'unit',
  'owner',
  'strategy',
  'audience',
  'reason',
  'measure',
  'action',
  'channel',
  'frequency',
  'note',
  'decision',
  'comment',
  'overruled',
  'id',
  'rule',
  'fingerprint',
] as const
export type TextKind = (typeof kinds)[number]

export const isTextKind = (name: string): name is TextKind => kinds.some((kind) => kind === name)

/** What a text is: none, a new one, or one of the last of its kind, the latest first. */
const NONE = 0
const NEW = 1
const AGAIN = 2
const REMEMBERED = 14
/** Most characters of all texts together, those said again too: a short link must not grow without end. */
const TEXT_LIMIT = 128 * 1024

export type CodeString = (field: string, kind: TextKind, value: string, like?: string) => string

/** A coder of text fields, whose texts are often none or one that was said before. */
export const createStringCoder = (fields: Fields): CodeString => {
  const saidBefore = new Map<TextKind, string[]>()
  let length = 0

  return (field, kind, value, like) => {
    const said = saidBefore.get(kind) ?? []
    saidBefore.set(kind, said)
    const index = said.indexOf(value)
    const last = fields.last(field)
    const head = fields.symbol(
      'text',
      field,
      4,
      value === '' ? NONE : index < 0 ? NEW : AGAIN + index,
      [last & 15, last, ((last & 15) << 4) | Math.min(3, said.length) | 0x1000],
    )
    fields.keep(field, ((last & 15) << 4) | head | 0x100)
    if (head === NONE) return ''
    const text = head === NEW ? spell(fields, kind, value, like) : (said[head - AGAIN] ?? '')
    if (head !== NEW) said.splice(head - AGAIN, 1)
    length += text.length
    if (length > TEXT_LIMIT) throw new TooLarge()
    said.unshift(text)
    said.length = Math.min(said.length, REMEMBERED)
    return text
  }
}

/** Codes a text letter by letter. */
export const spell = (fields: Fields, kind: TextKind, value: string, like?: string): string =>
  fields.text(kinds.indexOf(kind), value, like)
