import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import type { CheckIn, Decision, Plan } from '../../../src/plan/index.ts'
import { trackedParts } from '../../../src/plan/track/tracked.ts'
import { trajectoryOf } from '../../../src/plan/track/trajectory.ts'
import { arbitraryPlan } from '../../fixtures/arbitrary-plan.ts'
import { aPlan, aStrategy } from '../../fixtures/builders.ts'

const checkIn = (id: string, date: string, amounts: Record<string, number>): CheckIn => ({
  id,
  date,
  amounts: Object.entries(amounts).map(([part, amount]) => ({ part, amount })),
  note: '',
})

const decision = (id: string, date: string, strategy: string): Decision => ({
  id,
  date,
  strategy,
  choice: 'keep',
  reason: '',
})

const trajectory = (plan: Plan, part: string, today: string) => {
  const tracked = trackedParts(plan, today).find((each) => each.part === part)
  assert.ok(tracked, part)
  return { ...trajectoryOf(plan, tracked), tracked }
}

/** A quarter whose weeks bring 9,000 and 11,000 by turns, measured on Sundays; 17 January is its 17th day of 90. */
const sundays = ['2027-01-10', '2027-01-17', '2027-01-24', '2027-01-31', '2027-02-07', '2027-02-14']
const amounts = [9_000, 20_000, 29_000, 40_000, 49_000, 60_000]
const measured = (count: number): CheckIn[] =>
  sundays
    .slice(0, count)
    .map((date, index) => checkIn(`c${index}`, date, { objective: amounts[index] ?? 0 }))

test('the pace goes from nothing on the eve to the target on the last day, once a week', () => {
  const { pace } = trajectory(aPlan(), 'objective', '2027-02-01')
  assert.deepEqual(pace[0], { date: '2026-12-31', amount: 0 })
  assert.deepEqual(pace.at(-1), { date: '2027-03-31', amount: 120_000 })
  assert.deepEqual(pace[7], { date: '2027-02-14', amount: 60_000 })
  assert.equal(pace.length, 15)
})

test('what is to come fans out from the latest measure to the range of the forecast', () => {
  const { ahead, tracked } = trajectory(aPlan({ checkIns: measured(6) }), 'objective', '2027-02-16')
  assert.deepEqual(ahead[0], { date: '2027-02-14', amount: 60_000, low: 60_000, high: 60_000 })
  const end = ahead.at(-1)
  assert.equal(end?.date, '2027-03-31')
  assert.deepEqual({ ...tracked.standing.forecast, date: end.date }, end)
  const widths = ahead.map(({ low, high }) => (high ?? 0) - (low ?? 0))
  assert.deepEqual(
    widths,
    widths.toSorted((one, other) => one - other),
  )
})

test('each measure says what end it let foresee, within a range that narrows as the weeks go', () => {
  const { measured: told } = trajectory(aPlan({ checkIns: measured(6) }), 'objective', '2027-02-16')
  assert.deepEqual(
    told.map(({ forecast }) => forecast?.low === null),
    [true, true, false, false, false, false],
  )
  const widths = told.flatMap(({ forecast }) =>
    forecast?.low == null || forecast.high === null ? [] : [forecast.high - forecast.low],
  )
  assert.ok(widths.every((width, index) => width < (widths[index - 1] ?? Infinity)))
})

test('of a day the last number entered counts, and a number corrected changes what follows', () => {
  const twice = [...measured(3), checkIn('again', '2027-01-24', { objective: 31_000 })]
  const { measured: told } = trajectory(aPlan({ checkIns: twice }), 'objective', '2027-02-16')
  assert.deepEqual(
    told.map(({ date, amount }) => [date, amount]),
    [
      ['2027-01-10', 9_000],
      ['2027-01-17', 20_000],
      ['2027-01-24', 31_000],
    ],
  )
})

test('what is measured before the first day leaves the forecast alone; after the last it is the end', () => {
  const early = checkIn('early', '2026-12-20', { objective: 5_000 })
  const late = checkIn('late', '2027-04-03', { objective: 117_000 })
  const plan = aPlan({ checkIns: [early, ...measured(6), late] })
  const { measured: told, ahead, tracked } = trajectory(plan, 'objective', '2027-04-05')
  assert.equal(told[0]?.date, '2027-01-10')
  assert.deepEqual([told.at(-1)?.date, told.at(-1)?.amount], ['2027-03-31', 117_000])
  assert.deepEqual(ahead, [])
  assert.deepEqual(tracked.standing.forecast, { amount: 117_000, low: 117_000, high: 117_000 })
})

test('every decision stands on the objective’s line; on a strategy’s and its tactics’, those about it', () => {
  const strategies = [aStrategy(), aStrategy({ id: 's2', title: 'Otra', tactics: [] })]
  const decisions = [decision('d2', '2027-02-12', 's2'), decision('d1', '2027-02-05', 's1')]
  const plan = aPlan({ strategies, decisions })
  const ids = (part: string) => trajectory(plan, part, '2027-02-16').decisions.map(({ id }) => id)
  assert.deepEqual(ids('objective'), ['d1', 'd2'])
  assert.deepEqual(ids('s1'), ['d1'])
  assert.deepEqual(ids('s2'), ['d2'])
  assert.deepEqual(ids('t1'), ['d1'])
})

test('any plan on any day has lines of finite amounts, their days in order', () => {
  fc.assert(
    fc.property(
      arbitraryPlan(),
      fc.constantFrom('2026-12-01', '2027-02-10', '2028-01-01'),
      (plan, day) => {
        for (const tracked of trackedParts(plan, day)) {
          const { pace, measured: told, ahead } = trajectoryOf(plan, tracked)
          for (const line of [pace, told, ahead]) {
            const dates = line.map(({ date }) => date)
            assert.deepEqual(dates, [...new Set(dates)].sort())
            assert.ok(line.every(({ amount }) => Number.isFinite(amount)))
          }
        }
      },
    ),
  )
})
