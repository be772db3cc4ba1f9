import assert from 'node:assert/strict'
import test from 'node:test'
import { coverageExercise } from '../../../src/exercise-schemas.ts'
import {
  coverOf,
  factors,
  isRealistic,
  startOf,
  type CoverageExercise,
  type Given,
  type Result,
} from '../../../src/islands/coverage/cover.ts'
import { readBank } from '../../fixtures/exercise-bank.ts'

const dial = (start: number, min: number, max: number) => ({
  label: '',
  start,
  range: { min, max: max * 4, step: min },
  realistic: { min, max },
  hint: '',
})

const exercise: Pick<CoverageExercise, 'target' | 'anyway' | 'strategies'> = {
  target: 12_000,
  anyway: 2_000,
  strategies: ['one', 'two'].map((id) => ({
    id,
    title: id,
    measure: '',
    volume: dial(100, 10, 200),
    conversion: dial(0.1, 0.05, 0.3),
    ticket: dial(200, 100, 300),
  })),
}

const covers = (given: Given[], sum: number, result: Result) => {
  const cover = coverOf(exercise, given)
  assert.deepEqual(
    { ...cover, sum: Math.round(cover.sum) },
    { amounts: cover.amounts, sum, missing: 10_000, result },
  )
}

const both = (volume: number | null, conversion: number | null, ticket: number | null) =>
  [1, 2].map(() => ({ volume, conversion, ticket }))

test('the sum is compared with what is missing, not with the whole target', () => {
  covers(exercise.strategies.map(startOf), 4_000, 'short')
  covers(both(200, 0.1, 250), 10_000, 'covered')
  covers(both(200, 0.1, 249), 9_960, 'short')
})

test('an empty field brings nothing', () => {
  covers(both(null, 0.1, 250), 0, 'short')
  covers(both(200, null, 250), 0, 'short')
})

test('more than one and a half times what is missing is too much, whatever it is made of', () => {
  covers(both(200, 0.15, 250), 15_000, 'covered')
  covers(both(200, 0.2, 250), 20_000, 'over')
  covers(both(900, 0.9, 250), 405_000, 'over')
})

test('what adds up by a number that nobody has seen is not covered', () =>
  covers(both(500, 0.1, 100), 10_000, 'unrealistic'))

for (const lang of ['es', 'en'] as const)
  test(`each exercise begins short and realistic, and can be covered realistically, in ${lang}`, async () => {
    for (const one of await readBank(lang, 'coverage', coverageExercise)) {
      assert.equal(coverOf(one, one.strategies.map(startOf)).result, 'short')
      for (const strategy of one.strategies)
        for (const factor of factors) {
          const { start, range, realistic } = strategy[factor]
          assert.ok(isRealistic(strategy[factor], start))
          assert.ok(range.min <= realistic.min && realistic.max <= range.max)
        }
      const best = one.strategies.map(({ volume, conversion, ticket }) => ({
        volume: volume.realistic.max,
        conversion: conversion.realistic.max,
        ticket: ticket.realistic.max,
      }))
      assert.ok(coverOf(one, best).sum >= one.target - one.anyway)
    }
  })
