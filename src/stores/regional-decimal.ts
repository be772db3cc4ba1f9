import type { Decimal } from '../plan/index.ts'

/** How the person's region writes decimals, by the browser's languages; a bare "es" means a comma. */
export const regionalDecimal = (languages: readonly string[] = navigator.languages): Decimal => {
  const parts = new Intl.NumberFormat([...languages]).formatToParts(1.5)
  return parts.find(({ type }) => type === 'decimal')?.value === ',' ? 'comma' : 'point'
}
