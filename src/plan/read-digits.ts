/** Digits as a number; `other` is the reading they could also have. */
export interface DigitsReading {
  value: number
  other?: number
}

const grouped = /^[1-9]\d{0,2}(?:'\d{3})*(?:(?:\.\d{3})*|(?:,\d{3})*|(?: \d{3})*)$/

const digitsOf = (text: string) => text.replace(/\D/g, '')

/**
 * A token of digits and marks (`1.234,5`, `1'200.000`, `120 000`) as a number, decided by the
 * whole token. Only a lone point or comma before exactly three digits leaves a choice: the other
 * mark than `decimal` groups; the decimal mark itself groups money and whole thousands and is
 * decimal otherwise, with `other` set. Nothing when the groups are malformed.
 */
export const readDigits = (
  token: string,
  decimal: '.' | ',',
  isMoney: boolean,
): DigitsReading | undefined => {
  const groups = grouped.test(token) ? Number(digitsOf(token)) : undefined
  const [, head = '', mark = '', tail = ''] = /^(.*)([.,])(\d+)$/.exec(token) ?? []
  if (!mark) return groups !== undefined ? { value: groups } : whole(token)

  const splits = !head.includes(mark) && (/^\d+$/.test(head) || grouped.test(head))
  const fraction = splits ? Number(`${digitsOf(head)}.${tail}`) : undefined
  if (groups === undefined) return fraction === undefined ? undefined : { value: fraction }
  if (fraction === undefined || mark !== decimal || head.includes("'")) return { value: groups }
  return isMoney || tail === '000'
    ? { value: groups, other: fraction }
    : { value: fraction, other: groups }
}

const whole = (token: string): DigitsReading | undefined =>
  /^\d+$/.test(token) ? { value: Number(token) } : undefined
