import type { Decimal } from '../plan/index.ts'

/** A browser may name what is no language, as WebKit names the system's "C". */
const isLanguage = (tag: string): boolean => {
  try {
    return Intl.NumberFormat.supportedLocalesOf(tag).length > 0
  } catch {
    return false
  }
}

/** How the person's region writes decimals, by the browser's languages; a bare "es" means a comma. */
export const regionalDecimal = (languages: readonly string[] = navigator.languages): Decimal => {
  const parts = new Intl.NumberFormat(languages.filter(isLanguage)).formatToParts(1.5)
  return parts.find(({ type }) => type === 'decimal')?.value === ',' ? 'comma' : 'point'
}
