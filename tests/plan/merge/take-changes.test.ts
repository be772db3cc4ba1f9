import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { editStrategy, editTactic, removeStrategy, removeTactic } from '../../../src/plan/edit.ts'
import {
  mergePlans,
  parsePlan,
  planChanges,
  takeChanges,
  type Plan,
} from '../../../src/plan/index.ts'
import { arbitraryTriple } from '../../fixtures/arbitrary-edits.ts'
import { aPlan, aStrategy, aTactic } from '../../fixtures/builders.ts'

const base = aPlan({ loose: [aTactic({ id: 'l1', action: 'Repartir 200 volantes' })] })

const taken = (mine: Plan, theirs: Plan) =>
  takeChanges(base, mine, theirs, planChanges(base, theirs)).plan

test('what is taken stands, even where mine says something else; the rest of mine stays', () => {
  const mine = editStrategy(editTactic(base, 't1', { owner: 'Marco' }), 's1', { title: 'La mía' })
  const theirs = editStrategy(base, 's1', { title: 'La suya' })
  const plan = taken(mine, theirs)
  assert.equal(plan.strategies[0]?.title, 'La suya')
  assert.equal(plan.strategies[0].tactics[0]?.owner, 'Marco')
})

test('a changed part that mine has no more comes back as theirs', () => {
  const theirs = editTactic(base, 't1', { owner: 'Ana' })
  assert.equal(taken(removeTactic(base, 't1'), theirs).strategies[0]?.tactics[0]?.owner, 'Ana')
})

test('a strategy that they took out leaves its tactics in the tray', () => {
  const plan = taken(base, removeStrategy(base, 's1'))
  assert.deepEqual(plan.loose.map(({ id }) => id).sort(), ['l1', 't1'])
})

test('an id that another kind of part bears is left alone', () => {
  const comment = {
    id: 's9',
    author: 'Ana',
    date: '2027-01-20',
    part: 's1',
    text: 'Bien',
    resolved: false,
  }
  const mine = aPlan({ strategies: [aStrategy(), aStrategy({ id: 's9', tactics: [] })] })
  const theirs = aPlan({ comments: [comment] })
  const start = aPlan()
  const changes = planChanges(start, theirs)
  assert.deepEqual(takeChanges(start, mine, theirs, changes).plan, mine)
  assert.deepEqual(
    mergePlans(start, mine, theirs).conflicts.map(({ kind }) => kind),
    ['no-room'],
  )
})

test('taking nothing leaves mine as it is', () => {
  fc.assert(
    fc.property(arbitraryTriple, ([plan, mine, theirs]) => {
      assert.deepEqual(planChanges(takeChanges(plan, mine, theirs, []).plan, mine), [])
    }),
    { numRuns: 200 },
  )
})

test('taking everything is merging, where there is no conflict', () => {
  fc.assert(
    fc.property(arbitraryTriple, ([plan, mine, theirs]) => {
      const merged = mergePlans(plan, mine, theirs)
      const all = takeChanges(plan, mine, theirs, planChanges(plan, theirs))
      if (merged.conflicts.length === 0) assert.deepEqual(planChanges(merged.plan, all.plan), [])
    }),
    { numRuns: 200 },
  )
})

test('whatever is taken, a plan comes of it, and what was left is not in it', () => {
  fc.assert(
    fc.property(arbitraryTriple, fc.nat(), ([plan, mine, theirs], mask) => {
      const changes = planChanges(plan, theirs).filter(
        (_change, index) => (mask >> (index % 31)) % 2 === 1,
      )
      const { plan: next } = takeChanges(plan, mine, theirs, changes)
      assert.ok(parsePlan(JSON.parse(JSON.stringify(next))).ok)
      const parts = new Set(changes.map(({ part }) => part))
      for (const change of planChanges(mine, next))
        assert.ok(
          parts.has(change.part) || (change.kind === 'changed' && change.field === 'serves'),
          JSON.stringify(change),
        )
    }),
    { numRuns: 200 },
  )
})
