import type { Measured } from './language/metric-words.ts'
import type { Language } from './model.ts'
import { governor, isMoney, isPoints, type NumberPlace } from './number-place.ts'

/** To be reached, a relative change (0.1 for 10 %), or an amount to be added to what there is. */
export type NumberRole = 'target' | 'change' | 'increase'

/** Right before a number that is to be reached. */
export const toward = {
  es: /\b(?:al?|hasta|alcanzar|lograr|tener) $/,
  en: /\b(?:to|reach(?:ing)?|hit(?:ting)?|at) $/,
} satisfies Record<Language, RegExp>

const by = /\b(?:en|by|in|por) $/
const up = /\bup $/
const more =
  /^ (?:mas|more|higher)\b|^(?: [\w-]+){0,3} (?:crecimiento|aumento|incremento|growth|increase)\b/
const less = /^ (?:menos|less|fewer|lower)\b|^(?: [\w-]+){0,3} (?:reduccion|reduction|decrease)\b/

/** "Crecer un 15": a singular article before a number of units can only mean per cent. */
const isBarePercent = ({ amount, rawLead }: NumberPlace): boolean =>
  amount.unit === undefined && amount.value > 1 && amount.value <= 100 && /\bun $/.test(rawLead)

/** As what a number is wanted, and its value as that; nothing when it is only taken off. */
export const roleOf = (
  spot: NumberPlace,
  language: Language,
): { role: NumberRole; value: number } | undefined => {
  const { amount, lead, after, noun } = spot
  const { last, movement } = governor(spot)
  const isTo = toward[language].test(lead)
  if (amount.unit === '%') {
    const isMoved = !isTo && movement && (by.test(lead) || last?.kind !== 'reach')
    const isLess = less.test(after)
    if (!amount.sign && !isLess && !more.test(after) && !up.test(lead) && !isMoved)
      return { role: 'target', value: amount.value }
    const shrinks = isLess || (isMoved && movement.kind === 'shrink' && !amount.sign)
    return { role: 'change', value: (shrinks ? -amount.value : amount.value) / 100 }
  }
  if (movement && !noun && isBarePercent(spot))
    return {
      role: 'change',
      value: (movement.kind === 'shrink' ? -amount.value : amount.value) / 100,
    }
  if (isPoints(noun) && last?.kind !== 'shrink') return { role: 'increase', value: amount.value }
  const isMoved = last?.isNear && last.kind !== 'reach' && !isTo && !/\b(?:nuev|new)/.test(noun)
  if (!isMoved) return { role: 'target', value: amount.value }
  return last.kind === 'grow' ? { role: 'increase', value: amount.value } : undefined
}

const sideline =
  /\b(?:con|with|costos?|coste|cost|cac|cpl|roas|roi|margen|comision|ticket|manteniendo|keeping|while)\b[^;.]{0,30}$/

/** How much speaks for a number being what its sentence is about. */
export const weigh = (spot: NumberPlace, measured: Measured): number =>
  (measured.metric ? 2 : 0) +
  (isMoney(spot) ? 1 : 0) +
  (/^[^,;.|]{0,25}\|/.test(spot.after) ? 1.5 : 0) +
  (governor(spot).last?.isNear ? 1 : 0) -
  (sideline.test(spot.lead) ? 2 : 0)
