import { contributionAmount } from '../../plan/contribution.ts'

/** One of the three numbers that a contribution is worked out from. */
export interface Dial {
  label: string
  /** A share, 0 to 1, for the conversion. */
  start: number
  range: { min: number; max: number; step: number }
  realistic: { min: number; max: number }
  hint: string
}

export const factors = ['volume', 'conversion', 'ticket'] as const

export type Factor = (typeof factors)[number]

export interface CoveringStrategy extends Record<Factor, Dial> {
  id: string
  title: string
  measure: string
}

export interface CoverageExercise {
  id: string
  objective: string
  business: string
  target: number
  unit: string
  anyway: number
  anywayText: string
  goal: string
  strategies: CoveringStrategy[]
  results: Record<Result, string>
}

export type Result = 'short' | 'covered' | 'over' | 'unrealistic'

/** What each strategy is given: null where a field is empty. */
export type Given = Record<Factor, number | null>

export interface Cover {
  /** In the objective's unit, in the order of the strategies. */
  amounts: number[]
  sum: number
  /** What is to be covered: the target less what comes anyway. */
  missing: number
  result: Result
}

const MOST = 1.5
const ROUNDING = 1e-9

export const startOf = ({ volume, conversion, ticket }: CoveringStrategy): Given => ({
  volume: volume.start,
  conversion: conversion.start,
  ticket: ticket.start,
})

/** Whether a number lies where this business has seen it; an empty one does. */
export const isRealistic = ({ realistic: { min, max } }: Dial, value: number | null): boolean =>
  value === null || (value >= min - ROUNDING && value <= max + ROUNDING)

/** What the strategies add up to, by the workbook's own sum, against what is missing. */
export const coverOf = (
  { target, anyway, strategies }: Pick<CoverageExercise, 'target' | 'anyway' | 'strategies'>,
  given: readonly Given[],
): Cover => {
  const amounts = given.map((one) => contributionAmount({ kind: 'worked-out', ...one }) ?? 0)
  const sum = amounts.reduce((total, amount) => total + amount, 0)
  const missing = target - anyway
  const share = sum / missing
  const isKnown = strategies.every((strategy, index) =>
    factors.every((factor) => isRealistic(strategy[factor], given[index]?.[factor] ?? null)),
  )
  const result =
    share < 1 - ROUNDING
      ? 'short'
      : share > MOST + ROUNDING
        ? 'over'
        : isKnown
          ? 'covered'
          : 'unrealistic'
  return { amounts, sum, missing, result }
}

/** A sentence to be gone on with: without the stop at its end. */
export const withoutStop = (sentence: string): string => sentence.replace(/\.$/, '')
