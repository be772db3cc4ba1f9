import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import type { CheckIn, Plan } from '../../../src/plan/index.ts'
import { diagnose } from '../../../src/plan/track/diagnosis.ts'
import { forecastFrom } from '../../../src/plan/track/forecast.ts'
import { standingOf, trackedParts } from '../../../src/plan/track/tracked.ts'
import { arbitraryPlan } from '../../fixtures/arbitrary-plan.ts'
import { aPlan, aStrategy, aTactic } from '../../fixtures/builders.ts'

const quarter = { year: 2027, number: 2, firstMonth: 1 }
const course = { quarter, weeklyShares: null, start: 0, target: 65_000 }
const near = (one: number | null | undefined, other: number, within = 0.01) => {
  assert.ok(
    one !== null && one !== undefined && Math.abs(one - other) <= within,
    `${one} ≠ ${other}`,
  )
}

const checkIn = (id: string, date: string, amounts: Record<string, number>): CheckIn => ({
  id,
  date,
  amounts: Object.entries(amounts).map(([part, amount]) => ({ part, amount })),
  note: '',
})

test('the lesson’s sums come out: 35 of 91 days, USD 21,000 of 65,000', () => {
  const standing = standingOf(course, [{ date: '2027-05-05', amount: 21_000 }], '2027-05-05')
  near(standing.due, 25_000)
  near(standing.gap, -4_000)
  near(standing.perWeek, 5_500)
  near(standing.forecast?.amount, 54_600)
})

test('a level is followed from its baseline', () => {
  const level = { ...course, start: 200, target: 252 }
  const standing = standingOf(level, [{ date: '2027-05-05', amount: 216 }], '2027-05-05')
  near(standing.due, 220)
  near(standing.perWeek, 4.5)
})

test('a falling measure is behind when it is too high, and reached when it is low enough', () => {
  const falling = { ...course, start: 10, target: 4 }
  const measured = [{ date: '2027-05-05', amount: 9 }]
  assert.ok((standingOf(falling, measured, '2027-05-05').gap ?? 0) < 0)
  assert.equal(standingOf(falling, [{ date: '2027-05-05', amount: 3 }], '2027-05-05').perWeek, null)
})

test('before the quarter nothing is due, after it everything, and no week is left', () => {
  assert.equal(standingOf(course, [], '2027-03-01').due, 0)
  const after = standingOf(course, [{ date: '2027-06-20', amount: 60_000 }], '2027-07-10')
  assert.equal(after.due, 65_000)
  assert.equal(after.perWeek, null)
})

test('a late check-in is held against its own day', () => {
  const standing = standingOf(course, [{ date: '2027-05-05', amount: 25_000 }], '2027-05-30')
  near(standing.gap, 0)
})

test('no range from two steps; from three on it holds the forecast and narrows with steady data', () => {
  const weekly = (gains: number[]) =>
    gains.map((_gain, index) => ({
      share: (index + 1) / 13,
      amount: gains.slice(0, index + 1).reduce((sum, gain) => sum + gain, 0),
    }))
  assert.equal(forecastFrom(0, weekly([3000, 4000]))?.low, null)
  const five = forecastFrom(0, weekly([3000, 4000, 4500, 4500, 5000]))
  near(five?.amount, 54_600)
  // s² · R · (1 + R / T) by hand: rate 54,600; steps' share 1/13; variance of gains 575,000 → s² = 575,000 × 13.
  const spread = 1.533 * Math.sqrt(575_000 * 13 * (8 / 13) * (1 + 8 / 5))
  near(five?.low, 54_600 - spread, 1)
  near(five?.high, 54_600 + spread, 1)
  const ten = forecastFrom(0, weekly([3000, 4000, 4500, 4500, 5000, 3000, 4000, 4500, 4500, 5000]))
  assert.ok((ten?.high ?? 0) - (ten?.low ?? 0) < (five?.high ?? 0) - (five?.low ?? 0))
  const steady = forecastFrom(0, weekly([4000, 4000, 4000]))
  near(steady?.low, 52_000)
})

test('whatever was measured and when, figures are finite and the range holds the forecast', () => {
  const point = fc.record({
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    amount: fc.double({ min: -1e9, max: 1e9, noNaN: true }),
  })
  fc.assert(
    fc.property(
      fc.array(point, { maxLength: 20 }),
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      (points, start) => {
        const sorted = points
          .toSorted((one, other) => one.share - other.share)
          .filter(({ share }) => share > 1e-6)
        const forecast = forecastFrom(start, sorted)
        if (!forecast) return
        assert.ok(Number.isFinite(forecast.amount))
        if (forecast.low === null || forecast.high === null) return
        assert.ok(forecast.low <= forecast.amount && forecast.amount <= forecast.high)
      },
    ),
  )
})

test('objective, strategies and tactics are followed apart, any plan on any day', () => {
  const parts = trackedParts(aPlan(), '2027-01-22').map(({ part }) => part)
  assert.deepEqual(parts, ['objective', 's1', 't1'])
  fc.assert(
    fc.property(arbitraryPlan(), (plan) => {
      for (const { standing } of trackedParts(plan, '2027-01-22'))
        assert.ok(Number.isFinite(standing.due), JSON.stringify(standing))
    }),
  )
})

const lagging = (amountDone: number): Plan =>
  aPlan({
    strategies: [aStrategy({ tactics: [aTactic({ amountDone, due: '2027-03-26' })] })],
    checkIns: [checkIn('c1', '2027-02-15', { s1: 4 })],
  })

test('tactics done and a measure that did not move question the strategy; tactics not done, the execution', () => {
  const causeOf = (plan: Plan) => {
    const [strategy] = plan.strategies
    return strategy && diagnose(plan, strategy, '2027-02-15')?.cause
  }
  assert.equal(causeOf(lagging(40)), 'strategy')
  assert.equal(causeOf(lagging(3)), 'execution')
  assert.equal(
    causeOf({ ...lagging(40), checkIns: [checkIn('c1', '2027-02-15', { s1: 12 })] }),
    undefined,
  )
  assert.equal(causeOf(aPlan()), undefined)
})
