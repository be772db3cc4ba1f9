/** A counter has 12 bits of chance and 4 bits of how often it was seen; as it is kept this one is 0. */
export const NEVER_SEEN = 0x8000
const OFTEN = 14
/** How fast a counter moves, of 65,536, by how often it was seen. */
const pace = Uint16Array.from({ length: 16 }, (_none, seen) => (131_072 / (2 * seen + 3)) | 0)

/** A counter after one more bit. */
export const moved = (counter: number, bit: number): number => {
  const chance = counter >>> 4
  const seen = counter & 15
  const target = bit ? 4095 : 0
  const next = chance + ((Math.imul(target - chance, pace[seen] ?? 0) + 32_768) >> 16)
  return (next << 4) | (seen < OFTEN ? seen + 1 : seen)
}

/** What comes of a counter, both as they are kept, at twice the counter and the bit. */
export const following = ((): Uint16Array => {
  const table = new Uint16Array(1 << 17)
  for (let at = 0; at < table.length; at++)
    table[at] = moved((at >> 1) ^ NEVER_SEEN, at & 1) ^ NEVER_SEEN
  return table
})()
