import assert from 'node:assert/strict'
import test from 'node:test'
import { measurementsOf } from '../../src/plan/measurements.ts'
import { movementOf } from '../../src/plan/movement.ts'
import { shareDue, shareDueWithin, straightShares, tacticSpan } from '../../src/plan/pace.ts'
import { aPlan } from '../fixtures/builders.ts'

const quarter = { year: 2027, number: 1, firstMonth: 1 }

const due = (date: string, share: number, shares: number[] | null = null) => {
  const found = shareDue(quarter, shares, date)
  assert.ok(Math.abs(found - share) < 1e-12, `${date}: ${found}`)
}

test('without another curve the pace is a straight line from the first day to the last', () => {
  due('2026-12-31', 0)
  due('2027-01-01', 1 / 90)
  due('2027-02-14', 0.5)
  due('2027-03-31', 1)
  due('2027-06-01', 1)
})

test('weekly shares bend it, day by day within each week', () => {
  // The quarter begins on a Friday: its first week has three days, its last three too.
  const shares = [0.3, 0.7, ...Array.from({ length: 12 }, () => 0)]
  due('2026-12-31', 0, shares)
  due('2027-01-01', 0.1, shares)
  due('2027-01-03', 0.3, shares)
  due('2027-01-04', 0.4, shares)
  due('2027-01-10', 1, shares)
  due('2027-03-31', 1, shares)
})

test('the straight line in weekly shares is the same pace, week by week', () => {
  const shares = straightShares(quarter)
  assert.equal(shares.length, 14)
  for (const date of ['2027-01-01', '2027-01-03', '2027-02-14', '2027-03-30', '2027-03-31'])
    due(date, shareDue(quarter, null, date), shares)
})

test('weekly shares are scaled to a whole; all zero, or none, means the line', () => {
  due('2027-01-03', 0.5, [0.2, 0.2])
  due('2027-02-14', 0.5, [0, 0])
  due('2027-02-14', 0.5, [])
})

test('within its own days a tactic is due from the first to the last, along the curve of the quarter', () => {
  const within = (first: string, last: string, date: string, shares: number[] | null = null) =>
    shareDueWithin(quarter, shares, { first, last }, date)
  assert.equal(within('2027-01-11', '2027-03-05', '2027-01-10'), 0)
  assert.ok(Math.abs(within('2027-01-11', '2027-03-05', '2027-02-06') - 0.5) < 1e-12)
  assert.equal(within('2027-01-11', '2027-03-05', '2027-03-05'), 1)
  // The weeks of 4 and 11 January bring 30 and 10 of a hundred: three quarters are due after the first.
  const shares = [0.2, 0.3, 0.1, 0.4]
  assert.ok(Math.abs(within('2027-01-04', '2027-01-17', '2027-01-10', shares) - 0.75) < 1e-12)
  // The quarter asks nothing of February: a straight line.
  assert.equal(within('2027-02-01', '2027-02-28', '2027-02-14', shares), 0.5)
})

test('the days of a tactic are its own, those of the quarter where it has none or they run backwards', () => {
  const whole = { first: '2027-01-01', last: '2027-03-31' }
  assert.deepEqual(tacticSpan(quarter, { start: null, due: null }), whole)
  assert.deepEqual(tacticSpan(quarter, { start: '2027-03-05', due: '2027-02-05' }), whole)
  assert.deepEqual(tacticSpan(quarter, { start: '2027-02-05', due: null }), {
    ...whole,
    first: '2027-02-05',
  })
})

test('the movement the person chose wins; otherwise only a market share is a level', () => {
  const movement = (fields: Parameters<typeof aPlan>[0]) => movementOf(aPlan(fields).objective)
  assert.equal(movement({ objective: { metric: 'share' } }), 'level')
  assert.equal(movement({ objective: { metric: 'share', movement: 'flow' } }), 'flow')
  assert.equal(movement({ objective: { metric: 'customers', movement: 'level' } }), 'level')
  for (const metric of ['revenue', 'volume', 'customers', 'other', null] as const)
    assert.equal(movement({ objective: { metric } }), 'flow')
})

test('measures come latest first, up to today; of one day, the one entered last', () => {
  const entered = (
    [
      ['2027-02-05', 's1', 1],
      ['2027-01-29', 's1', 2],
      ['2027-02-05', 's1', 3],
      ['2027-02-05', 's2', 4],
      ['2027-02-06', 's1', 5],
    ] as const
  ).map(([date, part, amount], index) => ({
    id: `c${index}`,
    date,
    amounts: [{ part, amount }],
    note: '',
  }))
  assert.deepEqual(measurementsOf(aPlan({ checkIns: entered }), 's1', '2027-02-05'), [
    { date: '2027-02-05', amount: 3 },
    { date: '2027-02-05', amount: 1 },
    { date: '2027-01-29', amount: 2 },
  ])
})
