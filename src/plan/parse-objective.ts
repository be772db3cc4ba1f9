import { blankLabels } from './blank.ts'
import { findQuarter } from './find-quarter.ts'
import { fold, plainText } from './language/fold.ts'
import { metricWords, type Measured } from './language/metric-words.ts'
import { fractions, multiples, resultWord } from './language/result-verbs.ts'
import { limits } from './limits.ts'
import { meantAmounts, type MeantAmount } from './meant-amounts.ts'
import type { Decimal, Language, Objective, PlainDate, Quarter } from './model.ts'
import { namesSeveral } from './names-several.ts'
import { usualDecimal } from './read-number.ts'

/** What was understood of an objective's sentence; what it does not say is left out. */
export interface ObjectiveReading {
  metric?: Exclude<Objective['metric'], null>
  revenueBasis?: Exclude<Objective['revenueBasis'], null>
  /** ISO 4217 currency, `$` of no known country, `%`, or what is counted. */
  unit?: string
  target?: number
  /** Where it starts from: the 40 of "de 40 a 60". */
  baseline?: number
  /** Relative change: 0.1 for "aumentar 10 %", -0.2 for "reducir 20 %", 1 for "duplicar". */
  change?: number
  /** To be added to what there is, in the unit: "aumentar las ventas en USD 20.000". */
  increase?: number
  quarter?: Quarter
  /** More than one result is wanted; the rest is about the one that stands out. */
  several?: true
}

/** -1 where the last word of result before a place asks for less, 1 for more, 0 where none does. */
const direction = (folded: string, place: number): number => {
  const clause = folded.slice(0, place).replace(/^.*[,;:.]/s, '')
  const verb = [...clause.matchAll(resultWord())].findLast(([, grows, shrinks]) => grows ?? shrinks)
  return verb ? (verb[2] ? -1 : 1) : 0
}

/** What "duplicar", "crecer un tercio" and their like say: the relative change, and what of. */
const changeInWords = (folded: string): { change: number; measured: Measured } | undefined => {
  for (const [list, isPart] of [[multiples, false] as const, [fractions, true] as const])
    for (const [pattern, size] of list) {
      const match = pattern.exec(folded)
      const change = match && size * (isPart ? direction(folded, match.index) : 1)
      if (!match || !change) continue
      const words = metricWords(folded)
      const word = words.find(({ end }) => end > match.index) ?? words.at(-1)
      return { change, measured: word ?? {} }
    }
  return undefined
}

/** The first metric that a word of result asks for, in a sentence without a number. */
const wanted = (folded: string): Measured | undefined => {
  const from = folded.search(resultWord())
  return from < 0
    ? undefined
    : metricWords(folded).find(
        ({ metric, basis, start }) => metric && basis !== 'collected' && start >= from,
      )
}

/** What is counted, from the words that name the metric: "clientes activos" of "los clientes activos a 60". */
const namedUnit = (plain: string, folded: string, metric: Measured['metric']): string => {
  const names = {
    customers: /\b(?:clientes|customers|clients)(?: (?:nuevos|activos|recurrentes))?/,
    volume: /\b(?:pedidos|unidades|ordenes|orders|units)\b/,
  }
  const match = metric === 'customers' || metric === 'volume' ? names[metric].exec(folded) : null
  return match ? plain.slice(match.index, match.index + match[0].length) : ''
}

/** "Vender más panes": a word of selling with what is sold behind it, which is not said to be money. */
const sellsSomething =
  /\b(?:vend(?:er|emos|iendo|amos)|sell(?:ing)?) (?:mas |more )?(?!(?:mas|more|en|al?|por|para|de|con|el|la|los|las|in|to|by|at|for|through|with|the|over|un|una)\b)[a-z]{3,}/

/** The one that weighs most, the first of equals. */
const heaviest = (meant: readonly MeantAmount[]): MeantAmount | undefined =>
  meant.reduce<MeantAmount | undefined>(
    (best, one) => (best && best.weight >= one.weight ? best : one),
    undefined,
  )

const isSame = (one: Measured, other: Measured) =>
  !one.metric || !other.metric || one.metric === other.metric

const defined = (reading: { [Key in keyof ObjectiveReading]: ObjectiveReading[Key] | undefined }) =>
  Object.fromEntries(
    Object.entries(reading).filter(([, value]) => value !== undefined),
  ) as ObjectiveReading

/**
 * What one free sentence says of an objective: its metric, its number or its relative change, its
 * unit, its quarter. Where several numbers stand in it, the one tied to the metric counts. A
 * quarter or month without a year is the one that has not ended on `today`; quarters are those of a
 * fiscal year that begins in `firstMonth`, January unless said. Nothing is guessed:
 * a metric needs its word, and years, dates, "top 5" or "24/7" are no targets.
 */
export const parseObjective = (
  text: string,
  {
    lang,
    today,
    decimal = usualDecimal(lang),
    firstMonth = 1,
  }: { lang: Language; today: PlainDate; decimal?: Decimal; firstMonth?: number },
): ObjectiveReading => {
  const plain = plainText(text.slice(0, limits.text))
  const folded = fold(plain)
  const { quarter, rest } = findQuarter(folded, lang, today, firstMonth)
  const blanked = blankLabels(rest)
  const meant = meantAmounts(
    plain.replace(/./gs, (letter, index: number) => (blanked[index] === '|' ? '|' : letter)),
    lang,
    decimal,
  )

  const main = heaviest(meant)
  const times = changeInWords(rest)
  const measured: Measured = main?.measured ?? times?.measured ?? wanted(blanked) ?? {}
  const alike = meant.filter((one) => one === main || isSame(one.measured, measured))
  const amount =
    main?.role === 'change' ? heaviest(alike.filter((one) => one.role !== 'change')) : main
  const change = alike.find((one) => one.role === 'change')?.value ?? times?.change
  const unit = amount && (amount.unit || namedUnit(plain, folded, measured.metric))
  const isUnsure = measured.basis === 'sold' && unit === '' && sellsSomething.test(blanked)

  return defined({
    metric: isUnsure ? undefined : measured.metric,
    revenueBasis: isUnsure ? undefined : measured.basis,
    unit: unit === '' ? undefined : unit,
    target: amount?.role === 'target' ? amount.value : undefined,
    baseline: amount?.baseline,
    change,
    increase: amount?.role === 'increase' ? amount.value : undefined,
    quarter,
    several: namesSeveral(blanked, meant) || undefined,
  })
}
