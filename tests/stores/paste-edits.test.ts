import assert from 'node:assert/strict'
import { test } from 'node:test'
import { limits } from '../../src/plan/index.ts'
import { $notice, type Notice } from '../../src/stores/notice.ts'
import {
  addPastedLines,
  linkTactics,
  makeStrategyOf,
  pasteTactics,
} from '../../src/stores/paste-edits.ts'
import { $history, undo } from '../../src/stores/workbook.ts'
import { aPlan, aStrategy, aTactic } from '../fixtures/builders.ts'
import { aLine } from '../fixtures/pasted.ts'
import { begin, opened } from './one-page.ts'

/** Opens a plan without an objective: a strategy `A` that nothing serves, and `x1`, `x2`, `x3` in the tray. */
const beginUsual = () => {
  $notice.set(null)
  return begin(
    aPlan({
      objective: { sentence: '', target: null, unit: '', metric: null, revenueBasis: null },
      strategies: [aStrategy({ id: 'A', tactics: [] })],
      loose: ['x1', 'x2', 'x3'].map((id) => aTactic({ id })),
    }),
  )
}

const tells = (expected: Notice | null) => {
  assert.deepEqual($notice.get(), expected)
}

const isUndoneAs = (expected: string | null) => {
  assert.equal($history.get().undo, expected)
}

const idsOf = (parts: readonly { id: string }[]) => parts.map(({ id }) => id)

test('pasted lines go into the tray in their order, as one step', () => {
  const before = beginUsual()
  assert.equal(pasteTactics(['Llamar', 'Visitar'].map((text) => aLine(text))), 2)
  tells({ kind: 'pasted', count: 2, undoable: true })
  assert.deepEqual(
    opened()
      .loose.slice(3)
      .map(({ action }) => action),
    ['Llamar', 'Visitar'],
  )
  isUndoneAs('paste-list')
  undo()
  assert.deepEqual(opened().loose, before.loose)
})

test('no lines make no edit', () => {
  beginUsual()
  assert.equal(pasteTactics([]), 0)
  tells(null)
  isUndoneAs(null)
})

test('of too many lines the first get the room there is', () => {
  beginUsual()
  const lines = Array.from({ length: limits.loose }, (_none, index) =>
    aLine(`Táctica ${index + 1}`),
  )
  assert.equal(pasteTactics(lines), limits.loose - 3)
  tells({ kind: 'pasted', count: limits.loose - 3, undoable: true })
  assert.equal(opened().loose.at(-1)?.action, `Táctica ${limits.loose - 3}`)
})

test('each line becomes what was decided, in one step, and what the sentence says fills the fields', () => {
  const before = beginUsual()
  const ids = addPastedLines([
    { line: aLine('Facturar USD 120.000 en el T1 de 2027'), place: 'objective' },
    { line: aLine('Vender a hoteles'), place: 'strategy' },
    { line: aLine('gracias'), place: 'out' },
    {
      line: aLine('Feria', { fields: { owner: 'Ana', due: '2027-03-15', cost: 500 } }),
      place: 'tactic',
    },
  ])
  const { objective, strategies, loose } = opened()
  assert.deepEqual(
    [objective.target, objective.unit, objective.metric],
    [120_000, 'USD', 'revenue'],
  )
  assert.deepEqual(
    strategies.slice(1).map(({ title }) => title),
    ['Vender a hoteles'],
  )
  assert.deepEqual(
    [loose[3]?.action, loose[3]?.owner, loose[3]?.due, loose[3]?.cost],
    ['Feria', 'Ana', '2027-03-15', 500],
  )
  assert.deepEqual(ids.slice(1), [strategies[1]?.id, null, loose[3]?.id])
  tells({ kind: 'added-list', undoable: true })
  undo()
  assert.deepEqual(opened().strategies, before.strategies)
  assert.equal(opened().objective.sentence, '')
})

test('a group is linked to a strategy as one step', () => {
  beginUsual()
  assert.equal(linkTactics(['x1', 'x3'], 'A'), true)
  assert.deepEqual(idsOf(opened().strategies[0]?.tactics ?? []), ['x1', 'x3'])
  tells({ kind: 'grouped', undoable: true })
  isUndoneAs('group-tactics')
  undo()
  assert.deepEqual(idsOf(opened().loose), ['x1', 'x2', 'x3'])
})

test('a group makes a strategy of its own as one step', () => {
  beginUsual()
  const id = makeStrategyOf(['x2', 'x3'], 'Vender a oficinas')
  const made = opened().strategies[1]
  assert.deepEqual(
    [made?.id, made?.title, idsOf(made?.tactics ?? [])],
    [id, 'Vender a oficinas', ['x2', 'x3']],
  )
  undo()
  assert.deepEqual([opened().strategies.length, opened().loose.length], [1, 3])
})

test('a group is linked whole or not at all', () => {
  beginUsual()
  assert.equal(linkTactics(['x1', 'missing'], 'A'), false)
  assert.equal(linkTactics(['x1'], 'missing'), false)
  assert.equal(makeStrategyOf(['missing'], 'Otra'), null)
  isUndoneAs(null)
})
