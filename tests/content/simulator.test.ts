import assert from 'node:assert/strict'
import test from 'node:test'
import { simulatorGame } from '../../src/exercise-schemas.ts'
import { closingOn, debriefOn } from '../../src/islands/simulator/debrief.ts'
import { allowedPaths, conditionAfter, verdictOn } from '../../src/islands/simulator/decisions.ts'
import type { Closing, Truth } from '../../src/islands/simulator/game.ts'
import { readBank } from '../fixtures/exercise-bank.ts'

const [es] = await readBank('es', 'simulator', simulatorGame)
const [en] = await readBank('en', 'simulator', simulatorGame)
assert.ok(es && en)
const games = [
  ['es', es],
  ['en', en],
] as const
const truths: Truth[] = ['works', 'weak', 'fails']

/** A value without its texts: what is left of a text is its `{places}`. */
const bones = (value: unknown): unknown => {
  if (typeof value === 'string') return [...value.matchAll(/\{\w+\}/g)].map(String).toSorted()
  if (Array.isArray(value)) return value.map(bones)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, bones(each)]))
}

test('the game has the same model, numbers and places for values in both languages', () => {
  assert.deepEqual(en.model, es.model)
  assert.deepEqual(bones(en), bones(es))
})

for (const [lang, game] of games) {
  test(`every way to decide ends in words, with every place filled, in ${lang}`, () => {
    const ended = { brought: 1, best: 2, kept: 3 }
    for (const truth of truths)
      for (const path of allowedPaths(game.model, truth))
        for (const strategy of game.strategies) {
          const verdict = verdictOn(game.model, truth, path)
          const text = debriefOn(game, strategy, { truth, verdict, ...ended }, lang)
          assert.match(text, /^.{40,}\.$/, `${truth} ${path.join(' ')}`)
          assert.doesNotMatch(text, /[{}]|undefined/)
        }
    const closings: Closing[] = ['reached', 'sharp', 'fair', 'drift']
    for (const closing of closings) {
      const text = closingOn(game, { strategies: [], total: 1, bestTotal: 2, closing }, lang)
      assert.match(text, /^.{40,}\.$/)
      assert.doesNotMatch(text, /[{}]|undefined/)
    }
  })

  test(`every state that decisions lead to can be seen in words, in ${lang}`, () => {
    for (const truth of truths)
      for (const path of allowedPaths(game.model, truth))
        for (const [made, week] of game.model.decideAfterWeeks.entries()) {
          const condition = conditionAfter(game.model, truth, path.slice(0, made))
          assert.ok(condition)
          for (const { signs } of game.strategies) {
            const seen: Readonly<Record<number, string>> = signs[condition]
            assert.match(seen[week] ?? '', /^.{40,}\.$/, `${condition} ${week}`)
          }
        }
  })

  test(`what is planned is what the weeks add up to, in ${lang}`, () => {
    const { weeks, anywayPerWeek, target } = game.model
    for (const { measure, planned } of game.strategies)
      assert.equal(measure.perWeek * measure.ticket * weeks, planned)
    const planned = game.strategies.reduce((sum, each) => sum + each.planned, 0)
    assert.equal(planned, 32_500)
    assert.equal(target - anywayPerWeek * weeks, 27_000)
  })
}
