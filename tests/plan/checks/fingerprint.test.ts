import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { fingerprint, parsePlan, type Plan } from '../../../src/plan/index.ts'
import {
  emptyObjective,
  emptyPlan,
  emptyStrategy,
  emptyTactic,
} from '../../../src/plan/new-plan.ts'
import { arbitraryPlan } from '../../fixtures/arbitrary-plan.ts'
import { aPlan, aStrategy, aTactic } from '../../fixtures/builders.ts'

const differs = (part: string, one: Plan, other: Plan) => {
  assert.notEqual(fingerprint(one, part), fingerprint(other, part))
}
const same = (part: string, one: Plan, other: Plan) => {
  assert.equal(fingerprint(one, part), fingerprint(other, part))
}
const withTactic = (fields: Parameters<typeof aTactic>[0]) =>
  aPlan({ strategies: [aStrategy({ tactics: [aTactic(fields)] })] })

test('plans keep fingerprints, so they never change', () => {
  const plan = {
    ...emptyPlan('p1', { language: 'es', decimal: 'comma', today: '2027-01-04' }),
    objective: { ...emptyObjective(), sentence: 'Facturar más', target: 120_000 },
    strategies: [{ ...emptyStrategy('s1', 'Vender tortas'), tactics: [emptyTactic('t1', 'Ñam')] }],
  }
  assert.deepEqual(
    ['objective', 'plan', 's1', 't1'].map((part) => fingerprint(plan, part)),
    ['1t66f2x', '1xx8zca', 'tepqoo', 'ca5w8u'],
  )
})

test('the objective is marked with its quarter', () => {
  differs('objective', aPlan(), aPlan({ objective: { target: 1 } }))
  differs('objective', aPlan(), aPlan({ quarter: { year: 2027, number: 2, firstMonth: 1 } }))
  same('objective', aPlan(), aPlan({ strategies: [], title: 'Otra' }))
})

test('a strategy is marked without its tactics, a tactic by itself, the plan by all of them', () => {
  const plan = aPlan()
  const other = withTactic({ owner: 'Mara' })
  same('s1', plan, other)
  differs('t1', plan, other)
  differs('plan', plan, other)
  differs('s1', plan, aPlan({ strategies: [aStrategy({ title: 'Otra' })] }))
})

test('progress does not change what a part says', () => {
  for (const part of ['t1', 's1', 'plan'])
    same(part, aPlan(), withTactic({ state: 'doing', amountDone: 22 }))
})

test('the order of the fields in the file makes no difference', () => {
  const reversed = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(reversed)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value)
        .reverse()
        .map(([key, inner]) => [key, reversed(inner)]),
    )
  }
  fc.assert(
    fc.property(arbitraryPlan(), (plan) => {
      const turned = reversed(plan) as Plan
      for (const { id } of [
        { id: 'plan' },
        { id: 'objective' },
        ...plan.strategies,
        ...plan.loose,
      ]) {
        same(id, plan, turned)
        assert.match(fingerprint(plan, id), /^[0-9a-z]{1,7}$/)
      }
    }),
  )
})

test('a fingerprint fits the model', () => {
  const plan = aPlan()
  const of = fingerprint(plan, 'plan')
  const kept = { ...plan, overruled: [{ rule: 'plan/one-channel', part: 'plan', reason: '', of }] }
  assert.deepEqual(parsePlan(kept), { ok: true, plan: kept })
})
