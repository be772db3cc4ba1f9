import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import {
  checkPlan,
  fingerprint,
  rules,
  type Plan,
  type Check,
  type RuleId,
} from '../../../src/plan/index.ts'
import { arbitraryPlan } from '../../fixtures/arbitrary-plan.ts'
import { aPlan, aStrategy, aTactic, strategies } from '../../fixtures/builders.ts'
import { firing } from '../../fixtures/firing.ts'
import { findingsOf, says } from '../../fixtures/says.ts'

const planning = { today: '2026-12-20' }

test('a plan that holds together gets no remark', () => {
  assert.deepEqual(checkPlan(aPlan(), planning), [])
})

const all: readonly Check<RuleId>[] = rules

test('every check fires on the plans made for it, and in each of its cases', () => {
  assert.deepEqual(
    Object.keys(firing),
    all.map(({ id }) => id),
  )
  for (const { id, cases = [] } of all) {
    const found = firing[id].map(({ plan, today }) => findingsOf(id, plan, today))
    for (const findings of found) assert.ok(findings.length > 0, id)
    const fired = new Set(found.flat().flatMap(({ facts }) => facts.case ?? []))
    assert.deepEqual([...fired].sort(), [...cases].sort(), id)
  }
})

test('findings go by severity, then by the order of the plan', () => {
  const plan = aPlan({
    objective: { baseline: null, unit: '' },
    strategies: [
      aStrategy({
        tactics: [
          aTactic({ owner: '' }),
          aTactic({ id: 't2', action: 'Llamar a 8 oficinas por semana', due: null }),
        ],
      }),
      aStrategy({
        id: 's2',
        title: 'Llegar a las familias del barrio por su comunidad',
        audience: '',
        reason: '',
        tactics: [],
      }),
    ],
    loose: [aTactic({ id: 'l1', action: 'Repartir 200 volantes' })],
  })
  assert.deepEqual(
    checkPlan(plan, planning).map(({ rule, part }) => `${rule} ${part}`),
    [
      'objective/no-unit objective',
      'strategy/no-tactics s2',
      'tactic/loose l1',
      'tactic/no-date t2',
      'objective/no-baseline objective',
      'tactic/no-owner t1',
      'strategy/no-audience s2',
    ],
  )
})

test('an overruled check is silent for its part until that part changes', () => {
  const plan = aPlan({ strategies: strategies(2, { audience: '', reason: '' }) })
  const overruled = {
    ...plan,
    overruled: [
      { rule: 'strategy/no-audience', part: 's1', reason: 'es obvio', of: fingerprint(plan, 's1') },
    ],
  }
  says('strategy/no-audience', overruled, ['s2'])
  const [first, ...others] = overruled.strategies
  assert.ok(first)
  const changed = { ...overruled, strategies: [{ ...first, title: 'Otra' }, ...others] }
  says('strategy/no-audience', changed, ['s1', 's2'])
})

const randomly = (check: (plan: Plan, today: string) => void) => {
  const day = fc.date({
    min: new Date('1970-01-01'),
    max: new Date('2199-12-31'),
    noInvalidDate: true,
  })
  fc.assert(
    fc.property(arbitraryPlan(), day, (plan, date) => {
      check(plan, date.toISOString().slice(0, 10))
    }),
  )
}

test('any valid plan is checked without fail, its findings about parts it has, its facts all finite', () => {
  randomly((plan, today) => {
    const parts = [
      'plan',
      'objective',
      ...plan.strategies.flatMap(({ id, tactics }) => [id, ...tactics.map((tactic) => tactic.id)]),
      ...plan.loose.map(({ id }) => id),
    ]
    for (const { part, facts } of checkPlan(plan, { today })) {
      assert.ok(parts.includes(part), part)
      assert.deepEqual(JSON.parse(JSON.stringify(facts)), facts)
    }
  })
})

test('the same plan on the same day gets the same findings, and is left as it was', () => {
  randomly((plan, today) => {
    const kept = structuredClone(plan)
    const findings = checkPlan(plan, { today })
    assert.deepEqual(plan, kept)
    assert.deepEqual(checkPlan(kept, { today }), findings)
  })
})

test('a finding overruled is silent, whatever the plan', () => {
  randomly((plan, today) => {
    const overruled = checkPlan({ ...plan, overruled: [] }, { today }).map(({ rule, part }) => ({
      rule,
      part,
      reason: '',
      of: fingerprint(plan, part),
    }))
    assert.deepEqual(checkPlan({ ...plan, overruled }, { today }), [])
  })
})
