import assert from 'node:assert/strict'
import { test } from 'node:test'
import { monthEnds } from '../../src/plan/month-ends.ts'

const ends = (year: number, number: number, firstMonth: number, expected: string[]) =>
  assert.deepEqual(monthEnds({ year, number, firstMonth }), expected)

test('a quarter has three last days of months, whatever its months', () => {
  ends(2027, 1, 1, ['2027-01-31', '2027-02-28', '2027-03-31'])
  ends(2028, 1, 1, ['2028-01-31', '2028-02-29', '2028-03-31'])
  ends(2027, 4, 1, ['2027-10-31', '2027-11-30', '2027-12-31'])
  ends(2027, 4, 4, ['2028-01-31', '2028-02-29', '2028-03-31'])
  ends(2027, 2, 12, ['2028-03-31', '2028-04-30', '2028-05-31'])
})
