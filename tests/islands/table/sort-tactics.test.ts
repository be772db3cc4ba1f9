import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  columns,
  nextSorting,
  sortTactics,
  type Column,
} from '../../../src/islands/table/sort-tactics.ts'
import { tacticRows } from '../../../src/islands/table/tactic-rows.ts'
import { standingIds } from '../../../src/islands/table/use-standing.ts'
import type { Tactic } from '../../../src/plan/index.ts'
import { arbitraryPlan } from '../../fixtures/arbitrary-plan.ts'
import { aPlan, aStrategy, aTactic } from '../../fixtures/builders.ts'

type Direction = 'ascending' | 'descending'

const sorts = (
  column: Column,
  direction: Direction,
  tactics: Partial<Tactic>[],
  ...expected: number[]
) => {
  const loose = tactics.map((fields, index) => aTactic({ ...fields, id: `x${index}` }))
  const rows = sortTactics(
    tacticRows(aPlan({ strategies: [], loose })),
    { column, direction },
    'es',
  )
  assert.deepEqual(
    rows.map(({ tactic }) => Number(tactic.id.slice(1))),
    expected,
  )
}

test('texts are in the order of the language, numbers in them by size, empty ones last either way', () => {
  const actions = [{ action: 'Ñandú' }, { action: ' ' }, { action: 'oficina' }, { action: 'Nube' }]
  sorts('action', 'ascending', actions, 3, 0, 2, 1)
  sorts('action', 'descending', actions, 2, 0, 3, 1)
  sorts('action', 'ascending', [{ action: 'Visitar 10' }, { action: 'Visitar 9' }], 1, 0)
  sorts('owner', 'ascending', [{ owner: 'Zoé' }, { owner: 'Ána' }, { owner: 'ana' }], 1, 2, 0)
})

test('dates and amounts go by their size, open ones last', () => {
  const dates = [{ due: '2027-03-01' }, { due: null }, { due: '2027-01-31' }]
  sorts('due', 'ascending', dates, 2, 0, 1)
  sorts('due', 'descending', dates, 0, 2, 1)
  sorts(
    'cost',
    'ascending',
    [{ cost: 900 }, { cost: 1000 }, { cost: 0 }, { cost: null }],
    2,
    0,
    1,
    3,
  )
  const measures = [90, 100, null].map((target) => ({ measure: { name: '', unit: '', target } }))
  sorts('target', 'descending', measures, 1, 0, 2)
})

test('states go from to do to dropped', () => {
  const states = (['dropped', 'done', 'todo', 'doing'] as const).map((state) => ({ state }))
  sorts('state', 'ascending', states, 2, 3, 1, 0)
})

test('strategies go by their place in the plan, the tray last either way', () => {
  const rows = tacticRows(
    aPlan({
      strategies: [
        aStrategy({ id: 'A', title: 'Zeta', tactics: [aTactic({ id: 'a' })] }),
        aStrategy({ id: 'B', title: 'Alfa', tactics: [aTactic({ id: 'b' })] }),
      ],
      loose: [aTactic({ id: 'x' })],
    }),
  )
  const order = (direction: Direction) =>
    sortTactics(rows, { column: 'strategy', direction }, 'es').map(({ tactic }) => tactic.id)
  assert.deepEqual(order('ascending'), ['a', 'b', 'x'])
  assert.deepEqual(order('descending'), ['b', 'a', 'x'])
})

test('a heading pressed again and again sorts upwards, downwards, and as the plan does', () => {
  const up = nextSorting(null, 'due')
  const down = nextSorting(up, 'due')
  assert.deepEqual(up, { column: 'due', direction: 'ascending' })
  assert.deepEqual(down, { column: 'due', direction: 'descending' })
  assert.equal(nextSorting(down, 'due'), null)
  assert.deepEqual(nextSorting(down, 'owner'), { column: 'owner', direction: 'ascending' })
})

test('any plan sorted by any column keeps each tactic once, and sorted twice it stays', () => {
  fc.assert(
    fc.property(
      arbitraryPlan(),
      fc.constantFrom(...columns),
      fc.constantFrom<Direction>('ascending', 'descending'),
      (plan, column, direction) => {
        const rows = tacticRows(plan)
        const sorted = sortTactics(rows, { column, direction }, plan.language)
        assert.deepEqual(new Set(sorted), new Set(rows))
        assert.deepEqual(sortTactics(sorted, { column, direction }, plan.language), sorted)
        assert.deepEqual(sortTactics(rows, null, plan.language), rows)
      },
    ),
  )
})

test('rows that are held keep their order and places, less those that are gone, before those that came', () => {
  const shown = { ids: ['b', 'gone', 'a'], there: new Set(['a', 'b', 'c', 'gone']) }
  assert.deepEqual(standingIds(shown, ['a', 'b', 'c', 'new'], new Set(['a', 'b', 'c', 'new'])), [
    'b',
    'a',
    'new',
  ])
  assert.deepEqual(standingIds(null, ['a', 'b'], new Set(['a', 'b'])), ['a', 'b'])
})
