import assert from 'node:assert/strict'
import test from 'node:test'
import { checkPlan, hearAgain, overrule, overruledNow, parsePlan } from '../../src/plan/index.ts'
import { editStrategy } from '../../src/plan/edit.ts'
import { aPlan, aStrategy } from '../fixtures/builders.ts'

const about = { rule: 'strategy/no-audience', part: 's1' } as const
const plan = aPlan({ strategies: [aStrategy({ audience: '', reason: '' })] })
const rulesOf = (checked: typeof plan) =>
  checkPlan(checked, { today: '2026-12-20' }).map(({ rule }) => rule)

test('a remark that was set aside is silent, and its reason is kept with the plan', () => {
  assert.deepEqual(rulesOf(plan), ['strategy/no-audience'])
  const silenced = overrule(plan, about, '  ya lo sabemos todos ')
  assert.deepEqual(rulesOf(silenced), [])
  assert.deepEqual(
    overruledNow(silenced).map(({ reason }) => reason),
    ['ya lo sabemos todos'],
  )
  const again = parsePlan(JSON.parse(JSON.stringify(silenced)))
  assert.ok(again.ok)
  assert.deepEqual(again.plan, silenced)
})

test('it speaks again once its part changes, and the old reason is let go with the next one', () => {
  const changed = editStrategy(overrule(plan, about, 'no aplica'), 's1', { title: 'Otro camino' })
  assert.deepEqual(rulesOf(changed), ['strategy/no-audience'])
  assert.deepEqual(overruledNow(changed), [])
  const anew = overrule(changed, about, 'sigue sin aplicar')
  assert.deepEqual(
    anew.overruled.map(({ reason }) => reason),
    ['sigue sin aplicar'],
  )
})

test('it speaks again when the person wants to hear it', () => {
  const silenced = overrule(plan, about, 'no aplica')
  assert.deepEqual(hearAgain(silenced, about), plan)
  assert.equal(hearAgain(plan, about), plan)
})

test('where two hundred are set aside already, nothing is dropped', () => {
  let full = plan
  for (let index = 0; index < 200; index++)
    full = overrule(
      full,
      {
        rule: `plan/rule-${String.fromCharCode(97 + (index % 26))}`.concat(
          'x'.repeat(Math.floor(index / 26)),
        ),
        part: 's1',
      },
      'no',
    )
  assert.equal(full.overruled.length, 200)
  assert.equal(overrule(full, about, 'uno más'), full)
})
