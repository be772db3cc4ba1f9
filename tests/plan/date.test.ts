import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import {
  addDays,
  dayNumber,
  daysBetween,
  fromDayNumber,
  isPlainDate,
  weekday,
} from '../../src/plan/date.ts'

const LAST_DAY = 84_370

const day = fc.integer({ min: 0, max: LAST_DAY })
const date = day.map(fromDayNumber)

test('days are counted from the first of January 1970', () => {
  assert.equal(dayNumber('1970-01-01'), 0)
  assert.equal(dayNumber('1970-01-02'), 1)
  assert.equal(dayNumber('2000-03-01'), 11_017)
  assert.equal(fromDayNumber(LAST_DAY), '2200-12-31')
})

test('every day of the calendar has its number and comes back from it', () => {
  fc.assert(
    fc.property(day, (number) => {
      assert.equal(dayNumber(fromDayNumber(number)), number)
    }),
  )
})

test('real days from 1970 to 2200 are plain dates', () => {
  for (const text of ['1970-01-01', '2024-02-29', '2000-02-29', '2027-12-31', '2200-12-31'])
    assert.equal(isPlainDate(text), true, text)
  fc.assert(fc.property(date, isPlainDate))
})

test('days that are not in the calendar, other years and other spellings are none', () => {
  for (const text of [
    '2027-02-29',
    '2100-02-29',
    '2027-04-31',
    '2027-13-01',
    '2027-00-10',
    '2027-01-00',
    '2027-01-32',
    '1969-12-31',
    '2201-01-01',
    '0000-01-01',
    '2027-1-1',
    '27-01-22',
    '2027/01/22',
    '2027-01-22T00:00:00Z',
    ' 2027-01-22',
    '2027-01-22\n',
    '+2027-01-22',
    '٢٠٢٧-٠١-٢٢',
    '',
  ])
    assert.equal(isPlainDate(text), false, JSON.stringify(text))
})

test('a text is a plain date only if it is written as its own day', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      if (isPlainDate(text)) assert.equal(fromDayNumber(dayNumber(text)), text)
    }),
  )
})

test('days are added over months, years and leap days', () => {
  assert.equal(addDays('2027-01-31', 1), '2027-02-01')
  assert.equal(addDays('2027-12-31', 1), '2028-01-01')
  assert.equal(addDays('2028-02-28', 1), '2028-02-29')
  assert.equal(addDays('2027-02-28', 1), '2027-03-01')
  assert.equal(addDays('2027-01-01', -1), '2026-12-31')
  assert.equal(addDays('2027-01-22', 0), '2027-01-22')
})

test('the days between two dates lead from one to the other', () => {
  assert.equal(daysBetween('2027-01-01', '2027-12-31'), 364)
  assert.equal(daysBetween('2027-03-01', '2027-02-28'), -1)
  fc.assert(
    fc.property(date, date, (from, to) => {
      assert.equal(addDays(from, daysBetween(from, to)), to)
      assert.equal(daysBetween(from, to) + daysBetween(to, from), 0)
      assert.equal(Math.sign(daysBetween(from, to)), from < to ? 1 : from > to ? -1 : 0)
    }),
  )
})

test('weeks begin on Monday', () => {
  assert.equal(weekday('1970-01-01'), 4)
  assert.equal(weekday('2027-01-04'), 1)
  assert.equal(weekday('2027-01-10'), 7)
  assert.equal(weekday('2028-02-29'), 2)
})

test('the day after follows in the week, and a week later it is the same day', () => {
  fc.assert(
    fc.property(date, (today) => {
      assert.equal(weekday(addDays(today, 1)), (weekday(today) % 7) + 1)
      assert.equal(weekday(addDays(today, 7)), weekday(today))
    }),
  )
})
