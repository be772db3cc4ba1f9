/**
 * Text that a spreadsheet could take for a formula, as OWASP lists it ("CSV Injection"): one that begins
 * with = + - @ (also full-width) behind any spaces and invisible characters, or with a tab or line break.
 * An apostrophe in front belongs to it, so that ours can be told from the person's.
 */
const risky = /^(?:[\s\p{Cf}]*[=+\-@＝＋－＠']|[\t\r\n])/u

/** A text that no spreadsheet runs: an apostrophe in front of one that could be a formula. */
export const guard = (text: string): string => (risky.test(text) ? `'${text}` : text)

/** The text as it was before `guard`; what `guard` never wrote stays as it is. */
export const unguard = (text: string): string =>
  text.startsWith("'") && risky.test(text.slice(1)) ? text.slice(1) : text
