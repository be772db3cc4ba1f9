import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { editTactics, moveTactics, removeTactics } from '../../src/plan/edit-many.ts'
import { limits, parsePlan, type Plan } from '../../src/plan/index.ts'
import { arbitraryPlan } from '../fixtures/arbitrary-plan.ts'
import { aPlan, aStrategy, aTactic, tactics } from '../fixtures/builders.ts'

/** `A` of `a1` and `a2`, an empty `B`, `x1` and `x2` in the tray. */
const usual = aPlan({
  strategies: [
    aStrategy({ id: 'A', tactics: [aTactic({ id: 'a1' }), aTactic({ id: 'a2' })] }),
    aStrategy({ id: 'B', tactics: [] }),
  ],
  loose: [aTactic({ id: 'x1' }), aTactic({ id: 'x2' })],
})

const idsOf = (plan: Plan) =>
  [...plan.strategies.map((strategy) => strategy.tactics), plan.loose].map((list) =>
    list.map(({ id }) => id).join(' '),
  )

const allOf = ({ strategies, loose }: Plan) => [
  ...strategies.flatMap((strategy) => strategy.tactics),
  ...loose,
]

const lays = (plan: Plan, ...expected: string[]) => assert.deepEqual(idsOf(plan), expected)

const isRefused = (plan: Plan, before: Plan) => assert.equal(plan, before)

test('the same fields of several tactics change wherever they stand, the others stay', () => {
  const owners = allOf(editTactics(usual, ['a2', 'x1', 'gone'], { owner: 'Marta' })).map(
    ({ owner }) => owner,
  )
  assert.deepEqual(owners, ['Luisa', 'Marta', 'Marta', 'Luisa'])
})

test('an edit that changes nothing, or does not fit, gives the very same plan', () => {
  isRefused(editTactics(usual, ['a1', 'x1'], { owner: 'Luisa' }), usual)
  isRefused(editTactics(usual, ['a1', 'x1'], { owner: 'x'.repeat(limits.text + 1) }), usual)
  isRefused(editTactics(usual, ['a1', 'x1'], { due: '2027-02-30' }), usual)
  isRefused(editTactics(usual, [], { owner: 'Marta' }), usual)
})

test('tactics move to the end of a list in the order given; those there already stay', () => {
  lays(moveTactics(usual, ['x2', 'a1', 'a2'], { strategy: 'A' }), 'a1 a2 x2', '', 'x1')
  lays(moveTactics(usual, ['x1', 'a1'], { strategy: 'B' }), 'a2', 'x1 a1', 'x2')
  lays(moveTactics(usual, ['a1', 'x1'], { strategy: null }), 'a2', '', 'x1 x2 a1')
  isRefused(moveTactics(usual, ['a1', 'a2'], { strategy: 'A' }), usual)
  isRefused(moveTactics(usual, ['a1'], { strategy: 'gone' }), usual)
  isRefused(moveTactics(usual, ['x1', 'gone'], { strategy: 'A' }), usual)
})

test('a move is refused whole when one of them has no room', () => {
  const full = aPlan({
    strategies: [aStrategy({ id: 'A', tactics: tactics(limits.tactics - 1) })],
    loose: [aTactic({ id: 'x1' }), aTactic({ id: 'x2' })],
  })
  isRefused(moveTactics(full, ['x1', 'x2'], { strategy: 'A' }), full)
  assert.equal(moveTactics(full, ['x1'], { strategy: 'A' }).loose.length, 1)
})

test('several tactics are taken out at once', () => {
  lays(removeTactics(usual, ['a1', 'x2', 'gone']), 'a2', '', 'x1')
  isRefused(removeTactics(usual, ['gone']), usual)
})

test('in any plan, edits of many keep it a plan and every tactic once', () => {
  fc.assert(
    fc.property(arbitraryPlan(), fc.nat(), (plan, seed) => {
      const ids = allOf(plan)
        .map(({ id }) => id)
        .filter((_id, index) => ((seed >> (index % 16)) & 1) === 1)
      const to = plan.strategies[seed % (plan.strategies.length + 1)]?.id ?? null
      const moved = moveTactics(plan, ids, { strategy: to })
      assert.ok(parsePlan(moved).ok)
      assert.deepEqual(
        allOf(moved)
          .map(({ id }) => id)
          .sort(),
        allOf(plan)
          .map(({ id }) => id)
          .sort(),
      )
      const left = removeTactics(editTactics(plan, ids, { owner: 'Marta' }), ids)
      assert.equal(allOf(left).length, allOf(plan).length - ids.length)
    }),
  )
})
