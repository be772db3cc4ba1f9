import { fromBase64url, toBase64url } from './base64url.ts'

/** Six bits as a character, the alphabet of base64url. */
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** Characters of the length and of the checksum. */
const LENGTH = 3
const CHECKSUM = 5
const HEAD = LENGTH + CHECKSUM

/** A number as so many characters, high bits first; what does not fit is left out. */
const writeNumber = (value: number, characters: number) =>
  Array.from({ length: characters }, (_none, at) =>
    alphabet.charAt((value >>> (6 * (characters - 1 - at))) & 63),
  ).join('')

/** CRC-30 (CDMA) of an ASCII text: it tells any change within 30 bits, such as three characters in a row. */
export const checksum = (text: string) => {
  let crc = 0x3fffffff
  for (let at = 0; at < text.length; at++) {
    crc ^= text.charCodeAt(at) << 22
    for (let bit = 0; bit < 8; bit++) crc = (crc << 1) ^ (crc & 0x20000000 ? 0x6030b9c7 : 0)
  }
  return crc ^ 0x3fffffff
}

/** Text that ends with a letter or digit, so that nobody takes its end for punctuation. */
const withPlainEnd = (body: string) => (/[-_]$/.test(body) ? `${body}A` : body)

/**
 * A fragment: tag, `.`, number of characters of the whole, checksum of all the rest, payload as
 * base64url. When that ends with a sign, one more A, which can't be part of it, follows.
 */
export const sealShort = (tag: string, payload: Uint8Array): string => {
  const body = withPlainEnd(toBase64url(payload))
  const start = `${tag}.${writeNumber(tag.length + 1 + HEAD + body.length, LENGTH)}`
  return start + writeNumber(checksum(start + body), CHECKSUM) + body
}

/**
 * The payload of what `sealShort` made; `incomplete` when the text is shorter than it says it is,
 * `damaged` when anything else about it is not as it was sealed.
 */
export const unsealShort = (
  fragment: string,
): Uint8Array<ArrayBuffer> | 'incomplete' | 'damaged' => {
  const start = fragment.indexOf('.') + 1
  if (/[^\w-]/.test(fragment.slice(start))) return 'damaged'
  if (fragment.length < start + LENGTH) return 'incomplete'

  const length = fragment.slice(start, start + LENGTH)
  const declared = Array.from(length).reduce((sum, sign) => sum * 64 + alphabet.indexOf(sign), 0)
  if (fragment.length < Math.max(declared, start + HEAD)) return 'incomplete'

  const body = fragment.slice(start + HEAD)
  const given = fragment.slice(start + LENGTH, start + HEAD)
  const isWhole = fragment.length === declared
  if (
    !isWhole ||
    given !== writeNumber(checksum(fragment.slice(0, start + LENGTH) + body), CHECKSUM)
  )
    return 'damaged'
  return fromBase64url(body.length % 4 === 1 ? body.slice(0, -1) : body)
}
