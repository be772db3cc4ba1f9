import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { deal } from '../../../src/islands/simulator/deal.ts'
import {
  allowedPaths,
  readDecisions,
  verdictOn,
  writeDecisions,
} from '../../../src/islands/simulator/decisions.ts'
import type { Decision, Model } from '../../../src/islands/simulator/game.ts'
import { outcomeOf } from '../../../src/islands/simulator/outcome.ts'
import {
  anyGame,
  anySeed,
  even,
  game,
  model,
  offices,
  ordersOf,
  strategies,
} from '../../fixtures/quarter-game.ts'

const best = { works: 'kkk', weak: 'akk', fails: 'rkk' } as const
const manySeeds = { numRuns: 300 }

test('seed 1 is dealt and played as the model’s author worked it out', () => {
  const hands = deal(game, 1)
  assert.deepEqual(
    hands.map(({ truth }) => truth),
    ['weak', 'fails', 'works'],
  )
  const made = ['akk', 'rkk', 'kkk'].map(readDecisions)
  const { strategies: ended, total, closing } = outcomeOf(game, hands, made)
  assert.deepEqual(
    ended.map(({ brought, kept, verdict }) => [Math.round(brought), Math.round(kept), verdict]),
    [
      [12_403, 7237, 'good'],
      [6984, 2284, 'good'],
      [7894, 7894, 'good'],
    ],
  )
  assert.deepEqual([Math.round(total), closing], [79_281, 'reached'])
})

test('with any luck, the best path is the one that is called good, and no other is', () => {
  fc.assert(
    fc.property(anySeed, (seed) => {
      for (const hand of deal(game, seed)) {
        const brought = (path: Decision[]) => ordersOf(hand.truth, writeDecisions(path), hand)
        const [first, second] = allowedPaths(model, hand.truth).toSorted(
          (a, b) => brought(b) - brought(a),
        )
        assert.ok(first && second)
        assert.equal(writeDecisions(first), best[hand.truth])
        assert.equal(verdictOn(model, hand.truth, first), 'good')
        assert.ok(brought(first) > brought(second))
        assert.notEqual(verdictOn(model, hand.truth, second), 'good')
      }
    }),
    manySeeds,
  )
})

test('money adds up, and never passes the best or what work and luck can bring', () => {
  const yields = Object.values(model.conditions).map((each) => each.yield)
  const cap = Math.max(...yields) * (1 + model.noise) * model.weeks
  fc.assert(
    fc.property(anyGame, ({ hands, made }) => {
      const outcome = outcomeOf(game, hands, made)
      let brought = 0
      for (const [index, each] of outcome.strategies.entries()) {
        const { measure } = strategies[index] ?? offices
        assert.ok(each.brought > 0)
        assert.ok(each.brought <= each.best && each.kept <= each.best)
        assert.ok(each.best < cap * measure.perWeek * measure.ticket)
        brought += each.brought
      }
      assert.equal(outcome.total, 52_000 + brought)
      assert.ok(outcome.total <= outcome.bestTotal)
    }),
    manySeeds,
  )
})

test('no closing says what did not happen', () => {
  fc.assert(
    fc.property(anyGame, ({ hands, made }) => {
      const { closing, total, bestTotal } = outcomeOf(game, hands, made)
      assert.equal(closing === 'reached', total >= model.target)
      if (closing === 'sharp') assert.ok(bestTotal < model.target)
      if (closing === 'drift') assert.ok(total < bestTotal)
    }),
    manySeeds,
  )
})

test('deciding nothing never reaches the target', () => {
  fc.assert(
    fc.property(anySeed, (seed) => {
      const nothing = strategies.map(() => readDecisions('kkk'))
      assert.notEqual(outcomeOf(game, deal(game, seed), nothing).closing, 'reached')
    }),
    manySeeds,
  )
})

const judged = (changed: Partial<Model>, paths: string[]) =>
  outcomeOf(
    { strategies, model: { ...model, ...changed } },
    [even('works'), even('weak'), even('fails')],
    paths.map(readDecisions),
  )

test('the closing tells luck from weeks', () => {
  const good = ['kkk', 'akk', 'rkk']
  // 13,440 + 10,980 + 4,680 of the three, and 52,000 anyway
  assert.equal(judged({}, good).total, 81_100)
  assert.equal(judged({}, good).closing, 'reached')
  assert.equal(judged({ target: 90_000 }, good).closing, 'sharp')
  // 600 less of 29,100: as good as it gets, but the best would have got there
  assert.equal(judged({ target: 81_000 }, ['kkk', 'akk', 'rka']).closing, 'fair')
  assert.equal(judged({ target: 90_000 }, ['kkk', 'akk', 'rka']).closing, 'sharp')
  assert.equal(judged({}, ['kkk', 'kkk', 'kkk']).closing, 'drift')
})
