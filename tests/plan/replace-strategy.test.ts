import assert from 'node:assert/strict'
import test from 'node:test'
import { decide } from '../../src/plan/decide.ts'
import { parsePlan } from '../../src/plan/index.ts'
import { limits } from '../../src/plan/limits.ts'
import { replaceStrategy } from '../../src/plan/replace-strategy.ts'
import { aPlan, aStrategy, strategies } from '../fixtures/builders.ts'

const replaced = decide(
  aPlan({
    strategies: [
      aStrategy({ contribution: { kind: 'typed', amount: 9000 } }),
      aStrategy({ id: 's2', tactics: [] }),
    ],
  }),
  { id: 'd1', date: '2027-02-15', strategy: 's1', choice: 'replace', reason: 'nadie responde' },
)

test('a strategy that is replaced stays as it was, and an empty one follows that is to bring the same', () => {
  const plan = replaceStrategy(replaced, 's1', 'n1')
  assert.ok(parsePlan(plan).ok)
  assert.deepEqual(
    plan.strategies.map(({ id, state, title, tactics }) => [
      id,
      state,
      title !== '',
      tactics.length,
    ]),
    [
      ['s1', 'replaced', true, 1],
      ['n1', 'active', false, 0],
      ['s2', 'active', true, 0],
    ],
  )
  assert.deepEqual(plan.strategies[1]?.contribution, { kind: 'typed', amount: 9000 })
})

test('one that is not there has no successor, nor has one at the limit', () => {
  assert.equal(replaceStrategy(replaced, 'nowhere', 'n1'), replaced)
  const full = aPlan({ strategies: strategies(limits.strategies) })
  assert.equal(replaceStrategy(full, 's1', 'n1'), full)
})
