import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { limits, parsePlan, type Plan } from '../../src/plan/index.ts'
import { parseEdit } from '../../src/plan/parse-edit.ts'
import { arbitraryPlan } from '../fixtures/arbitrary-plan.ts'
import { aPlan, aStrategy, aTactic } from '../fixtures/builders.ts'

const plan = aPlan({
  strategies: [
    aStrategy({ id: 'A', tactics: [aTactic({ id: 'a1' }), aTactic({ id: 'a2' })] }),
    aStrategy({ id: 'B', tactics: [] }),
  ],
  loose: [aTactic({ id: 'x1' })],
})

const isWhole = (changed: Plan) => {
  assert.deepEqual(parseEdit(plan, changed), [])
}

const isBroken = (changed: Plan) => {
  assert.notDeepEqual(parseEdit(plan, changed), [])
  assert.equal(parsePlan(changed).ok, false)
}

const [first = aStrategy({ id: 'A' }), second = aStrategy({ id: 'B' })] = plan.strategies
const [loose = aTactic({ id: 'x1' })] = plan.loose

const aNewTactic = aTactic({ id: 'n' })

test('a plan made of the same parts, in another order or place, is whole', () => {
  isWhole(plan)
  isWhole({ ...plan, strategies: [second, first] })
  isWhole({ ...plan, strategies: [first, { ...second, tactics: plan.loose }], loose: [] })
  isWhole({ ...plan, strategies: [], loose: first.tactics })
})

test('a part that is new and right is let in', () => {
  isWhole({ ...plan, loose: [...plan.loose, aNewTactic] })
  isWhole({ ...plan, strategies: [{ ...first, title: 'Other' }, second] })
})

test('what is wrong in a part that is new is found, wherever it stands', () => {
  const wrong = { ...aNewTactic, due: 'tomorrow' }
  isBroken({ ...plan, loose: [wrong] })
  isBroken({ ...plan, strategies: [first, { ...second, tactics: [wrong] }] })
  isBroken({ ...plan, strategies: [{ ...first, title: 'x'.repeat(limits.text + 1) }, second] })
  isBroken({ ...plan, created: 'yesterday' })
  isBroken({ ...plan, objective: { ...plan.objective, target: Infinity } })
})

test('an id that stands twice is found, in parts that were there before too', () => {
  isBroken({ ...plan, loose: [loose, loose] })
  isBroken({ ...plan, loose: [loose, { ...aNewTactic, id: 'A' }] })
})

test('a list beyond its limit is found', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_none, index) => ({ ...aNewTactic, id: `m${index}` }))
  isWhole({ ...plan, loose: many(limits.loose) })
  isBroken({ ...plan, loose: many(limits.loose + 1) })
  isBroken({ ...plan, strategies: [{ ...second, tactics: many(limits.tactics + 1) }] })
})

test('between any two whole plans nothing is wrong', () =>
  fc.assert(
    fc.property(arbitraryPlan(), arbitraryPlan(), (one, other) => {
      assert.deepEqual(parseEdit(one, other), [])
    }),
    { numRuns: 100 },
  ))
