const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const strangers = [
  '.',
  '#',
  '%',
  '=',
  '+',
  '/',
  ' ',
  '\n',
  ')',
  'é',
  '…',
  '\u200b',
  '\u0000',
  '\ud83c',
  '🍞',
  'e1.',
  '2.',
  '%25',
]

/** Numbers from 0 to 1 that only the seed decides (mulberry32). */
const chance = (seed) => () => {
  seed = (seed + 0x6d2b79f5) | 0
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
}

/** Makes of true fragments what chance and hostility may; the same seed makes the same. */
export const mangler = (seed, fragments) => {
  const random = chance(seed)
  const below = (size) => Math.floor(random() * size)
  const pick = (list) => list[below(list.length)]
  const letters = (length) => Array.from({ length }, () => pick(alphabet)).join('')
  const place = (text) => below(text.length + 1)

  const ways = [
    (text, at) => text.slice(0, at),
    (text, at) => text.slice(at),
    (text, at) => text.slice(0, at) + pick(alphabet) + text.slice(at + 1),
    (text, at) => text.slice(0, at) + pick(strangers) + text.slice(at),
    (text, at) => text.slice(0, at) + text.slice(at + 1 + below(5)),
    (text, at) => text.slice(0, at) + letters(1 + below(9)) + text.slice(at),
    (text, at) => text.slice(0, at) + pick(fragments).slice(at),
    (text, at) => text.slice(0, at) + text.slice(at, at + 9).toLowerCase() + text.slice(at + 9),
    () => `${pick(['1', '2', 'e1', '3', 'e', ''])}.${letters(below(300))}`,
    (text) => `${pick(['1', '2', 'e1'])}.${text.slice(text.indexOf('.') + 1)}`,
  ]
  return {
    /** A text that is no whole fragment any more, or is one still. */
    mangled: () => {
      let text = pick(fragments)
      for (let times = 1 + below(3); times > 0; times--) text = pick(ways)(text, place(text))
      return text
    },
    /** A payload, of any bytes or with some of them changed. */
    payload: (bytes) => {
      if (random() < 0.4) return Uint8Array.from({ length: below(90) }, () => below(256))
      const changed = Uint8Array.from(bytes)
      for (let times = 1 + below(4); times > 0; times--) changed[below(changed.length)] = below(256)
      return random() < 0.3 ? changed.subarray(0, below(changed.length)) : changed
    },
  }
}
