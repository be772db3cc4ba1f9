import assert from 'node:assert/strict'
import { test } from 'node:test'
import { editPlan } from '../../src/plan/edit.ts'
import { limits } from '../../src/plan/index.ts'
import { $focus } from '../../src/stores/focus.ts'
import { $notice, type Notice } from '../../src/stores/notice.ts'
import {
  applyFix,
  changeObjective,
  changePlan,
  changeStrategy,
  changeTactic,
  createStrategy,
  createTactic,
  deleteStrategy,
  deleteTactic,
  serve,
  serveNewStrategy,
} from '../../src/stores/plan-edits.ts'
import { placeTactic, shiftStrategy, shiftTactic } from '../../src/stores/move-edits.ts'
import { linkTactics, makeStrategyOf, pasteTactics } from '../../src/stores/paste-edits.ts'
import { $history, undo } from '../../src/stores/workbook.ts'
import { aPlan, aStrategy, aTactic, strategies, tactics } from '../fixtures/builders.ts'
import { aLine } from '../fixtures/pasted.ts'
import { begin, browser, opened } from './one-page.ts'

/** Opens a plan with two strategies, `A` of `a1` and `a2` and an empty `B`, and `x1` in the tray. */
const beginUsual = () => {
  $notice.set(null)
  $focus.set(null)
  return begin(
    aPlan({
      strategies: [
        aStrategy({ id: 'A', tactics: [aTactic({ id: 'a1' }), aTactic({ id: 'a2' })] }),
        aStrategy({ id: 'B', tactics: [] }),
      ],
      loose: [aTactic({ id: 'x1' })],
    }),
  )
}

/** Opens a plan in which nothing more has room: strategies, the tactics of the first, the tray. */
const beginFull = () => {
  $notice.set(null)
  $focus.set(null)
  const [first, ...others] = strategies(limits.strategies)
  const loose = tactics(limits.loose).map((tactic) => ({ ...tactic, id: `x-${tactic.id}` }))
  return begin(
    aPlan({
      strategies: [aStrategy({ ...first, tactics: tactics(limits.tactics) }), ...others],
      loose,
    }),
  )
}

/** Where every tactic stands: `A: a1 a2 | B: | x1`. */
const lays = (expected: string) => {
  const { strategies: list, loose } = opened()
  const ids = (parts: readonly { id: string }[]) => parts.map(({ id }) => id).join(' ')
  const rows = list.map(({ id, tactics: its }) => `${id}: ${ids(its)}`.trim())
  assert.equal([...rows, ids(loose)].join(' | ').trim(), expected)
}

/** Of all edits so far, undo would take back this one. */
const isUndoneAs = (name: ReturnType<typeof $history.get>['undo']) => {
  assert.equal($history.get().undo, name)
}

const tells = (notice: Notice | null) => {
  assert.deepEqual($notice.get(), notice)
}

test('the plan is named, and its quarter and its way of writing numbers are changed', () => {
  beginUsual()
  assert.equal(changePlan({ title: 'La Miga' }), true)
  isUndoneAs('rename-plan')
  changePlan({ quarter: { year: 2028, number: 2, firstMonth: 4 } })
  isUndoneAs('change-quarter')
  changePlan({ decimal: 'point' })
  const { title, quarter, decimal } = opened()
  assert.deepEqual([title, quarter?.year, decimal], ['La Miga', 2028, 'point'])
})

test('fields of the objective, of a strategy and of a tactic are filled in', () => {
  beginUsual()
  changeObjective({ target: 150_000 })
  isUndoneAs('edit-objective')
  changeStrategy('B', { audience: 'clínicas' })
  isUndoneAs('edit-strategy')
  changeTactic('x1', { owner: 'Ana' })
  isUndoneAs('edit-tactic')
  const { objective, strategies: list, loose } = opened()
  assert.deepEqual(
    [objective.target, list[1]?.audience, loose[0]?.owner],
    [150_000, 'clínicas', 'Ana'],
  )
})

test('typing in one field of one part is one step, in another field or part another', () => {
  beginUsual()
  for (const title of ['D', 'De', 'Des']) changeStrategy('A', { title })
  for (const title of ['T', 'To']) changeStrategy('B', { title })
  changeStrategy('B', { audience: 'c' })
  const titles = () =>
    opened()
      .strategies.map(({ title }) => title)
      .join()
  undo()
  assert.equal(titles(), 'Des,To')
  undo()
  assert.equal(titles(), `Des,${aStrategy().title}`)
  undo()
  assert.equal(titles(), `${aStrategy().title},${aStrategy().title}`)
})

test('an edit that changes nothing says so and is no step', () => {
  const before = beginUsual()
  const results = [
    changePlan({ title: before.title }),
    changeObjective({}),
    changeStrategy('none', { title: 'x' }),
    changeTactic('a1', { owner: 'Luisa' }),
    shiftStrategy('A', -1),
    placeTactic('a1', 'A', 0),
    serve('a1', 'none'),
    serveNewStrategy('none'),
    deleteStrategy('none'),
    deleteTactic('none'),
    createTactic('none', 'Llamar'),
    applyFix((plan) => plan),
  ]
  assert.deepEqual(results, Array(results.length).fill(false))
  assert.equal(opened(), before)
  isUndoneAs(null)
  tells(null)
  assert.equal($focus.get(), null)
})

test('a strategy is added at the end, by its title, and found by the id that is given back', () => {
  beginUsual()
  const id = createStrategy('Vender en línea')
  const added = opened().strategies.at(-1)
  assert.deepEqual([added?.id, added?.title], [id, 'Vender en línea'])
  isUndoneAs('add-strategy')
})

test('a tactic is added to a strategy or to the tray', () => {
  beginUsual()
  assert.equal(createTactic('B', 'Llamar'), true)
  assert.equal(createTactic(null, 'Publicar'), true)
  assert.equal(opened().strategies[1]?.tactics[0]?.action, 'Llamar')
  assert.equal(opened().loose[1]?.action, 'Publicar')
  isUndoneAs('add-tactic')
})

test('a strategy that is deleted leaves its tactics in the tray, and undo brings it back', () => {
  beginUsual()
  assert.equal(deleteStrategy('A'), true)
  lays('B: | x1 a1 a2')
  tells({ kind: 'removed-strategy', undoable: true })
  undo()
  lays('A: a1 a2 | B: | x1')
})

test('a tactic that is deleted is told, and undo brings it back', () => {
  beginUsual()
  assert.equal(deleteTactic('a1'), true)
  lays('A: a2 | B: | x1')
  tells({ kind: 'removed-tactic', undoable: true })
  undo()
  lays('A: a1 a2 | B: | x1')
})

test('a tactic moves to a strategy, to the tray and within its list', () => {
  beginUsual()
  assert.equal(serve('x1', 'B'), true)
  tells({ kind: 'moved', undoable: true })
  serve('a1', null)
  lays('A: a2 | B: x1 | a1')
  serve('a1', 'A')
  assert.equal(placeTactic('a1', 'A', 0), true)
  lays('A: a1 a2 | B: x1 |')
  tells({ kind: 'placed', strategy: 1, place: 1, of: 2, undoable: true })
  isUndoneAs('move-tactic')
})

test('a tactic goes from list to list, place by place, and it is told where it stands', () => {
  beginUsual()
  assert.equal(shiftTactic('a2', 1), true)
  lays('A: a1 | B: a2 | x1')
  tells({ kind: 'placed', strategy: 2, place: 1, of: 1, undoable: true })
  shiftTactic('a2', 1)
  lays('A: a1 | B: | a2 x1')
  tells({ kind: 'placed-loose', place: 1, of: 2, undoable: true })
  isUndoneAs('move-tactic')
})

test('a list without room refuses a tactic and says so', () => {
  beginFull()
  assert.equal(placeTactic('x-t1', 's1', 0), false)
  tells({ kind: 'no-room' })
})

test('strategies change places', () => {
  beginUsual()
  assert.equal(shiftStrategy('B', -1), true)
  lays('B: | A: a1 a2 | x1')
  tells({ kind: 'placed-strategy', place: 1, of: 2, undoable: true })
  isUndoneAs('move-strategy')
})

test('a tactic makes the strategy that it serves, in one step, and the cursor goes to its title', () => {
  beginUsual()
  assert.equal(serveNewStrategy('x1'), true)
  const made = opened().strategies[2]
  assert.deepEqual(
    [made?.title, made?.tactics.map(({ id }) => id), opened().loose],
    ['', ['x1'], []],
  )
  assert.deepEqual($focus.get(), { part: made?.id, field: 'title' })
  undo()
  lays('A: a1 a2 | B: | x1')
})

test('where the limits stand in the way nothing happens, and that is said', () => {
  const before = beginFull()
  const [first, second] = before.strategies
  const loose = before.loose[0]?.id ?? ''
  assert.equal(createStrategy('Una más'), null)
  assert.equal(createTactic(first?.id ?? '', 'Una más'), false)
  assert.equal(createTactic(null, 'Una más'), false)
  assert.equal(pasteTactics([aLine('Una más')]), 0)
  assert.equal(linkTactics([loose], first?.id ?? ''), false)
  assert.equal(makeStrategyOf([loose], 'Una más'), null)
  assert.equal(serve(loose, first?.id ?? ''), false)
  assert.equal(serve(second?.tactics[0]?.id ?? '', null), false)
  assert.equal(serveNewStrategy(loose), false)
  assert.equal(deleteStrategy(first?.id ?? ''), false)
  assert.equal(opened(), before)
  tells(null)
  assert.equal($focus.get(), null)
})

test('a fix is applied to the plan as it is now, told, and can be undone', () => {
  beginUsual()
  assert.equal(
    applyFix((plan) => editPlan(plan, { quarter: { year: 2027, number: 2, firstMonth: 1 } })),
    true,
  )
  assert.equal(opened().quarter?.number, 2)
  tells({ kind: 'fixed', undoable: true })
  isUndoneAs('apply-fix')
})

test('what was edited is saved', async () => {
  const { id } = beginUsual()
  changePlan({ title: 'Guardada' })
  assert.match(browser.local.get(`kmora:plan:${id}`) ?? '', /"Guardada"/)
  await browser.pass(10_000)
  assert.match(browser.strict.get(`kmora:plan:${id}`) ?? '', /"Guardada"/)
})
