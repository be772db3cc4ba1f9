import type { Fields } from './fields.ts'
import { spell } from './texts.ts'

const letters = 'abcdefghijklmnopqrstuvwxyz0123456789'

/** `s2` after `s1`. */
const NEXT = 0
const SPELLED = 1
/** Drawn at random: head 2 is one of 5 characters, head 7 one of 10, the workbook's own. */
const RANDOM = -3

const isRandom = (id: string) => /^[a-z\d]{5,10}$/.test(id) && /\d[a-z]/.test(id)

const nextAfter = (id: string) => {
  const [, stem = '', number = ''] = /^(.*?)([1-9]\d{0,5})$/.exec(id) ?? []
  return number && stem + String(Number(number) + 1)
}

/** `like` is an id that this one may begin like. */
export type CodeId = (field: string, value: string, like?: string) => string

/** A coder of ids: those drawn at random take what chance takes, those in a row next to nothing. */
export const createIdCoder = (fields: Fields): CodeId => {
  const before = new Map<string, string>()
  return (field, value, like) => {
    const next = nextAfter(before.get(field) ?? '')
    const odd = isRandom(value) ? value.length + RANDOM : SPELLED
    const last = fields.last('id')
    const head = fields.symbol('id', 'id', 3, next && value === next ? NEXT : odd, [
      last,
      fields.last(field) * 16 + (next ? 1 : 0) + 0x100,
    ])
    fields.keep('id', head + 1)
    fields.keep(field, head + 1)
    let id = next
    if (head === SPELLED) id = spell(fields, 'id', value, like)
    if (head > SPELLED)
      id = Array.from({ length: head - RANDOM }, (_none, at) =>
        letters.charAt(fields.even(letters.length, letters.indexOf(value.charAt(at)))),
      ).join('')
    before.set(field, id)
    return id
  }
}

const FAR = 62
const UNKNOWN = 63

/** Codes the id of one of `known`, most likely the one at `expected` or not far after it, or any other. */
export const codeReference = (
  fields: Fields,
  field: string,
  known: readonly string[],
  value: string,
  expected = 0,
): string => {
  const index = known.indexOf(value)
  const distance = (index - expected + known.length) % known.length
  const last = fields.last(field)
  const head = fields.symbol('reference', field, 6, index < 0 ? UNKNOWN : Math.min(FAR, distance), [
    last,
    expected + 0x100,
  ])
  fields.keep(field, head + 1)
  if (head === UNKNOWN) return spell(fields, 'id', value)
  const place = head === FAR ? codeFar(fields, index) : (expected + head) % known.length
  return known[place] ?? ''
}

const codeFar = (fields: Fields, index: number) => fields.plain(10, index)
