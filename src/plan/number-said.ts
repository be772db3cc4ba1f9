import { isTime } from './language/counted.ts'
import { countedMetric, metricWords, type Measured } from './language/metric-words.ts'
import { isMoney, isPoints, type NumberPlace } from './number-place.ts'

const levels =
  /\b(?:ocupacion|disponibilidad|cobertura|asistencia|puntualidad|recordacion|reconocimiento|notoriedad|recompra|productividad|eficiencia|efectividad|cumplimiento|fidelidad|lealtad|rotacion|ausentismo|morosidad|desercion|interaccion|utilidad|ganancia|estadia|estancia|calificacion|roi|roas|nps|ctr|engagement|occupancy|availability|attendance|coverage|uptime|rating|awareness)(?: (?!de )[a-z]+){0,2}(?: de(?: la)? [a-z]+)?(?: (?:superior|mayor|inferior|menor|minim[oa]|above|below|over|under))?(?: (?:del?|al?|of|at|to)|:)? $/

/** Right after a word of a level, as in "ocupación del 80 %" or "NPS de 60". */
export const isLevel = ({ lead }: NumberPlace): boolean => levels.test(lead)

/** A part of those whom something reaches: "dar a conocer la marca al 70 % del público". */
export const isPortion = ({ amount, lead, after }: NumberPlace): boolean =>
  amount.unit === '%' &&
  /^\W*[a-z]+[aei]r(?:nos)? [^,;:]*\b(?:al?|en) $/.test(lead) &&
  /^ del?(?: l[oa]s?| nuestr[oa]s?)? [a-z]/.test(after)

/** In so many places: "tener presencia en 12 ciudades". */
export const isPresence = ({ lead }: NumberPlace): boolean =>
  /\b(?:presen(?:cia|tes?)(?: [a-z]+)? en|presen(?:ce|t) in) $/.test(lead)

/** The most that something may take: "entregar en menos de 48 horas". */
export const isLimit = ({ rawLead, noun }: NumberPlace): boolean =>
  /\b(?:entreg|respond|respuesta|atend|atencion|despach|resolv|deliver|respon[ds]|ship|answer|solv)\w* [^,;:]*(?:en menos de|en un maximo de|in (?:less than|under)|within) $/.test(
    rawLead,
  ) && /^(?:segundos?|minutos?|horas?|dias?|seconds?|minutes?|hours?|days?)\b/.test(noun)

const around = /\b(?:en|para|con|in|for|with|entre|between) $/
const closesWith =
  /\b(?:cerr|termin|acab|finish|clos|end)\w* [^,;:]*(?:con|with) $|\bcont(?:ar|amos|ando) con $/
const determined = /\b(?:l[oa]s|the|our|estas?|estos?|nuestr[oa]s) $/
const passes =
  /\b(?:(?:alcanz|super|sobrepas|rebas|complet|lleg)(?:ar|ando|amos|emos)|(?:reach|exceed|surpass|complete|pass)(?:ing)?)(?: al?)? $/
const budget =
  /\b(?:presupuesto(?! de ventas)|budget|inversion|invirtiendo|investing|investment)\b[^,;.]{0,25}$/
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
  if (closesWith.test(lead) || isPresence(spot) || isLimit(spot)) return false
  if (around.test(lead)) return metricWords(lead).at(-1)?.metric !== (measured.metric ?? 'none')
  return determined.test(rawLead) && !measured.metric && !passes.test(lead)
}
