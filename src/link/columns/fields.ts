import type { Model } from '../coder/model.ts'
import { createTextCoder, type CodeText } from '../coder/text.ts'
import { sets, type SymbolKind } from '../coder/weights.ts'

/** FNV-1a of 32 bits of a field's name: the names are part of the format. */
const hash = (name: string) => {
  let state = 0x811c9dc5
  for (let at = 0; at < name.length; at++)
    state = Math.imul(state ^ name.charCodeAt(at), 0x01000193)
  return state
}

const both = (one: number, other: number) =>
  Math.imul(Math.imul(one + 1, 0x2c1b3c6d) ^ (other + 0x165667b1), 0x297a2d39)

/** What the coders of single fields share. Each takes a value, which to a reader does not matter, and returns it. */
export interface Fields {
  text: CodeText
  /**
   * Codes a number of `bits` bits in the light of each of `lights` together with the field, and of
   * the field alone.
   */
  symbol: (
    kind: SymbolKind,
    field: string,
    bits: number,
    value: number,
    lights: readonly number[],
  ) => number
  /** Codes a number of so many bits that nothing is known of. */
  plain: (bits: number, value: number) => number
  even: Model['even']
  /** What was last kept for a field, 0 at first. */
  last: (field: string) => number
  keep: (field: string, value: number) => void
}

export const createFields = (model: Model): Fields => {
  const hashes = new Map<string, number>()
  const kept = new Map<string, number>()
  const rooms = Array.from({ length: 5 }, (_none, lights) => new Int32Array(1 + lights))
  const hashOf = (field: string) => {
    const known = hashes.get(field) ?? hash(field)
    hashes.set(field, known)
    return known
  }
  return {
    text: createTextCoder(model),
    symbol: (kind, field, bits, value, lights) => {
      const name = hashOf(field)
      const contexts = rooms[lights.length] ?? new Int32Array(1 + lights.length)
      contexts[0] = name
      for (const [at, light] of lights.entries()) contexts[1 + at] = both(name, light)
      return model.symbol(sets[kind], contexts, bits, value)
    },
    plain: (bits, value) =>
      bits <= 16
        ? model.even(1 << bits, value)
        : model.even(1 << (bits - 16), value >>> 16) * 0x10000 +
          model.even(0x10000, value & 0xffff),
    even: (size, value) => model.even(size, value),
    last: (field) => kept.get(field) ?? 0,
    keep: (field, value) => kept.set(field, value),
  }
}
