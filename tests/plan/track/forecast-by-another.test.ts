import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import jstat from 'jstat'
import { forecastFrom } from '../../../src/plan/track/forecast.ts'
import { eightOfTen } from '../../../src/plan/track/student.ts'

const { mean, stdev, studentt } = jstat.jStat
const weeks = 13

/**
 * The interval that holds what the weeks to come add up to, eight times of ten: their mean is known from
 * `gains` with the error of a mean, and each of them varies by itself.
 */
const interval = (gains: readonly number[]) => {
  const rest = weeks - gains.length
  const soFar = gains.reduce((sum, gain) => sum + gain, 0)
  const amount = soFar + rest * mean(gains)
  const spread =
    studentt.inv(0.9, gains.length - 1) *
    stdev(gains, true) *
    Math.sqrt(rest + rest ** 2 / gains.length)
  return { amount, low: amount - spread, high: amount + spread }
}

const pointsOf = (gains: readonly number[]) =>
  gains.map((_gain, index) => ({
    share: (index + 1) / weeks,
    amount: gains.slice(0, index + 1).reduce((sum, gain) => sum + gain, 0),
  }))

const near = (one: number | null | undefined, other: number, scale: number) =>
  assert.ok(typeof one === 'number' && Math.abs(one - other) <= scale, `${one} ≠ ${other}`)

test('the table of Student’s t is that of a statistics library, to three decimals', () => {
  for (let freedom = 1; freedom <= 30; freedom += 1)
    near(eightOfTen(freedom), studentt.inv(0.9, freedom), 0.0006)
  near(eightOfTen(60), studentt.inv(0.9, 60), 0.02)
})

test('forecast and range after weeks of one length are those of a statistics library', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -10_000, max: 100_000 }), { minLength: 3, maxLength: 13 }),
      (gains) => {
        const found = forecastFrom(0, pointsOf(gains))
        const { amount, low, high } = interval(gains)
        // The table's last decimal weighs as much as the range is wide.
        const scale = 1e-6 + (high - low) / 1000
        near(found?.amount, amount, 1e-6)
        near(found?.low, low, scale)
        near(found?.high, high, scale)
      },
    ),
  )
})

test('the range of a quarter of steady chance holds its end about eight times of ten', () => {
  let held = 0
  const runs = 400
  // A known sequence of chance, by a linear congruence (Numerical Recipes), so that each run is the same.
  let seed = 7
  const chance = () => (seed = (seed * 1_664_525 + 1_013_904_223) % 2 ** 32) / 2 ** 32
  for (let run = 0; run < runs; run += 1) {
    const gains = Array.from({ length: weeks }, () => 1000 + 300 * (chance() + chance() - 1))
    const end = gains.reduce((sum, gain) => sum + gain, 0)
    const forecast = forecastFrom(0, pointsOf(gains.slice(0, 6)))
    if ((forecast?.low ?? 0) <= end && end <= (forecast?.high ?? 0)) held += 1
  }
  assert.ok(held / runs > 0.75 && held / runs < 0.85, `${held} of ${runs}`)
})
