import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  addRows,
  addStrategies,
  missingStrategies,
  placeRows,
  repeatsIn,
} from '../../src/files/add-rows.ts'
import type { ImportedTactic } from '../../src/files/read-tactic-rows.ts'
import { limits, parsePlan, type Plan } from '../../src/plan/index.ts'
import { emptyTactic } from '../../src/plan/new-plan.ts'
import { aPlan, aStrategy, strategies, tactics } from '../fixtures/builders.ts'

/** Rows that serve these strategies, '' for the tray. */
const rows = (...titles: string[]): ImportedTactic[] =>
  titles.map((strategy, index) => {
    const tactic = emptyTactic('', `Hacer ${index + 1}`)
    return { line: index + 2, strategy, tactic, problems: [] }
  })

const newIds = () => {
  let count = 0
  return () => `new-${(count += 1)}`
}

const plan = aPlan({
  strategies: [
    aStrategy({ id: 's1', title: 'Vender desayunos', tactics: [] }),
    aStrategy({ id: 's2', title: 'Ferias', tactics: [] }),
  ],
})

/** The tactics of each strategy and of the tray, by what they do. */
const actions = ({ strategies: all, loose }: Plan) =>
  [...all.map((each) => each.tactics), loose].map((list) => list.map(({ action }) => action))

test('a row goes to the strategy of its title, capitals and accents aside, or else to the tray', () => {
  const given = rows('vender desayúnos', 'Ferias', 'Otra', '', 'FERIAS.')
  assert.deepEqual(placeRows(plan, given), [
    { kind: 'strategy', strategy: 's1' },
    { kind: 'strategy', strategy: 's2' },
    { kind: 'tray' },
    { kind: 'tray' },
    { kind: 'strategy', strategy: 's2' },
  ])
  assert.deepEqual(actions(addRows(plan, given, newIds())), [
    ['Hacer 1'],
    ['Hacer 2', 'Hacer 5'],
    ['Hacer 3', 'Hacer 4'],
  ])
})

test('a row without a title never goes to a strategy without one', () => {
  const nameless = aPlan({ strategies: [aStrategy({ title: '', tactics: [] })] })
  assert.deepEqual(placeRows(nameless, rows('')), [{ kind: 'tray' }])
})

test('of two strategies of one title the first takes the rows', () => {
  const twins = aPlan({ strategies: strategies(2, { title: 'Igual', tactics: [] }) })
  assert.deepEqual(placeRows(twins, rows('Igual')), [{ kind: 'strategy', strategy: 's1' }])
})

test('a full strategy hands on to the tray, and a full tray to nothing', () => {
  const full = aPlan({
    strategies: [aStrategy({ title: 'Llena', tactics: tactics(29) })],
    loose: tactics(99).map((tactic) => ({ ...tactic, id: `l-${tactic.id}` })),
  })
  const given = rows('Llena', 'Llena', 'Llena', '')
  assert.deepEqual(
    placeRows(full, given).map(({ kind }) => kind),
    ['strategy', 'tray', 'no-room', 'no-room'],
  )
  const next = addRows(full, given, newIds())
  assert.equal(next.strategies[0]?.tactics.length, limits.tactics)
  assert.equal(next.loose.length, limits.loose)
})

test('no row, or no room, leaves the very same plan', () => {
  assert.equal(addRows(plan, [], newIds()), plan)
  const full = aPlan({ strategies: [], loose: tactics(limits.loose) })
  assert.equal(addRows(full, rows('', ''), newIds()), full)
})

test('the strategies that a sheet names and a plan has not are told once each, as many as fit', () => {
  assert.deepEqual(missingStrategies(plan, rows('Nueva', 'ferias', 'NUEVA', '', 'Más')), [
    'Nueva',
    'Más',
  ])
  const eleven = aPlan({ strategies: strategies(11) })
  assert.deepEqual(missingStrategies(eleven, rows('Una', 'Dos')), ['Una'])
  const grown = addStrategies(plan, ['Nueva', 'Más'], newIds())
  assert.deepEqual(
    grown.strategies.map(({ title }) => title),
    ['Vender desayunos', 'Ferias', 'Nueva', 'Más'],
  )
  assert.equal(addRows(grown, rows('nueva'), () => 'row').strategies[2]?.tactics.length, 1)
})

test('a row repeats a plan that has a tactic of its words, wherever it stands', () => {
  const has = addRows(plan, rows('Ferias', ''), newIds())
  const repeats = repeatsIn(has)
  const [first, second, third] = rows('', '', '')
  assert.deepEqual(
    [first, second, third].map((row) => row && repeats(row)),
    [true, true, false],
  )
})

test('whatever a sheet holds, what was in the plan stays as it was and the plan stays within its limits', () => {
  const title = fc.constantFrom('', 'Vender desayunos', 'Ferias', 'Otra')
  fc.assert(
    fc.property(fc.array(title, { maxLength: 200 }), (titles) => {
      const given = rows(...titles)
      const next = addRows(plan, given, newIds())
      assert.ok(parsePlan(next).ok)
      const added = actions(next).flat().length
      const left = placeRows(plan, given).filter(({ kind }) => kind === 'no-room').length
      assert.equal(added + left, given.length)
      assert.deepEqual(
        next.strategies.map((strategy) => ({ ...strategy, tactics: [] })),
        plan.strategies,
      )
    }),
    { numRuns: 50 },
  )
})
