/**
 * One side of the talk between writer and reader. `chance` is that of a 1, in 65,536ths, from 1 to
 * 65,535. The writer is told the bit and returns it; the reader is told nothing of use and
 * returns the bit it reads.
 */
export type CodeBit = (chance: number, bit: number) => number

/**
 * The last value that means 1, where `low` to `high` is what is left of all values of 32 bits. They
 * differ in their first byte, so either side keeps at least one value.
 */
const split = (low: number, high: number, chance: number) => {
  const range = high - low
  return (low + Math.imul(range >>> 16, chance) + (Math.imul(range & 0xffff, chance) >>> 16)) >>> 0
}

export interface BitWriter {
  code: CodeBit
  /** The fewest bytes that say all bits so far; a reader takes what follows them for zeros. */
  finish: () => Uint8Array<ArrayBuffer>
}

export const bitWriter = (): BitWriter => {
  const bytes: number[] = []
  let low = 0
  let high = 0xffffffff
  return {
    code: (chance, bit) => {
      const middle = split(low, high, chance)
      if (bit) high = middle
      else low = middle + 1
      while ((low ^ high) >>> 24 === 0) {
        bytes.push(high >>> 24)
        low = (low << 8) >>> 0
        high = ((high << 8) | 0xff) >>> 0
      }
      return bit
    },
    finish: () => {
      let end = high
      for (let bit = 0; bit < 32; bit++) {
        const shorter = (high & (-2 << bit)) >>> 0
        if (shorter >= low) end = shorter
      }
      const all = [...bytes, end >>> 24, end >>> 16, end >>> 8, end].map((byte) => byte & 0xff)
      return Uint8Array.from(all.slice(0, all.findLastIndex((byte) => byte !== 0) + 1))
    },
  }
}

export const bitReader = (bytes: Uint8Array): CodeBit => {
  let at = 0
  /** Low, high, value: as 32-bit numbers they are not boxed. */
  const state = Uint32Array.of(0, 0xffffffff, 0)
  const shift = () => {
    state[2] = ((state[2] ?? 0) << 8) | (bytes[at++] ?? 0)
  }
  for (let byte = 0; byte < 4; byte++) shift()
  return (chance) => {
    const [low = 0, high = 0] = [state[0], state[1]]
    const middle = split(low, high, chance)
    const bit = (state[2] ?? 0) <= middle ? 1 : 0
    if (bit) state[1] = middle
    else state[0] = middle + 1
    while (((state[0] ?? 0) ^ (state[1] ?? 0)) >>> 24 === 0) {
      state[0] = (state[0] ?? 0) << 8
      state[1] = ((state[1] ?? 0) << 8) | 0xff
      shift()
    }
    return bit
  }
}
