import { fromBase64url, toBase64url } from './base64url.ts'

/** Characters that one 32-bit number takes. The last of them is always A, Q, g or w. */
const word = 6

const writeWord = (value: number) =>
  toBase64url(Uint8Array.of(value >>> 24, value >>> 16, value >>> 8, value))

const readWord = (text: string) => new DataView(fromBase64url(text).buffer).getUint32(0)

/** CRC-32 (IEEE 802.3) of an ASCII text, which one changed character, or two neighbours, always alter. */
const checksum = (text: string) => {
  let crc = -1
  for (let at = 0; at < text.length; at++) {
    crc ^= text.charCodeAt(at)
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return ~crc
}

/**
 * A fragment: tag, `.`, number of characters of the whole, payload, checksum of all before it.
 * It ends with a letter, so that nobody takes its end for punctuation.
 */
export const seal = (tag: string, payload: Uint8Array): string => {
  const body = toBase64url(payload)
  const head = `${tag}.${writeWord(tag.length + 1 + word + body.length + word)}${body}`
  return head + writeWord(checksum(head))
}

/**
 * The payload of what `seal` made; `incomplete` when the text is shorter than it says it is,
 * `damaged` when anything else about it is not as it was sealed.
 */
export const unseal = (fragment: string): Uint8Array<ArrayBuffer> | 'incomplete' | 'damaged' => {
  const start = fragment.indexOf('.') + 1
  if (/[^\w-]/.test(fragment.slice(start))) return 'damaged'

  const end = fragment.length - word
  if (end < start + word) return 'incomplete'
  const declared = readWord(fragment.slice(start, start + word))
  if (fragment.length !== declared) return fragment.length < declared ? 'incomplete' : 'damaged'

  if (writeWord(checksum(fragment.slice(0, end))) !== fragment.slice(end)) return 'damaged'
  return fromBase64url(fragment.slice(start + word, end))
}
