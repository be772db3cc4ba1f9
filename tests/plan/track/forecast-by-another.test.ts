import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import jstat from 'jstat'
import { forecastFrom } from '../../../src/plan/track/forecast.ts'
import { eightOfTen } from '../../../src/plan/track/student.ts'

const { lstsq, mean, stdev, studentt } = jstat.jStat
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

test('forecast and range after stretches of any length are those of a weighted fit by that library', () => {
  const stretch = fc.record({
    length: fc.integer({ min: 1, max: 30 }),
    gain: fc.integer({ min: -10_000, max: 100_000 }),
  })
  fc.assert(
    fc.property(fc.array(stretch, { minLength: 3, maxLength: 13 }), fc.nat(100), (steps, rest) => {
      const days = rest + steps.reduce((sum, { length }) => sum + length, 0)
      let [passed, amount] = [0, 0]
      const points = steps.map(({ length, gain }) => {
        passed += length
        amount += gain
        return { share: passed / days, amount }
      })
      // What a stretch brings varies by the root of its length: divided by it, all vary alike.
      const roots = steps.map(({ length }) => Math.sqrt(length))
      const scaled = steps.map(({ gain, length }) => gain / Math.sqrt(length))
      const [rate = Number.NaN] = lstsq(
        roots.map((root) => [root]),
        scaled,
      )
      const squares = scaled.reduce(
        (sum, value, index) => sum + (value - rate * (roots[index] ?? 0)) ** 2,
        0,
      )
      const freedom = steps.length - 1
      const spread =
        studentt.inv(0.9, freedom) *
        Math.sqrt((squares / freedom) * (rest + rest ** 2 / (days - rest)))
      const found = forecastFrom(0, points)
      // Shares are rounded at their sixteenth place; under the root of the range that is the eighth.
      const scale = 0.05 + spread / 500
      near(found?.amount, amount + rate * rest, scale)
      near(found?.low, amount + rate * rest - spread, scale)
      near(found?.high, amount + rate * rest + spread, scale)
    }),
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
