import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import {
  addStrategy,
  addTactic,
  editStrategy,
  editTactic,
  moveStrategy,
  moveTactic,
  removeStrategy,
  removeTactic,
  setObjective,
} from '../../../src/plan/edit.ts'
import { mergePlans, type Plan } from '../../../src/plan/index.ts'
import { emptyStrategy, emptyTactic } from '../../../src/plan/new-plan.ts'
import { arbitraryReviews, arbitraryTriple } from '../../fixtures/arbitrary-edits.ts'
import { aPlan, aStrategy, aTactic, strategies, tactics } from '../../fixtures/builders.ts'
import {
  inventsNothing,
  isIdentity,
  isSymmetric,
  keepsBoth,
  takesAnswersInAnyOrder,
  tellsWhatCollides,
} from '../../fixtures/merge-properties.ts'

const base = aPlan({
  strategies: [
    aStrategy({ tactics: [aTactic(), aTactic({ id: 't2', action: 'Llamar a 8 oficinas' })] }),
    aStrategy({ id: 's2', title: 'Llegar a las familias del barrio', tactics: [] }),
  ],
  loose: [aTactic({ id: 'l1', action: 'Repartir 200 volantes' })],
})

const merge = (mine: Plan, theirs: Plan) => mergePlans(base, mine, theirs)
const tacticIn = (plan: Plan, id: string) =>
  [...plan.strategies.flatMap((one) => one.tactics), ...plan.loose].find((one) => one.id === id)

test('edits of different parts, and of different fields of one part, both survive', () => {
  const mine = editTactic(setObjective(base, { owner: 'Ana' }), 't1', { owner: 'Marco' })
  const theirs = editTactic(editStrategy(base, 's1', { title: 'Otra' }), 't1', {
    due: '2027-03-12',
  })
  const { plan, conflicts } = merge(mine, theirs)
  assert.deepEqual(conflicts, [])
  assert.equal(plan.objective.owner, 'Ana')
  assert.equal(plan.strategies[0]?.title, 'Otra')
  assert.equal(tacticIn(plan, 't1')?.owner, 'Marco')
  assert.equal(tacticIn(plan, 't1')?.due, '2027-03-12')
})

test('the fields of a measure are apart from each other', () => {
  const measure = tacticIn(base, 't1')?.measure
  assert.ok(measure)
  const mine = editTactic(base, 't1', { measure: { ...measure, target: 80 } })
  const theirs = editTactic(base, 't1', { measure: { ...measure, name: 'visitas hechas' } })
  const { plan, conflicts } = merge(mine, theirs)
  assert.deepEqual(conflicts, [])
  assert.deepEqual(tacticIn(plan, 't1')?.measure, {
    ...measure,
    target: 80,
    name: 'visitas hechas',
  })
})

test('edits of the same field are a conflict that holds both; the same edit is none', () => {
  const mine = editStrategy(base, 's1', { title: 'La mía' })
  const theirs = editStrategy(base, 's1', { title: 'La suya' })
  const { plan, conflicts } = merge(mine, theirs)
  assert.equal(plan.strategies[0]?.title, 'La mía')
  assert.deepEqual(conflicts, [
    {
      kind: 'field',
      part: 's1',
      of: 'strategy',
      field: 'title',
      base: base.strategies[0]?.title,
      mine: 'La mía',
      theirs: 'La suya',
    },
  ])
  assert.deepEqual(merge(mine, mine).conflicts, [])
})

test('a deletion wins over nothing, and never over a change', () => {
  const without = removeTactic(base, 't2')
  assert.equal(tacticIn(merge(without, base).plan, 't2'), undefined)
  assert.equal(tacticIn(merge(base, without).plan, 't2'), undefined)
  const changed = editTactic(base, 't2', { owner: 'Ana' })
  for (const [mine, theirs, by] of [
    [without, changed, 'mine'],
    [changed, without, 'theirs'],
  ] as const) {
    const { plan, conflicts } = merge(mine, theirs)
    assert.equal(tacticIn(plan, 't2')?.owner, 'Ana')
    assert.deepEqual(conflicts, [{ kind: 'deleted', part: 't2', of: 'tactic', by }])
  }
})

test('a strategy that one deletes and the other gives a tactic stays', () => {
  const fed = addTactic(base, 's2', emptyTactic('t9', 'Invitar a 30 familias'))
  const { plan, conflicts } = merge(removeStrategy(base, 's2'), fed)
  assert.deepEqual(
    plan.strategies.find(({ id }) => id === 's2')?.tactics.map(({ id }) => id),
    ['t9'],
  )
  assert.deepEqual(conflicts, [{ kind: 'deleted', part: 's2', of: 'strategy', by: 'mine' }])
})

test('a tactic linked by one and renamed by the other is linked and renamed', () => {
  const mine = moveTactic(base, 'l1', { strategy: 's2' })
  const theirs = editTactic(base, 'l1', { action: 'Repartir 300 volantes' })
  const { plan, conflicts } = merge(mine, theirs)
  assert.deepEqual(conflicts, [])
  assert.deepEqual(
    plan.strategies[1]?.tactics.map(({ action }) => action),
    ['Repartir 300 volantes'],
  )
})

test('what both added is there, and a strategy moved by one stays where it was put', () => {
  const mine = addStrategy(moveStrategy(base, 's2', -1), emptyStrategy('s8', 'La mía'))
  const theirs = addStrategy(base, emptyStrategy('s9', 'La suya'))
  const ids = merge(mine, theirs).plan.strategies.map(({ id }) => id)
  assert.ok(ids.indexOf('s2') < ids.indexOf('s1'), ids.join())
  assert.deepEqual(ids.toSorted(), ['s1', 's2', 's8', 's9'])
})

test('what has no room moves to the tray, or is handed back', () => {
  const full = aPlan({ strategies: [aStrategy({ tactics: tactics(29) })], loose: [] })
  const add = (id: string) => addTactic(full, 's1', emptyTactic(id, id))
  const { plan, conflicts } = mergePlans(full, add('a'), add('b'))
  assert.equal(plan.strategies[0]?.tactics.length, 30)
  assert.equal(plan.loose.length, 1)
  assert.deepEqual(conflicts, [])

  const eleven = aPlan({ strategies: strategies(11), loose: [] })
  const grow = (id: string) => addStrategy(eleven, emptyStrategy(id, id))
  const both = mergePlans(eleven, grow('a'), grow('b'))
  assert.equal(both.plan.strategies.length, 12)
  assert.deepEqual(
    both.conflicts.map(({ kind }) => kind),
    ['no-room'],
  )
})

/** `npm run fuzz:merge` tries each ten thousand times. */
const holds = (promise: (triple: [Plan, Plan, Plan]) => void) => {
  fc.assert(fc.property(arbitraryTriple, promise), { numRuns: 120 })
}

test('merging with an unchanged side, or with the same changes, gives what was changed', () => {
  holds(isIdentity)
})

test('it does not matter whose plan is mine, but for whose value stands in a conflict', () => {
  holds(isSymmetric)
})

test('nothing is invented: every part and field is as one of them has it', () => {
  holds(inventsNothing)
})

test('what one changed or added and the other left alone stands', () => {
  holds(keepsBoth)
})

test('a field that both changed, and a part that one deleted and the other changed, is told', () => {
  holds(tellsWhatCollides)
})

test('answers that contradict nothing make the same plan in any order', () => {
  fc.assert(fc.property(arbitraryReviews, takesAnswersInAnyOrder), { numRuns: 120 })
})
