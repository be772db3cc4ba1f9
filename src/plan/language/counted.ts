const time =
  /^(?:segundos?|minutos?|horas?|dias?|semanas?|mes(?:es)?|trimestres?|semestres?|anos?|seconds?|minutes?|hours?|days?|weeks?|months?|quarters?|years?|veces|times)\b/

/** Words that end what is counted: "120 clientes | en Bogotá". */
const stops = new Set(
  (
    'antes en de del para por con durante a al desde que y e o u hasta como sin mediante entre sobre el la ' +
    'los las su sus cada este esta mas in by for from per with via through this next each every of and ' +
    'or to within over on at before after until the our more than mensual mensuales anual anuales ' +
    'semanales diarios neto netos bruto brutos monthly annually weekly daily yearly net'
  ).split(' '),
)

/** The next word; "puntos de venta" is one. */
const place =
  / ?(?:puntos? de (?:venta|atencion|contacto|distribucion|entrega|servicio|recarga)|points? of sale|[a-z][\w/-]*)/gy

/**
 * What a number counts, in up to three words of the folded text right after it: `clientes nuevos`.
 * Returns where these words stand from the beginning of that text; empty when nothing is counted.
 */
export const countedWords = (text: string, isScaled: boolean): { start: number; end: number } => {
  const lead = (
    isScaled ? /^ (?:(?:de|of) )?/ : /^ (?:\|+ )?(?:(?:more|additional|extra|otr[oa]s) )?/
  ).exec(text)
  const start = lead ? lead[0].length : 0
  let end = start
  if (lead)
    for (const { 0: piece, index } of text.slice(start).matchAll(place)) {
      const isFourth = text.slice(start, end).split(' ').length > 2 && index > 0
      if (isFourth || stops.has(piece.trim())) break
      end = start + index + piece.length
    }
  return { start, end }
}

/** Whether a counted thing is a stretch of time. */
export const isTime = (noun: string): boolean => time.test(noun)

/** Whether a sentence is about how long something takes, so that a stretch of time can be its target. */
export const isAboutTime = (folded: string): boolean =>
  /\b(?:ciclo|cycle|tiempo|time|respuesta|response|entrega|delivery|cartera)\b/.test(folded)
