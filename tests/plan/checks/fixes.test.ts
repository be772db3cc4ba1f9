import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import {
  checkPlan,
  fixesFor,
  limits,
  parsePlan,
  type Finding,
  type Plan,
  type RuleId,
  type Tactic,
} from '../../../src/plan/index.ts'
import { arbitraryPlan } from '../../fixtures/arbitrary-plan.ts'
import { aPlan, aStrategy, aTactic, strategies, tactics } from '../../fixtures/builders.ts'
import { findingsOf } from '../../fixtures/says.ts'

const today = '2026-12-20'

const firstFinding = (rule: RuleId, plan: Plan): Finding => {
  const [finding] = findingsOf(rule, plan)
  assert.ok(finding, rule)
  return finding
}

const fixesOf = (rule: RuleId, plan: Plan) => fixesFor(plan, firstFinding(rule, plan), { today })

const linked = (fields: Partial<Tactic>) =>
  aPlan({ strategies: [aStrategy({ tactics: [aTactic(fields)] })] })

/** The one tactic of a plan's first strategy, after the only fix of a finding. */
const fixed = (rule: RuleId, plan: Plan) => {
  const [fix, ...more] = fixesOf(rule, plan)
  assert.ok(fix)
  assert.deepEqual(more, [])
  return fix.apply(plan).strategies[0]?.tactics[0]
}

test('without a quarter: the one of today, or the next', () => {
  const plan = aPlan({ quarter: null })
  const fixes = fixesOf('objective/no-quarter', plan)
  assert.deepEqual(
    fixes.map(({ kind, facts }) => ({ kind, facts })),
    [
      { kind: 'set-quarter', facts: { number: 4, year: '2026' } },
      { kind: 'set-quarter', facts: { number: 1, year: '2027' } },
    ],
  )
  assert.deepEqual(fixes[1]?.apply(plan), aPlan())
})

test('a loose tactic: a link to each pursued strategy that has room', () => {
  const [first, second, third] = strategies(3)
  assert.ok(first && second && third)
  const loose = aTactic({ id: 'l1' })
  const plan = aPlan({
    strategies: [
      first,
      { ...second, state: 'stopped' },
      { ...third, tactics: tactics(limits.tactics) },
    ],
    loose: [loose],
  })
  const fixes = fixesOf('tactic/loose', plan)
  assert.deepEqual(
    fixes.map(({ kind, facts }) => ({ kind, facts })),
    [{ kind: 'link', facts: { strategy: { strategy: first.title, position: 1 } } }],
  )
  const next = fixes[0]?.apply(plan)
  assert.ok(next)
  assert.deepEqual(next.loose, [])
  assert.deepEqual(next.strategies[0]?.tactics, [...first.tactics, loose])
})

test('dates the wrong way round: swapped', () => {
  const tactic = fixed('tactic/start-after-due', linked({ start: '2027-02-02', due: '2027-01-11' }))
  assert.deepEqual([tactic?.start, tactic?.due], ['2027-01-11', '2027-02-02'])
})

test('a due date after the quarter: its last day', () => {
  assert.equal(fixed('tactic/outside-quarter', linked({ due: '2027-04-09' }))?.due, '2027-03-31')
})

test('where something would have to be guessed there is no fix', () => {
  const none = (rule: RuleId, plan: Plan) => {
    assert.deepEqual(fixesOf(rule, plan), [])
  }
  none('tactic/no-date', linked({ due: null }))
  none('tactic/outside-quarter', linked({ start: '2026-12-28' }))
  none('tactic/outside-quarter', linked({ start: null, due: '2026-12-28' }))
  none('tactic/loose', aPlan({ strategies: [], loose: tactics(1) }))
  none('tactic/no-measure', linked({ measure: { name: '', unit: '', target: null } }))
  none('objective/no-unit', aPlan({ objective: { unit: '' } }))
})

test('a fix leaves a valid plan in which its finding no longer fires', () => {
  fc.assert(
    fc.property(arbitraryPlan(), (plan) => {
      for (const finding of checkPlan(plan, { today }))
        for (const fix of fixesFor(plan, finding, { today })) {
          const next = fix.apply(plan)
          assert.ok(parsePlan(next).ok)
          assert.ok(
            checkPlan(next, { today }).every(
              ({ rule, part }) => rule !== finding.rule || part !== finding.part,
            ),
            finding.rule,
          )
        }
    }),
  )
})

test('a fix of a part that has gone meanwhile changes nothing', () => {
  const plan = linked({ due: '2027-04-09' })
  const [fix] = fixesOf('tactic/outside-quarter', plan)
  const emptied = aPlan({ strategies: [] })
  assert.equal(fix?.apply(emptied), emptied)
})
