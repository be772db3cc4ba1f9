import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { alignment, type Plan, type Tactic } from '../../src/plan/index.ts'
import { arbitraryPlan } from '../fixtures/arbitrary-plan.ts'
import { aPlan, aStrategy, aTactic, strategies } from '../fixtures/builders.ts'

const reach = (plan: Plan, aligned: number, total: number) => {
  assert.deepEqual(alignment(plan), { aligned, total, score: total === 0 ? 0 : aligned / total })
}

const linked = (...list: Partial<Tactic>[]) =>
  aPlan({
    strategies: [
      aStrategy({ tactics: list.map((fields, index) => aTactic({ id: `t${index}`, ...fields })) }),
    ],
  })

const unmeasured = { name: '', unit: '', baseline: null, target: null }

test('a whole chain reaches the objective', () => {
  reach(aPlan(), 1, 1)
  reach(linked({}, {}, {}), 3, 3)
})

test('a tactic needs a measure with a target, and a due date', () => {
  reach(linked({}, { measure: { name: 'visitas', unit: '', target: null } }), 1, 2)
  reach(linked({}, { measure: { name: '', unit: '', target: 60 } }), 1, 2)
  reach(linked({}, { due: null }), 1, 2)
  reach(linked({}, { owner: '', channel: '', start: null }), 2, 2)
})

test('what is done needs no date any more', () => {
  reach(linked({}, { due: null, state: 'done' }), 2, 2)
})

test('its strategy needs a measure', () => {
  const [first, second] = strategies(2)
  assert.ok(first && second)
  reach(aPlan({ strategies: [first, { ...second, measure: unmeasured }] }), 1, 2)
})

test('the objective needs a number and a quarter', () => {
  reach(aPlan({ objective: { target: null } }), 0, 1)
  reach(aPlan({ quarter: null }), 0, 1)
  reach(aPlan({ objective: { unit: '', sentence: '', baseline: null } }), 1, 1)
})

test('loose tactics count and never reach it', () => {
  reach({ ...linked({}, {}), loose: [aTactic({ id: 'l1' })] }, 2, 3)
})

test('dropped tactics and those of strategies given up do not count either way', () => {
  reach(
    { ...linked({}, { state: 'dropped' }), loose: [aTactic({ id: 'l1', state: 'dropped' })] },
    1,
    1,
  )
  const [first, second, third] = strategies(3)
  assert.ok(first && second && third)
  reach(
    aPlan({
      strategies: [
        { ...first, state: 'adjusted' },
        { ...second, state: 'replaced' },
        { ...third, state: 'stopped' },
      ],
    }),
    1,
    1,
  )
})

test('without tactics the score is zero', () => {
  reach(aPlan({ strategies: [] }), 0, 0)
})

test('for any plan the score lies between zero and one', () => {
  fc.assert(
    fc.property(arbitraryPlan(), (plan) => {
      const { aligned, total, score } = alignment(plan)
      assert.ok(aligned >= 0 && aligned <= total && score >= 0 && score <= 1)
    }),
  )
})
