import assert from 'node:assert/strict'
import test from 'node:test'
import { findPart } from '../../src/plan/edit.ts'
import { reschedule } from '../../src/plan/reschedule.ts'
import { aPlan, aStrategy, aTactic } from '../fixtures/builders.ts'

const plan = aPlan()
const datesIn = (later: typeof plan) => {
  const part = findPart(later, 't1')
  return part?.kind === 'tactic' ? [part.tactic.start, part.tactic.due] : []
}

test('a tactic moves by days as a whole, or by one of its ends', () => {
  assert.deepEqual(datesIn(reschedule(plan, 't1', { start: 7, due: 7 })), [
    '2027-01-18',
    '2027-03-12',
  ])
  assert.deepEqual(datesIn(reschedule(plan, 't1', { start: 0, due: -7 })), [
    '2027-01-11',
    '2027-02-26',
  ])
})

test('an open date stays open', () => {
  const open = aPlan({ strategies: [aStrategy({ tactics: [aTactic({ start: null })] })] })
  assert.deepEqual(datesIn(reschedule(open, 't1', { start: 7, due: 7 })), [null, '2027-03-12'])
})

test('nothing changes where it would end before it starts, or is not there', () => {
  assert.equal(reschedule(plan, 't1', { start: 0, due: -70 }), plan)
  assert.equal(reschedule(plan, 's1', { start: 7, due: 7 }), plan)
  assert.equal(reschedule(plan, 'nobody', { start: 7, due: 7 }), plan)
})
