import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { findPart } from '../../src/plan/edit.ts'
import { checkPlan, type Plan } from '../../src/plan/index.ts'
import { emptyPlan, emptyTactic } from '../../src/plan/new-plan.ts'
import { nextStep } from '../../src/plan/next-step.ts'
import { arbitraryPlan } from '../fixtures/arbitrary-plan.ts'
import { aPlan, aStrategy, aTactic } from '../fixtures/builders.ts'

const leadsTo = (plan: Plan, step: string, part: string) => {
  const next = nextStep(plan)
  assert.deepEqual([next?.step, next?.part], [step, part])
}

test('an empty plan is led from the objective down to the date of each tactic', () => {
  const empty = emptyPlan('p1', { language: 'es', decimal: 'comma', today: '2026-12-20' })
  leadsTo(empty, 'objective', 'objective')
  leadsTo(aPlan({ objective: { target: null } }), 'target', 'objective')
  leadsTo(aPlan({ quarter: null }), 'quarter', 'objective')
  leadsTo(aPlan({ strategies: [] }), 'strategy', 'plan')
  const noMeasure = { name: '', unit: '', baseline: null, target: null }
  leadsTo(aPlan({ strategies: [aStrategy({ measure: noMeasure })] }), 'strategy-measure', 's1')
  leadsTo(aPlan({ loose: [emptyTactic('l1', 'Repartir volantes')] }), 'link', 'l1')
  leadsTo(aPlan({ strategies: [aStrategy({ tactics: [] })] }), 'tactic', 's1')
  const uncounted = aTactic({ measure: { name: '', unit: '', target: null } })
  leadsTo(aPlan({ strategies: [aStrategy({ tactics: [uncounted] })] }), 'tactic-measure', 't1')
  leadsTo(
    aPlan({ strategies: [aStrategy({ tactics: [aTactic({ due: null })] })] }),
    'tactic-date',
    't1',
  )
  assert.equal(nextStep(aPlan()), null)
})

test('where no step is left, every tactic reaches the objective and no check finds an error', () => {
  fc.assert(
    fc.property(arbitraryPlan(), (plan) => {
      const next = nextStep(plan)
      if (next) assert.ok(next.part === 'plan' || findPart(plan, next.part), next.part)
      else {
        const errors = checkPlan(plan, { today: '2027-01-22' })
          .filter(({ severity }) => severity === 'error')
          .map(({ rule }) => rule)
        assert.deepEqual(
          errors.filter(
            (rule) => rule !== 'objective/no-unit' && rule !== 'tactic/start-after-due',
          ),
          [],
        )
      }
    }),
  )
})
