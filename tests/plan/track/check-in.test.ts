import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { findPart } from '../../../src/plan/edit.ts'
import { parsePlan, type CheckIn, type Plan } from '../../../src/plan/index.ts'
import { limits } from '../../../src/plan/limits.ts'
import { askedParts, correctedParts } from '../../../src/plan/track/asked.ts'
import { correctCheckIn, noteCheckIn, withdrawCheckIn } from '../../../src/plan/track/check-in.ts'
import { arbitraryPlan } from '../../fixtures/arbitrary-plan.ts'
import { aPlan, aStrategy, aTactic } from '../../fixtures/builders.ts'

const checkIn = (id: string, date: string, amounts: Record<string, number> = {}): CheckIn => ({
  id,
  date,
  amounts: Object.entries(amounts).map(([part, amount]) => ({ part, amount })),
  note: '',
})

const tacticOf = (plan: Plan, id = 't1') => {
  const part = findPart(plan, id)
  assert.ok(part?.kind === 'tactic')
  return part.tactic
}

test('a check-in asks of objective, live strategies and live tactics, with the last amounts up to its day', () => {
  const plan = aPlan({
    checkIns: [
      checkIn('c1', '2027-01-15', { objective: 9_000, s1: 3 }),
      checkIn('c2', '2027-01-22', { objective: 19_000 }),
    ],
    strategies: [aStrategy(), aStrategy({ id: 's2', state: 'replaced', tactics: [] })],
  })
  const told = (day: string) => askedParts(plan, day).map(({ part, amount }) => [part, amount])
  assert.deepEqual(told('2027-01-25'), [
    ['objective', 19_000],
    ['s1', 3],
    ['t1', null],
  ])
  assert.deepEqual(told('2027-01-20')[0], ['objective', 9_000])
})

test('what counts nothing is asked no amount, a tactic always its state', () => {
  const bare = { name: '', unit: '', target: null }
  const plan = aPlan({
    strategies: [
      aStrategy({
        measure: { ...bare, baseline: null },
        tactics: [aTactic({ measure: bare, state: 'doing' })],
      }),
    ],
  })
  assert.deepEqual(
    askedParts(plan, '2027-01-25').map(({ part, isCounted, state }) => [part, isCounted, state]),
    [
      ['objective', true, null],
      ['s1', false, null],
      ['t1', false, 'doing'],
    ],
  )
})

test('a tactic’s card shows the amount done that was measured last, and the state that was told', () => {
  const noted = noteCheckIn(aPlan(), checkIn('c1', '2027-01-15', { t1: 12 }), { t1: 'doing' })
  assert.deepEqual([tacticOf(noted).amountDone, tacticOf(noted).state], [12, 'doing'])
  const earlier = noteCheckIn(noted, checkIn('c0', '2027-01-12', { t1: 5 }))
  assert.equal(tacticOf(earlier).amountDone, 12)
  assert.equal(
    tacticOf(correctCheckIn(earlier, 'c1', checkIn('', '2027-01-15', { t1: 14 }))).amountDone,
    14,
  )
  assert.equal(tacticOf(withdrawCheckIn(earlier, 'c1')).amountDone, 5)
  assert.equal(tacticOf(withdrawCheckIn(noted, 'c1')).amountDone, null)
})

test('at the limit, a check-in changes nothing', () => {
  const checkIns = Array.from({ length: limits.checkIns }, (_none, index) =>
    checkIn(`c${index}`, '2027-01-20'),
  )
  const full = aPlan({ checkIns })
  assert.equal(noteCheckIn(full, checkIn('one', '2027-01-21', { t1: 3 }), { t1: 'done' }), full)
})

test('a check-in is corrected in its own amounts, also of parts no longer pursued', () => {
  const strategies = [
    aStrategy(),
    aStrategy({ id: 's2', state: 'stopped', tactics: [aTactic({ id: 't2' })] }),
    aStrategy({ id: 's3', state: 'replaced', tactics: [aTactic({ id: 't3', state: 'dropped' })] }),
  ]
  const made = checkIn('c1', '2027-01-15', { s1: 3, s2: 4, t3: 7, gone: 1 })
  assert.deepEqual(
    correctedParts(aPlan({ strategies, checkIns: [made] }), made).map(({ part, amount }) => [
      part,
      amount,
    ]),
    [
      ['objective', null],
      ['s1', 3],
      ['s2', 4],
      ['t1', null],
      ['t3', 7],
    ],
  )
})

test('whatever the plan, a check-in noted and withdrawn leaves a plan with all its check-ins of before', () => {
  fc.assert(
    fc.property(arbitraryPlan(), (plan) => {
      const amounts = askedParts(plan, '2027-01-20').map(({ part }) => [part, 1] as const)
      const noted = noteCheckIn(plan, checkIn('mine', '2027-01-20', Object.fromEntries(amounts)))
      assert.ok(parsePlan(noted).ok)
      const { checkIns } = withdrawCheckIn(noted, 'mine')
      assert.deepEqual(
        checkIns.map(({ id }) => id).toSorted(),
        plan.checkIns.map(({ id }) => id).toSorted(),
      )
    }),
  )
})
