import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { deal } from '../../../src/islands/simulator/deal.ts'
import {
  allowedPaths,
  conditionAfter,
  readDecisions,
} from '../../../src/islands/simulator/decisions.ts'
import type { Truth } from '../../../src/islands/simulator/game.ts'
import { play } from '../../../src/islands/simulator/play.ts'
import { randomNumbers } from '../../../src/islands/simulator/random-numbers.ts'
import {
  paceOf,
  standingAfter,
  totalAfter,
  wholeUnits,
} from '../../../src/islands/simulator/standing.ts'
import {
  anyGame,
  anySeed,
  even,
  game,
  homes,
  model,
  offices,
  ordersOf,
  strategies,
  truths,
} from '../../fixtures/quarter-game.ts'

/** Weeks of plan that a path brings where luck does nothing, to the hundredth. */
const brings = (truth: Truth, path: string, weeks: number) =>
  assert.equal(
    Math.round((ordersOf(truth, path) / offices.measure.perWeek) * 100) / 100,
    weeks,
    path,
  )

test('the generator gives the numbers that mulberry32 is known for', () => {
  const draw = randomNumbers(0)
  assert.deepEqual([draw(), draw()], [0.26642920868471265, 0.0003297457005828619])
  assert.equal(randomNumbers(1)(), 0.6270739405881613)
  assert.equal(randomNumbers(2 ** 32)(), randomNumbers(0)())
})

test('without luck, each path brings what its weeks add up to', () => {
  // 4 weeks of 0.55 × 1.2, then 9 of 1.2
  brings('works', 'kkk', 13.44)
  // one week of 1.2 less
  brings('works', 'akk', 12.24)
  // two weeks lost, then 7 of 1
  brings('works', 'rkk', 9.64)
  // 13 weeks of 0.55
  brings('weak', 'kkk', 7.15)
  // 4 of 0.55, one lost, 8 of 1.25
  brings('weak', 'akk', 12.2)
  // 8 of 0.55, one lost, 4 of 1.25
  brings('weak', 'kak', 9.4)
  // 11 of 0.55, both others lost
  brings('weak', 'kkr', 6.05)
  // 13 of 0.2
  brings('fails', 'kkk', 2.6)
  // 4 of 0.2, two lost, 7 of 1
  brings('fails', 'rkk', 7.8)
  // 4 of 0.2, one lost, 3 of 0.3, two lost, 3 of 1
  brings('fails', 'ark', 4.7)
})

test('a strategy stands where its weeks have brought it, and its work counts since the last decision', () => {
  const standing = (path: string, truth: Truth = 'works') => {
    const weeks = play(offices, model, even(truth), readDecisions(path))
    const { soFar, money, ...rest } = standingAfter(offices, model, weeks)
    assert.equal(money, Math.round(soFar * 40))
    return { ...rest, soFar: Math.round(soFar * 100) / 100 }
  }
  assert.deepEqual(standing(''), {
    condition: 'works',
    soFar: 66,
    expected: 100,
    workDone: 22,
    workDue: 40,
  })
  assert.deepEqual(standing('k'), {
    condition: 'works',
    soFar: 186,
    expected: 200,
    workDone: 40,
    workDue: 40,
  })
  assert.deepEqual(standing('a', 'weak'), {
    condition: 'mended',
    soFar: 148.75,
    expected: 200,
    workDone: 30,
    workDue: 30,
  })
  assert.deepEqual(standing('kr', 'fails'), {
    condition: 'new',
    soFar: 65,
    expected: 275,
    workDone: 4,
    workDue: 4,
  })
})

test('the total counts what comes anyway, and the forecast goes on as the weeks went', () => {
  assert.deepEqual(totalAfter(model, 4, 4000), { total: 20_000, forecast: 65_000 })
  assert.deepEqual(totalAfter(model, 13, 27_000), { total: 79_000, forecast: 79_000 })
})

test('the weeks that are shown add up to the result that is shown', () => {
  fc.assert(
    fc.property(anyGame, ({ hands, made }) => {
      for (const [index, strategy] of strategies.entries()) {
        const weeks = play(strategy, model, hands[index] ?? even('works'), made[index] ?? [])
        const { soFar } = standingAfter(strategy, model, weeks)
        const shown = wholeUnits(weeks)
        assert.equal(
          shown.reduce((sum, units) => sum + units, 0),
          Math.round(soFar),
        )
        for (const [place, { isLost, units }] of weeks.entries()) {
          assert.ok(Math.abs((shown[place] ?? NaN) - units) <= 1)
          if (isLost) assert.equal(shown[place], 0)
        }
      }
    }),
  )
})

test('weeks end at the first decision that is not made', () => {
  const lengths = ['', 'k', 'ka', 'kak'].map(
    (path) => play(homes, model, even('weak'), readDecisions(path)).length,
  )
  assert.deepEqual(lengths, [4, 8, 11, 13])
})

test('what is replaced can’t be replaced again, whatever happens between', () => {
  for (const truth of truths) {
    assert.equal(conditionAfter(model, truth, ['replace', 'keep', 'replace']), undefined)
    assert.equal(conditionAfter(model, truth, ['replace', 'replace']), undefined)
    assert.equal(allowedPaths(model, truth).length, 20)
  }
  assert.throws(() => play(offices, model, even('fails'), ['replace', 'replace']))
})

test('a seed deals the same game every time, one strategy of each kind, luck within its bounds', () => {
  fc.assert(
    fc.property(anySeed, (seed) => {
      const hands = deal(game, seed)
      assert.deepEqual(deal(game, seed), hands)
      assert.deepEqual(hands.map(({ truth }) => truth).toSorted(), truths.toSorted())
      for (const { luck } of hands) {
        assert.equal(luck.length, model.weeks)
        for (const factor of luck) assert.ok(factor >= 0.85 && factor < 1.15, String(factor))
      }
    }),
    { numRuns: 300 },
  )
})

test('every deal comes up', () => {
  const dealt = Array.from({ length: 200 }, (_, seed) =>
    deal(game, seed)
      .map(({ truth }) => truth)
      .join(' '),
  )
  assert.equal(new Set(dealt).size, 6)
})

test('the pace is that of the numbers shown, rounded to the nearest per cent', () => {
  assert.equal(paceOf({ soFar: 63.6, expected: 96 }), 0.67)
  assert.equal(paceOf({ soFar: 36.6, expected: 180 }), 0.21)
  assert.equal(paceOf({ soFar: 0, expected: 96 }), 0)
})
