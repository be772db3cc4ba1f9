import assert from 'node:assert/strict'
import { test } from 'node:test'
import { limits } from '../../src/plan/index.ts'
import { $notice, type Notice } from '../../src/stores/notice.ts'
import { changeTactics, deleteTactics, serveMany } from '../../src/stores/tactics-edits.ts'
import { suggestionsFor } from '../../src/stores/suggestions.ts'
import { $history, undo } from '../../src/stores/workbook.ts'
import { aPlan, aStrategy, aTactic, tactics } from '../fixtures/builders.ts'
import { begin, opened } from './one-page.ts'

/** Opens a plan with a strategy `A` one short of full, and `x1`, `x2` in the tray, the second of Marta. */
const beginUsual = () => {
  $notice.set(null)
  return begin(
    aPlan({
      strategies: [aStrategy({ id: 'A', tactics: tactics(limits.tactics - 1) })],
      loose: [aTactic({ id: 'x1' }), aTactic({ id: 'x2', owner: 'Marta' })],
    }),
  )
}

const tells = (expected: Notice | null) => assert.deepEqual($notice.get(), expected)

/** The last step bears the name, and taking it back brings every tactic back. */
const isOneStep = (name: string, before: ReturnType<typeof beginUsual>) => {
  assert.equal($history.get().undo, name)
  undo()
  assert.deepEqual([opened().strategies, opened().loose], [before.strategies, before.loose])
}

test('several tactics change as one step, and the notice counts those that did change', () => {
  const before = beginUsual()
  assert.equal(changeTactics(['t1', 'x1', 'x2'], { owner: 'Marta' }), true)
  tells({ kind: 'changed-tactics', count: 2, undoable: true })
  isOneStep('edit-tactics', before)
})

test('several tactics are linked as one step, or none where one has no room', () => {
  const before = beginUsual()
  assert.equal(serveMany(['x1', 'x2'], 'A'), false)
  tells(null)
  assert.equal(opened().loose.length, 2)
  assert.equal(serveMany(['x1', 't1'], 'A'), true)
  tells({ kind: 'moved-tactics', count: 1, undoable: true })
  isOneStep('move-tactics', before)
})

test('several tactics are deleted as one step', () => {
  const before = beginUsual()
  assert.equal(deleteTactics(['t1', 't2', 'x2']), true)
  tells({ kind: 'removed-tactics', count: 3, undoable: true })
  isOneStep('remove-tactics', before)
})

test('what changes nothing is no step', () => {
  beginUsual()
  assert.equal(changeTactics(['x2'], { owner: 'Marta' }), false)
  assert.equal(deleteTactics(['gone']), false)
  tells(null)
})

test('a field is offered what the open plan uses at that moment', () => {
  beginUsual()
  assert.deepEqual(suggestionsFor('owner')(), ['Luisa', 'Marta'])
  changeTactics(['x1'], { owner: 'Pedro' })
  assert.deepEqual(suggestionsFor('owner')(), ['Luisa', 'Pedro', 'Marta'])
})
