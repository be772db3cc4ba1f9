import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { calendarRows, loadOf, weekAt } from '../../../src/islands/calendar/calendar-rows.ts'
import { liveTactics } from '../../../src/plan/live-tactics.ts'
import { quarterWeeks } from '../../../src/plan/quarter.ts'
import { arbitraryPlan } from '../../fixtures/arbitrary-plan.ts'
import { aPlan, aStrategy, aTactic, tactics } from '../../fixtures/builders.ts'

const weeks = quarterWeeks({ year: 2027, number: 1, firstMonth: 1 })

const placed = (start: string | null, due: string | null) => {
  const plan = aPlan({ strategies: [aStrategy({ tactics: [aTactic({ start, due })] })] })
  const { groups, unplaced } = calendarRows(plan, weeks)
  const row = groups[0]?.rows[0]
  return row ? [row.from, row.to] : unplaced.map(({ id }) => id)
}

test('a date falls into the week of its Monday, or before or after the quarter', () => {
  assert.equal(weekAt(weeks, '2026-12-27'), -1)
  assert.equal(weekAt(weeks, '2026-12-28'), 0)
  assert.equal(weekAt(weeks, '2027-01-03'), 0)
  assert.equal(weekAt(weeks, '2027-01-04'), 1)
  assert.equal(weekAt(weeks, '2027-04-04'), 13)
  assert.equal(weekAt(weeks, '2027-04-05'), 14)
})

test('a tactic stands in the weeks it runs, cut at the ends of the quarter', () => {
  assert.deepEqual(placed('2027-01-11', '2027-01-29'), [2, 4])
  assert.deepEqual(placed('2026-11-01', '2027-01-05'), [0, 1])
  assert.deepEqual(placed('2027-03-29', '2027-05-30'), [13, 13])
  assert.deepEqual(placed(null, '2027-02-10'), [6, 6])
  assert.deepEqual(placed('2027-02-10', null), [6, 6])
})

test('one without dates, outside the quarter or ending before it starts can’t be placed', () => {
  assert.deepEqual(placed(null, null), ['t1'])
  assert.deepEqual(placed('2027-05-01', '2027-05-10'), ['t1'])
  assert.deepEqual(placed('2026-10-01', '2026-10-10'), ['t1'])
  assert.deepEqual(placed('2027-02-10', '2027-02-01'), ['t1'])
})

test('the load counts each person’s open tactics in each week, whatever the spelling of the name', () => {
  const plan = aPlan({
    strategies: [
      aStrategy({
        tactics: tactics(3, { start: '2027-01-11', due: '2027-01-24' }).map((tactic, index) => ({
          ...tactic,
          owner: ['Luisa', 'luisa ', 'Luisa'][index] ?? '',
          state: index === 2 ? ('done' as const) : ('todo' as const),
        })),
      }),
    ],
  })
  const [luisa, ...others] = loadOf(calendarRows(plan, weeks).groups, weeks.length)
  assert.deepEqual(others, [])
  assert.equal(luisa?.owner, 'Luisa')
  assert.deepEqual(luisa.counts.slice(1, 5), [0, 2, 2, 0])
})

test('every live tactic of any plan is either placed or named as unplaced, once', () => {
  fc.assert(
    fc.property(arbitraryPlan(), (plan) => {
      const { groups, unplaced } = calendarRows(plan, weeks)
      const ids = [
        ...groups.flatMap(({ rows }) => rows.map(({ tactic }) => tactic.id)),
        ...unplaced.map(({ id }) => id),
      ]
      assert.deepEqual(
        ids.sort(),
        liveTactics(plan)
          .map(({ tactic }) => tactic.id)
          .sort(),
      )
    }),
  )
})
