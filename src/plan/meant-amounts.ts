import type { Amount } from './find-amounts.ts'
import { isAboutTime, isTime } from './language/counted.ts'
import { fold } from './language/fold.ts'
import { countedMetric, type Measured } from './language/metric-words.ts'
import type { Decimal, Language } from './model.ts'
import {
  governor,
  isMoney,
  isPoints,
  measuredBy,
  numberPlaces,
  type NumberPlace,
} from './number-place.ts'
import { isBeside, isLevel, isLimit, isPortion, isPresence } from './number-said.ts'
import { roleOf, toward, weigh, type NumberRole } from './number-role.ts'

/** What a number in an objective's sentence is meant as. */
export interface MeantAmount {
  start: number
  role: NumberRole
  value: number
  /** From where: the 40 of "de 40 a 60". */
  baseline?: number
  /** ISO 4217, `$`, `%`, what is counted, or '' when the sentence does not say. */
  unit: string
  measured: Measured
  /** How much speaks for its being what the sentence is about. */
  weight: number
}

/** At the beginning of a clause, or after the sentence's first word. */
const clauseStart = /(?:^|[,;:.|+]|\by|\band) ?$|^\W*(?:[a-z]+ (?:al? )?|contar con |disponer de )$/
const range = /^ ?(?:-|a|o|to|or) ?$/
const between = /\b(?:entre|between) $/
const from = /\b(?:del?|desde|from)(?: [a-z]+(?:[aei]r|ing))? $/
const span = /\brang[oe]\b[^,;]{0,12}$/

/** The baseline of "de 1,5 a 2 millones" takes the scale of what follows it. */
const scaledAlike = (baseline: Amount, target: Amount): number => {
  const scaled = baseline.value * target.scale
  const isAlike = scaled * 20 > target.value && scaled < target.value * 20
  return baseline.scale === 1 && isAlike ? scaled : baseline.value
}

/** Whether "de 10 a 50" moves something, and is not the span of "pymes de 10 a 50 empleados". */
const isMovement = (
  spot: NumberPlace,
  { amount, noun }: NumberPlace,
  isTimely: boolean,
): boolean => {
  if (amount.unit) return true
  if (isTime(noun) && !/^(?:veces|times)\b/.test(noun)) return isTimely
  if (governor(spot).movement || countedMetric(noun)) return true
  const isTaken =
    /\b(?:(?:pas|llev|duplic|triplic)(?:ar|amos|ando)|(?:doubl|tripl)(?:e|ing))\b/.test(spot.lead)
  return isTaken || (noun === '' && measuredBy(spot).isNamed)
}

/** "De 40 a 60": the second number is the target, the first its baseline. */
const movement = (spot: NumberPlace, next: NumberPlace): MeantAmount => {
  const later = measuredBy(next).measured
  const measured = later.metric ? later : measuredBy(spot).measured
  return {
    start: spot.amount.start,
    role: 'target',
    value: next.amount.value,
    baseline: scaledAlike(spot.amount, next.amount),
    unit: next.unit || spot.unit,
    measured,
    weight: weigh(next, measured) + 3,
  }
}

/** One number by itself, when something says that it is wanted. */
const single = (
  spot: NumberPlace,
  language: Language,
  isTimely: boolean,
): MeantAmount | undefined => {
  const { isNamed, measured } = measuredBy(spot)
  const isSaid =
    isNamed ||
    isMoney(spot) ||
    spot.amount.sign !== '' ||
    governor(spot).last?.isNear === true ||
    isLevel(spot) ||
    isPortion(spot) ||
    isPresence(spot) ||
    isLimit(spot)
  const isListed =
    clauseStart.test(spot.lead) && (spot.unit !== '' || measured.metric !== undefined)
  const wanted = roleOf(spot, language)
  if (!wanted || (!isSaid && !isListed) || isBeside(spot, measured, isTimely || isLimit(spot)))
    return undefined
  const isRate = wanted.role === 'target' && spot.unit === '%' && measured.metric !== 'share'
  return {
    start: spot.amount.start,
    ...wanted,
    unit: isPoints(spot.noun) ? '%' : spot.unit,
    measured: isRate ? {} : measured,
    weight: weigh(spot, measured),
  }
}

/**
 * The numbers of an objective's sentence that are meant as its result, in order. `plain` is the
 * plain text with its periods blanked. Numbers that only accompany it (discounts, budgets, places,
 * durations, ranges) are left out.
 */
export const meantAmounts = (
  plain: string,
  language: Language,
  decimal: Decimal,
): MeantAmount[] => {
  const folded = fold(plain)
  const isTimely = isAboutTime(folded)
  const spots = numberPlaces(plain, language, decimal)
  const meant: (MeantAmount | undefined)[] = []

  for (let index = 0; index < spots.length; index++) {
    const spot = spots[index]
    const next = spots[index + 1]
    if (!spot) continue
    const gap = next ? folded.slice(spot.amount.end, next.amount.start) : ''
    const isFromTo =
      next && gap.length < 30 && from.test(spot.lead) && toward[language].test(next.lead)
    const isSpan =
      range.test(gap) ||
      (between.test(spot.rawLead) && / (?:y|and) $/.test(gap)) ||
      span.test(spot.lead)
    if (isFromTo && !span.test(spot.lead)) {
      if (isMovement(spot, next, isTimely)) meant.push(movement(spot, next))
    } else if (!next || !isSpan) {
      meant.push(single(spot, language, isTimely))
      continue
    }
    index++
  }
  return meant.filter((one) => one !== undefined)
}
