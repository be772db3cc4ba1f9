import type { Fields } from './fields.ts'

/** A number as its digits, without zeros at either end, times a power of ten: 1,200 is `12` and 2. */
interface Decimal {
  digits: string
  exponent: number
}

const NULL = 0
const ZERO = 1
/** And the number of digits, 1 to 17. */
const DIGITS = 1
const NEGATIVE = 19
/** And the place of the number of a text that has the same digits. */
const AS_SAID = 20
const MOST_SAID = 6
/** The digits of the last number of this field. */
const AS_BEFORE = 27

const EXPONENT_ZERO = 24
const FAR_EXPONENT = 63
const EXPONENT_SHIFT = 400

const decimalOf = (value: number): Decimal => {
  const [mantissa = '', power = ''] = Math.abs(value).toExponential().split('e')
  const digits = mantissa.replace('.', '').replace(/0+$/, '')
  return { digits, exponent: Number(power) - digits.length + 1 }
}

/** The numbers of a text, whichever mark it writes: three digits after a mark are thousands. */
const numbersIn = (text: string): Decimal[] =>
  (text.match(/\d+(?:[.,]\d+)*/g) ?? []).map((written) => {
    const groups = written.split(/[.,]/)
    const last = groups.at(-1) ?? ''
    const decimals = groups.length > 1 && last.length !== 3 ? last.length : 0
    const all = groups.join('').replace(/^0+/, '')
    const digits = all.replace(/0+$/, '')
    return { digits, exponent: all.length - digits.length - decimals }
  })

const saidIn = (texts: readonly string[]) => {
  const said: Decimal[] = []
  for (const number of texts.flatMap(numbersIn))
    if (number.digits && !said.some(({ digits }) => digits === number.digits)) said.push(number)
  return said.slice(0, MOST_SAID)
}

/** `texts` are those that may say the number; `light` is what else may tell its size. */
export type CodeNumber = (
  field: string,
  value: number | null,
  texts?: readonly string[],
  light?: number,
) => number | null

/** A coder of number fields: exact for every finite number but -0, null for none. */
export const createNumberCoder = (fields: Fields): CodeNumber => {
  const before = new Map<string, Decimal>()

  const codeDigits = (field: string, digits: string, length: number) => {
    let coded = ''
    let prefix = 0
    for (let at = 0; at < length; at++) {
      const place = at * 32 + length
      const digit = fields.symbol('digit', field, 4, Number(digits[at] ?? 0), [
        place | 0x1000,
        Math.imul(prefix, 32) + at + 0x4000,
        Math.imul(prefix, 1024) + place + 0x100000,
      ])
      coded += String(digit)
      prefix = Math.imul(prefix, 11) + digit + 1
    }
    return coded
  }

  const codeExponent = (
    field: string,
    exponent: number,
    base: number,
    head: number,
    digits: number,
  ) => {
    const relative = exponent - base + EXPONENT_ZERO
    const isNear = relative >= 0 && relative < FAR_EXPONENT
    const last = fields.last(`${field} exponent`)
    const coded = fields.symbol('exponent', field, 6, isNear ? relative : FAR_EXPONENT, [
      head,
      last * 64 + digits + 0x4000,
      (head < AS_SAID ? 0 : 64 + base) | 0x200000,
      digits | 0x400000,
    ])
    const result =
      coded === FAR_EXPONENT
        ? fields.plain(10, exponent + EXPONENT_SHIFT) - EXPONENT_SHIFT
        : coded - EXPONENT_ZERO + base
    fields.keep(`${field} exponent`, result + EXPONENT_SHIFT)
    return result
  }

  return (field, value, texts = [], light = 0) => {
    const said = saidIn(texts)
    const latest = before.get(field)
    const own = value ? decimalOf(value) : { digits: '', exponent: 0 }
    const last = fields.last(field)

    const positiveHead = () => {
      if (value === null) return NULL
      if (value === 0) return ZERO
      const place = said.findIndex(({ digits }) => digits === own.digits)
      if (place >= 0) return AS_SAID + place
      return latest?.digits === own.digits ? AS_BEFORE : DIGITS + own.digits.length
    }
    const codeHead = (sign: string, head: number) =>
      fields.symbol('number', field + sign, 6, head, [
        last,
        last * 8 + Math.min(4, said.length) + 0x1000,
        light + 0x8000,
      ])

    const signed = codeHead('', value !== null && value < 0 ? NEGATIVE : positiveHead())
    const isNegative = signed === NEGATIVE
    const head = isNegative ? codeHead(' negative', positiveHead()) : signed
    fields.keep(field, head + 1)
    if (head === NULL) return null
    if (head === ZERO) return 0

    const same = head === AS_BEFORE ? latest : said[head - AS_SAID]
    const digits = same?.digits ?? codeDigits(field, own.digits, head - DIGITS)
    const exponent = codeExponent(field, own.exponent, same?.exponent ?? 0, head, digits.length)
    before.set(field, { digits, exponent })
    return Number(`${isNegative ? '-' : ''}${digits}e${exponent}`)
  }
}
