import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  filterTactics,
  noFilter,
  type TacticFilter,
} from '../../../src/islands/table/filter-tactics.ts'
import { tacticRows } from '../../../src/islands/table/tactic-rows.ts'
import { arbitraryPlan } from '../../fixtures/arbitrary-plan.ts'
import { aPlan, aStrategy, aTactic } from '../../fixtures/builders.ts'

const rows = tacticRows(
  aPlan({
    strategies: [
      aStrategy({
        id: 'A',
        title: 'Vender desayunos a oficinas',
        tactics: [
          aTactic({ id: 'a1', action: 'Llamar a Ñandú Café', owner: 'Luisa' }),
          aTactic({ id: 'a2', action: 'Enviar muestras', owner: 'luisa ', due: null }),
        ],
      }),
      aStrategy({
        id: 'B',
        title: 'Ganar colegios',
        tactics: [aTactic({ id: 'b1', state: 'done' })],
      }),
    ],
    loose: [
      aTactic({ id: 'x1', action: 'Publicar en redes', channel: 'Instagram', owner: ' ' }),
      aTactic({ id: 'x2', measure: { name: 'visitas', unit: '', target: null } }),
    ],
  }),
)

const finds = (filter: Partial<TacticFilter>, ...expected: string[]) =>
  assert.deepEqual(
    filterTactics(rows, { ...noFilter, ...filter }, new Set(['a2', 'b1'])).map(
      ({ tactic }) => tactic.id,
    ),
    expected,
  )

test('every tactic is shown until something is asked for', () => {
  finds({}, 'a1', 'a2', 'b1', 'x1', 'x2')
  finds({ find: '   ' }, 'a1', 'a2', 'b1', 'x1', 'x2')
})

test('words are found in action, strategy, owner and channel, whatever their accents and capitals', () => {
  finds({ find: 'nandu cafe' }, 'a1')
  finds({ find: 'ÑANDÚ' }, 'a1')
  finds({ find: 'n\u0303andu\u0301' }, 'a1')
  finds({ find: 'desayuno' }, 'a1', 'a2')
  finds({ find: 'instagram' }, 'x1')
  finds({ find: 'LUISA muestras' }, 'a2')
  finds({ find: 'muestras instagram' })
})

test('a word is not found across two fields', () => {
  finds({ find: 'cafevender' })
})

test('a strategy or the tray, a person in any spelling, a state', () => {
  finds({ strategy: 'A' }, 'a1', 'a2')
  finds({ strategy: 'tray' }, 'x1', 'x2')
  finds({ owner: 'LUISA', strategy: 'A' }, 'a1', 'a2')
  finds({ state: 'done' }, 'b1')
})

test('what lacks a due date, an owner or a whole measure, and what has remarks', () => {
  finds({ lack: 'date' }, 'a2')
  finds({ lack: 'owner' }, 'x1')
  finds({ lack: 'measure' }, 'x2')
  finds({ lack: 'remarks' }, 'a2', 'b1')
})

test('of any plan, what is found stands in the plan’s order, and by strategies it is found once', () => {
  fc.assert(
    fc.property(arbitraryPlan(), (plan) => {
      const all = tacticRows(plan)
      const parts = [...plan.strategies.map(({ id }) => id), 'tray'].flatMap((strategy) =>
        filterTactics(all, { ...noFilter, strategy }, new Set()),
      )
      assert.deepEqual(parts, all)
    }),
  )
})
