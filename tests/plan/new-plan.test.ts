import assert from 'node:assert/strict'
import test from 'node:test'
import { parsePlan } from '../../src/plan/index.ts'
import { emptyObjective, emptyPlan, emptyStrategy, emptyTactic } from '../../src/plan/new-plan.ts'

const begun = (today: string) => emptyPlan('p1', { language: 'es', decimal: 'comma', today })

/** A plan that begins on a day is for this quarter, as year/number. */
const isFor = (today: string, expected: string) => {
  const { quarter } = begun(today)
  assert.equal(quarter && `${quarter.year}/${quarter.number}`, expected, today)
}

test('a plan that begins is for the quarter that runs, until half of it has passed', () => {
  isFor('2027-01-01', '2027/1')
  isFor('2027-02-14', '2027/1')
  isFor('2027-02-15', '2027/2')
  isFor('2027-03-31', '2027/2')
  isFor('2027-04-01', '2027/2')
  isFor('2027-08-15', '2027/3')
  isFor('2027-08-16', '2027/4')
  isFor('2027-12-31', '2028/1')
})

test('a plan that begins carries its id, language, decimal mark and day, and nothing else', () => {
  const plan = emptyPlan('abc', { language: 'en', decimal: 'point', today: '2027-01-22' })
  assert.deepEqual(parsePlan(plan), { ok: true, plan })
  assert.deepEqual(
    parsePlan({
      format: 'kmora-plan',
      version: plan.version,
      id: 'abc',
      language: 'en',
      decimal: 'point',
      quarter: { year: 2027, number: 1, firstMonth: 1 },
      created: '2027-01-22',
      updated: '2027-01-22',
      objective: {},
    }),
    { ok: true, plan },
  )
})

test('empty parts are what a plan takes where nothing is said', () => {
  const result = parsePlan({
    ...begun('2027-01-22'),
    objective: {},
    strategies: [{ id: 's1', tactics: [{ id: 't1' }] }],
    loose: [{ id: 't2' }],
  })
  assert.ok(result.ok)
  assert.deepEqual(result.plan.objective, emptyObjective())
  assert.deepEqual(result.plan.strategies, [
    { ...emptyStrategy('s1'), tactics: [emptyTactic('t1')] },
  ])
  assert.deepEqual(result.plan.loose, [emptyTactic('t2')])
})

test('a strategy begins with its title, a tactic with its action', () => {
  assert.deepEqual(emptyStrategy('s1', 'Desayunos a oficinas'), {
    ...emptyStrategy('s1'),
    title: 'Desayunos a oficinas',
  })
  assert.deepEqual(emptyTactic('t1', 'Visitar 5 oficinas'), {
    ...emptyTactic('t1'),
    action: 'Visitar 5 oficinas',
  })
})

test('two empty parts share nothing that a change of one could change in the other', () => {
  assert.notEqual(emptyStrategy('a').tactics, emptyStrategy('b').tactics)
  assert.notEqual(emptyStrategy('a').measure, emptyStrategy('b').measure)
  assert.notEqual(emptyTactic('a').measure, emptyTactic('b').measure)
  assert.notEqual(begun('2027-01-22').strategies, begun('2027-01-22').strategies)
})
