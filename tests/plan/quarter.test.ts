import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { addDays, daysBetween, fromDayNumber, weekday } from '../../src/plan/date.ts'
import type { Quarter } from '../../src/plan/index.ts'
import {
  nextQuarter,
  quarterElapsed,
  quarterEnd,
  quarterOf,
  quarterStart,
  quarterWeeks,
} from '../../src/plan/quarter.ts'

const aQuarter = (year: number, number: number, firstMonth = 1): Quarter => ({
  year,
  number,
  firstMonth,
})

/** A quarter runs from one day to another, both its own. */
const runs = (quarter: Quarter, start: string, end: string) => {
  assert.deepEqual([quarterStart(quarter), quarterEnd(quarter)], [start, end])
}

/** Days of a quarter, both ends included. */
const length = (quarter: Quarter) => daysBetween(quarterStart(quarter), quarterEnd(quarter)) + 1

const firstMonth = fc.integer({ min: 1, max: 12 })
const date = fc.integer({ min: 366, max: 84_000 }).map(fromDayNumber)
const quarter = fc.record(
  {
    year: fc.integer({ min: 1970, max: 2199 }),
    number: fc.integer({ min: 1, max: 4 }),
    firstMonth,
  },
  { noNullPrototype: true },
)

test('calendar quarters begin in January, April, July and October', () => {
  runs(aQuarter(2027, 1), '2027-01-01', '2027-03-31')
  runs(aQuarter(2027, 2), '2027-04-01', '2027-06-30')
  runs(aQuarter(2027, 3), '2027-07-01', '2027-09-30')
  runs(aQuarter(2027, 4), '2027-10-01', '2027-12-31')
})

test('a first quarter is a day longer in a leap year', () => {
  for (const [year, days] of [
    [2027, 90],
    [2028, 91],
    [2100, 90],
    [2000, 91],
  ] as const) {
    assert.equal(length(aQuarter(year, 1)), days, String(year))
  }
  runs(aQuarter(2027, 1, 12), '2027-12-01', '2028-02-29')
  runs(aQuarter(2026, 1, 12), '2026-12-01', '2027-02-28')
})

test('a fiscal year bears the calendar year in which it begins', () => {
  runs(aQuarter(2027, 1, 7), '2027-07-01', '2027-09-30')
  runs(aQuarter(2027, 2, 7), '2027-10-01', '2027-12-31')
  runs(aQuarter(2027, 3, 7), '2028-01-01', '2028-03-31')
  runs(aQuarter(2027, 4, 7), '2028-04-01', '2028-06-30')
  assert.deepEqual(quarterOf('2028-06-30', 7), aQuarter(2027, 4, 7))
  assert.deepEqual(quarterOf('2028-07-01', 7), aQuarter(2028, 1, 7))
})

test('each of the twelve first months has its own quarters', () => {
  const starts = Array.from({ length: 12 }, (_none, index) =>
    quarterStart(aQuarter(2027, 2, index + 1)),
  )
  assert.deepEqual(starts, [
    '2027-04-01',
    '2027-05-01',
    '2027-06-01',
    '2027-07-01',
    '2027-08-01',
    '2027-09-01',
    '2027-10-01',
    '2027-11-01',
    '2027-12-01',
    '2028-01-01',
    '2028-02-01',
    '2028-03-01',
  ])
})

test('the year is the calendar year unless another month is said', () => {
  assert.deepEqual(quarterOf('2027-01-01'), aQuarter(2027, 1))
  assert.deepEqual(quarterOf('2027-12-31'), aQuarter(2027, 4))
})

test('every day lies in exactly the quarter that is told, whatever the first month', () => {
  fc.assert(
    fc.property(date, firstMonth, (day, month) => {
      const found = quarterOf(day, month)
      assert.ok(quarterStart(found) <= day && day <= quarterEnd(found))
      assert.equal(found.firstMonth, month)
    }),
  )
})

test('a quarter is told by its first day and by its last', () => {
  fc.assert(
    fc.property(quarter, (each) => {
      assert.deepEqual(quarterOf(quarterStart(each), each.firstMonth), each)
      assert.deepEqual(quarterOf(quarterEnd(each), each.firstMonth), each)
    }),
  )
})

test('the next quarter begins the day after, without a gap', () => {
  fc.assert(
    fc.property(quarter, (each) => {
      assert.equal(quarterStart(nextQuarter(each)), addDays(quarterEnd(each), 1))
    }),
  )
})

test('four quarters on it is the same quarter a year later', () => {
  fc.assert(
    fc.property(quarter, (each) => {
      const later = nextQuarter(nextQuarter(nextQuarter(nextQuarter(each))))
      assert.deepEqual(later, { ...each, year: each.year + 1 })
    }),
  )
})

test('a quarter has 89 to 92 days', () => {
  fc.assert(
    fc.property(quarter, (each) => {
      assert.ok(length(each) >= 89 && length(each) <= 92, String(length(each)))
    }),
  )
})

test('what has passed is counted at the end of the day, from nothing before the quarter to all after it', () => {
  const elapsed = (today: string) => quarterElapsed(aQuarter(2027, 1), today)
  assert.equal(elapsed('2026-06-01'), 0)
  assert.equal(elapsed('2026-12-31'), 0)
  assert.equal(elapsed('2027-01-01'), 1 / 90)
  assert.equal(elapsed('2027-02-14'), 0.5)
  assert.equal(elapsed('2027-03-30'), 89 / 90)
  assert.equal(elapsed('2027-03-31'), 1)
  assert.equal(elapsed('2028-03-31'), 1)
})

test('each day of a quarter passes as much of it as any other', () => {
  fc.assert(
    fc.property(quarter, (each) => {
      const start = quarterStart(each)
      const days = length(each)
      for (const day of [1, 2, 45, days])
        assert.ok(Math.abs(quarterElapsed(each, addDays(start, day - 1)) - day / days) < 1e-12)
    }),
  )
})

test('a quarter that begins and ends within the week touches 14 weeks, one that begins on Monday 13', () => {
  const weeks = quarterWeeks(aQuarter(2027, 1))
  assert.equal(weeks.length, 14)
  assert.equal(weeks[0], '2026-12-28')
  assert.equal(weeks.at(-1), '2027-03-29')
  assert.equal(quarterWeeks(aQuarter(2029, 1)).length, 13)
  assert.equal(quarterWeeks(aQuarter(2029, 1))[0], '2029-01-01')
})

test('weeks are Mondays in a row that hold every day of the quarter', () => {
  fc.assert(
    fc.property(quarter, (each) => {
      const weeks = quarterWeeks(each)
      assert.ok(weeks.length === 13 || weeks.length === 14, String(weeks.length))
      weeks.forEach((week, index) => {
        assert.equal(weekday(week), 1)
        assert.equal(week, addDays(weeks[0] ?? '', index * 7))
      })
      assert.ok((weeks[0] ?? '') <= quarterStart(each))
      assert.ok((weeks[1] ?? '') > quarterStart(each))
      assert.ok((weeks.at(-1) ?? '') <= quarterEnd(each))
      assert.ok(addDays(weeks.at(-1) ?? '', 6) >= quarterEnd(each))
    }),
  )
})
