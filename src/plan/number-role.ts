import { isTime } from './language/counted.ts'
import { countedMetric, metricWords, type Measured } from './language/metric-words.ts'
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
  if (isPoints(noun) && last?.kind !== 'shrink') return { role: 'increase', value: amount.value }
  const isMoved = last?.isNear && last.kind !== 'reach' && !isTo && !/\b(?:nuev|new)/.test(noun)
  if (!isMoved) return { role: 'target', value: amount.value }
  return last.kind === 'grow' ? { role: 'increase', value: amount.value } : undefined
}

const around = /\b(?:en|para|con|in|for|with|entre|between) $/
const closesWith = /\b(?:cerr|termin|acab|finish|clos|end)\w* [^,;:]*(?:con|with) $/
const determined = /\b(?:l[oa]s|the|our|estas?|estos?|nuestr[oa]s) $/
const budget = /\b(?:presupuesto|budget|inversion|invirtiendo|investing|investment)\b[^,;.]{0,25}$/
const sideline =
  /\b(?:con|with|costos?|coste|cost|cac|cpl|roas|roi|margen|comision|ticket|manteniendo|keeping|while)\b[^;.]{0,30}$/
const rebate = /^ (?:de )?(?:descuento|dcto|discount|off|comision|commission)\b/
const apiece =
  /^ (?:cada un[oa]|each|c\/u|(?:por|per) (?:unidad|unit|cliente|customer|client|lead|pedido|order|venta|sale))\b/

/** Whether a number stands beside what is wanted: a time, a discount, a budget, a place. */
export const isBeside = (spot: NumberPlace, measured: Measured, isTimely: boolean): boolean => {
  const { amount, lead, rawLead, after, noun } = spot
  if (
    (!amount.unit && isTime(noun) && !isTimely) ||
    rebate.test(after) ||
    (isMoney(spot) && apiece.test(after)) ||
    budget.test(lead)
  )
    return true
  if (amount.unit || !noun || isPoints(noun) || countedMetric(noun) === 'volume') return false
  if (closesWith.test(lead)) return false
  if (around.test(lead)) return metricWords(lead).at(-1)?.metric !== (measured.metric ?? 'none')
  return determined.test(rawLead) && !measured.metric
}

/** How much speaks for a number being what its sentence is about. */
export const weigh = (spot: NumberPlace, measured: Measured): number =>
  (measured.metric ? 2 : 0) +
  (isMoney(spot) ? 1 : 0) +
  (/^[^,;.|]{0,25}\|/.test(spot.after) ? 1.5 : 0) +
  (governor(spot).last?.isNear ? 1 : 0) -
  (sideline.test(spot.lead) ? 2 : 0)
