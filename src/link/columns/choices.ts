import { TooLarge } from '../coder/model.ts'
import type { Fields } from './fields.ts'

/** Codes one of at most eight values, which stand in an order that never changes; `light` may tell which. */
export const codeChoice = <const T>(
  fields: Fields,
  field: string,
  options: readonly [T, ...T[]],
  value: T,
  light = 0,
): T => {
  const last = fields.last(field)
  const index = fields.symbol('choice', field, 3, Math.max(0, options.indexOf(value)), [
    last,
    last * 256 + light + 8,
  ])
  fields.keep(field, index + 1)
  return options[index] ?? options[0]
}

const MANY = 31

/** Codes a number from 0 to 1,023. */
export const codeCount = (fields: Fields, field: string, value: number): number => {
  const head = fields.symbol('count', field, 5, Math.min(MANY, value), [fields.last(field)])
  fields.keep(field, head + 1)
  return head < MANY ? head : fields.plain(10, value)
}

/** Codes how many items a list has, `most` of them; a reader's list is filled up with empty ones. */
export const codeList = <T>(
  fields: Fields,
  field: string,
  most: number,
  items: readonly T[],
  empty: () => T,
): T[] => {
  const count = items.length > most ? items.length : codeCount(fields, field, items.length)
  if (count > most) throw new TooLarge()
  return Array.from({ length: count }, (_none, index) => items[index] ?? empty())
}
