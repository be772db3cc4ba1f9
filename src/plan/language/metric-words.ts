import type { Objective } from '../model.ts'

/** What is measured, as far as words say; no metric for a rate, a cost, a satisfaction. */
export interface Measured {
  metric?: Exclude<Objective['metric'], null> | undefined
  basis?: Exclude<Objective['revenueBasis'], null> | undefined
}

/** A word or phrase of a folded text and what it measures. */
export interface MetricWord extends Measured {
  start: number
  end: number
}

/** Meanings with their words; the first that matches at a place counts, and `null` is passed over. */
const meanings: readonly (readonly [Measured | null, string])[] = [
  [{ metric: 'share' }, '(?:cuota|participacion)(?: [a-z]+)? (?:del?|en el) mercado|market share'],
  [
    { metric: 'volume' },
    'volumen(?: total)? de (?:ventas|pedidos)|sales volume|pedidos|unidades|units|orders',
  ],
  [
    null,
    String.raw`(?:al?|con|en|para|entre|to|with|from|for|of)(?: (?!mas|more)[a-z]+)? (?:clientes|customers|clients)`,
  ],
  [
    {},
    String.raw`(?!(?:numero|base|cartera|cantidad|total|aumento|incremento|crecimiento|meta|millones|mas|pesos|dolares)\b)[a-z]+ (?:de|sobre)(?: las?| los)? (?:ventas|clientes)|(?:customer|client|sales(?! (?:growth|targets?|goals?|of|in|to|by|from|for|and|this|next|each|may|online|up|over)\b)) [a-z]+|tasa|indice|margen|rentabilidad|ticket|retencion|satisfaccion|conversion|abandono|costos?|deal size|order value|churn|retention|margins?|profits?|pipeline`,
  ],
  [{ metric: 'customers' }, 'clientes|customers|clients'],
  [
    { metric: 'revenue', basis: 'invoiced' },
    String.raw`factur(?!as?\b)\w+|invoic(?:e|ed|es|ing)|bill(?:ed|ing|ings)?`,
  ],
  [
    { metric: 'revenue', basis: 'collected' },
    String.raw`cobr(?!e\b)\w+|recaud\w+|collect(?:ed|ing|ions?)?`,
  ],
  [
    { metric: 'revenue', basis: 'sold' },
    String.raw`ventas|la venta(?= de)|vend(?!edor)\w+|sell(?:ing)?|sales|sold`,
  ],
  [{ metric: 'revenue' }, 'ingresos|revenues?|turnover|[ma]rr|income'],
]

const anyMeaning = new RegExp(
  `\\b(?:${meanings.map(([, words]) => `(${words})`).join('|')})\\b`,
  'g',
)

/** Every word of a folded text that says what is measured, in order. */
export const metricWords = (folded: string): MetricWord[] =>
  [...folded.matchAll(anyMeaning)].flatMap((match) => {
    const meaning = meanings[match.slice(1).findIndex(Boolean)]?.[0]
    return meaning ? [{ start: match.index, end: match.index + match[0].length, ...meaning }] : []
  })

/** The metric of a counted thing: customers, volume, or none that is known. */
export const countedMetric = (noun: string): 'customers' | 'volume' | undefined => {
  if (/\b(?:client[ea]s|customers|clients|compradores|buyers)\b|\bcliente$/.test(noun))
    return 'customers'
  return /^(?:\w+ )?(?:unidad(?:es)?|units?|pedidos?|orders?|ordenes)\b/.test(noun)
    ? 'volume'
    : undefined
}
