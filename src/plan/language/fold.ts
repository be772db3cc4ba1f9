/**
 * A text in one plain form: composed letters, half-width signs, single-kind spaces, hyphens and
 * apostrophes, nothing invisible. Accents and capitals stay.
 */
export const plainText = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/\s/g, ' ')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2018\u2019\u00b4`]/g, "'")

/** A plain text in small letters without accents, each character at the same place. */
export const fold = (plain: string): string =>
  plain.replace(/[\u00c0-\u024f]/g, (letter) => letter.normalize('NFD').charAt(0)).toLowerCase()
