import assert from 'node:assert/strict'
import { test } from 'node:test'
import { limits, type Plan } from '../../src/plan/index.ts'
import { stepTactic } from '../../src/plan/step-tactic.ts'
import { aPlan, aStrategy, aTactic, tactics } from '../fixtures/builders.ts'

const plan = aPlan({
  strategies: [
    aStrategy({ id: 'A', tactics: [aTactic({ id: 'a1' }), aTactic({ id: 'a2' })] }),
    aStrategy({ id: 'B', tactics: [] }),
  ],
  loose: [aTactic({ id: 'x1' })],
})

const layout = ({ strategies, loose }: Plan) =>
  [...strategies.map((strategy) => strategy.tactics), loose]
    .map((list) => list.map(({ id }) => id).join(' '))
    .join(' | ')

const steps = (id: string, by: -1 | 1, expected: string) => {
  assert.equal(layout(stepTactic(plan, id, by)), expected)
}

test('a tactic steps within its list, and past its end into the next, the tray being the last', () => {
  steps('a1', 1, 'a2 a1 |  | x1')
  steps('a2', -1, 'a2 a1 |  | x1')
  steps('a2', 1, 'a1 | a2 | x1')
  steps('x1', -1, 'a1 a2 | x1 | ')
})

test('at the far ends nothing moves', () => {
  assert.equal(stepTactic(plan, 'a1', -1), plan)
  assert.equal(stepTactic(plan, 'x1', 1), plan)
  assert.equal(stepTactic(plan, 'A', 1), plan)
})

test('a list without room is stepped over', () => {
  const [first, ...others] = plan.strategies
  const full = aStrategy({ id: 'full', tactics: tactics(limits.tactics) })
  const crowded = aPlan({ strategies: [...(first ? [first] : []), full, ...others], loose: [] })
  const moved = stepTactic(crowded, 'a2', 1)
  assert.deepEqual(
    moved.strategies.map((strategy) => strategy.tactics.length),
    [1, limits.tactics, 1],
  )
})
