import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import type { CheckIn, Plan } from '../../../src/plan/index.ts'
import { diagnose } from '../../../src/plan/track/diagnosis.ts'
import { forecastFrom } from '../../../src/plan/track/forecast.ts'
import { standingOf } from '../../../src/plan/track/standing.ts'
import { trackedParts } from '../../../src/plan/track/tracked.ts'
import { arbitraryPlan } from '../../fixtures/arbitrary-plan.ts'
import { aPlan, aStrategy, aTactic } from '../../fixtures/builders.ts'

const quarter = { year: 2027, number: 2, firstMonth: 1 }
const course = {
  quarter,
  weeklyShares: null,
  span: { first: '2027-04-01', last: '2027-06-30' },
  start: 0,
  target: 65_000,
}
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

/** Amounts so far on days of the second quarter, latest first, as measures come. */
const measures = (amounts: Record<string, number>) =>
  Object.entries(amounts)
    .map(([date, amount]) => ({ date, amount }))
    .toReversed()

test('the lesson’s range comes out: USD 5,300 each way after weeks of 3,000 to 5,000', () => {
  const weeks = measures({
    '2027-04-07': 3_000,
    '2027-04-14': 7_000,
    '2027-04-21': 11_500,
    '2027-04-28': 16_000,
    '2027-05-05': 21_000,
  })
  const { forecast } = standingOf(course, weeks, '2027-05-05')
  near(forecast?.amount, 54_600)
  near(forecast?.low, 49_300, 50)
  near(forecast?.high, 59_900, 50)
})

test('weeks without a check-in weigh in the one after them', () => {
  // Steps of 1, 3 and 1 weeks; s² = (400² + 1,800² ÷ 3 + 1,400²) ÷ 2 = 1,600,000 a week; t = 1.886.
  const { forecast } = standingOf(
    course,
    measures({ '2027-04-07': 4_000, '2027-04-28': 13_000, '2027-05-05': 18_000 }),
    '2027-05-12',
  )
  const spread = 1.886 * Math.sqrt(1_600_000 * 8 * (1 + 8 / 5))
  near(forecast?.amount, 46_800)
  near(forecast?.low, 46_800 - spread)
  near(forecast?.high, 46_800 + spread)
})

test('a quarter of a fiscal year has its own days: 31 of 89 from February', () => {
  const fiscal = aPlan({
    quarter: { year: 2027, number: 1, firstMonth: 2 },
    objective: { target: 89_000 },
    checkIns: [checkIn('c1', '2027-03-03', { objective: 15_500 })],
  })
  const { standing } = trackedParts(fiscal, '2027-03-03')[0] ?? {}
  near(standing?.due, 31_000)
  near(standing?.gap, -15_500)
  near(standing?.forecast?.amount, 44_500)
  near(standing?.perWeek, (73_500 / 58) * 7)
})

test('nothing measured but zeros foresees zero, within zero', () => {
  const zeros = measures({ '2027-04-07': 0, '2027-04-14': 0, '2027-04-21': 0 })
  const { forecast, gap, perWeek } = standingOf(course, zeros, '2027-04-21')
  assert.deepEqual(forecast, { amount: 0, low: 0, high: 0 })
  near(gap, -15_000)
  near(perWeek, 6_500)
})

test('what falls to zero is followed down; what is to stay is off by what it moved, either way', () => {
  const falling = { ...course, start: 26, target: 0 }
  const standing = standingOf(falling, measures({ '2027-05-05': 20 }), '2027-05-05')
  near(standing.due, 16)
  near(standing.gap, -4)
  near(standing.perWeek, -2.5)
  near(standing.forecast?.amount, 10.4)
  const staying = { ...course, start: 200, target: 200 }
  const gapAt = (amount: number) =>
    standingOf(staying, measures({ '2027-05-05': amount }), '2027-05-05').gap
  assert.deepEqual([gapAt(200), gapAt(190), gapAt(210)], [0, -10, -10])
})

test('a tactic is followed within its own dates', () => {
  // From 11 January to 5 March, 54 days; 27 of them have passed on 6 February.
  const plan = aPlan({ checkIns: [checkIn('c1', '2027-02-06', { t1: 20 })] })
  const tactic = trackedParts(plan, '2027-02-06').find(({ part }) => part === 't1')
  near(tactic?.standing.due, 30)
  near(tactic?.standing.gap, -10)
  near(tactic?.standing.perWeek, (40 / 27) * 7)
  near(tactic?.standing.forecast?.amount, 40)
  const dueOn = (day: string) =>
    trackedParts(plan, day).find(({ part }) => part === 't1')?.standing.due
  assert.deepEqual([dueOn('2027-01-10'), dueOn('2027-03-05'), dueOn('2027-03-20')], [0, 60, 60])
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
  const before = standingOf(course, [], '2027-03-01')
  assert.equal(before.due, 0)
  near(before.perWeek, 5_000)
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

test('the lesson’s diagnosis comes out: 38 of 40 visits, 6 of 10 agreements', () => {
  const tactic = aTactic({
    start: null,
    due: null,
    measure: { name: 'visitas', unit: '', target: 104 },
  })
  const strategy = aStrategy({
    measure: { name: 'convenios', unit: '', baseline: 0, target: 26 },
    tactics: [tactic],
  })
  const plan = {
    ...aPlan({
      strategies: [strategy],
      checkIns: [checkIn('c1', '2027-05-05', { s1: 6, t1: 38 })],
    }),
    quarter,
  }
  const found = diagnose(plan, strategy, '2027-05-05')
  assert.equal(found?.cause, 'strategy')
  near(found.done, 0.95)
  near(found.moved, 0.6)
})

test('a tactic that has not begun by its own dates says nothing against the work', () => {
  const begun = aTactic({ amountDone: 30, due: '2027-03-26' })
  const later = aTactic({ id: 't2', amountDone: 0, start: '2027-03-01', due: '2027-03-26' })
  const strategy = aStrategy({ tactics: [begun, later] })
  const plan = aPlan({
    strategies: [strategy],
    checkIns: [checkIn('c1', '2027-02-15', { s1: 4 })],
  })
  assert.equal(diagnose(plan, strategy, '2027-02-15')?.cause, 'strategy')
})
