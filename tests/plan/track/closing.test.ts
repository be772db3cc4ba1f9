import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { checkPlan, parsePlan, type Plan } from '../../../src/plan/index.ts'
import { limits } from '../../../src/plan/limits.ts'
import { carryOver, proposeCarried } from '../../../src/plan/track/carry-over.ts'
import {
  closeQuarter,
  closingOf,
  isClosed,
  reopenQuarter,
} from '../../../src/plan/track/closing.ts'
import { quartersOf } from '../../../src/plan/track/quarters.ts'
import { objectiveResult, strategyResults } from '../../../src/plan/track/results.ts'
import { arbitraryPlan } from '../../fixtures/arbitrary-plan.ts'
import { aPlan, aStrategy, aTactic } from '../../fixtures/builders.ts'

const results = (amounts: Record<string, number>, note = 'Pedir que nos recomienden') => ({
  amounts: Object.entries(amounts).map(([part, amount]) => ({ part, amount })),
  note,
})

const day = '2027-04-02'

test('a quarter is closed with its results and what was learned, and can be opened again', () => {
  const plan = aPlan()
  const closed = closeQuarter(plan, results({ objective: 114_000, s1: 18 }), day)
  assert.equal(isClosed(closed), true)
  assert.equal(closingOf(closed)?.note, 'Pedir que nos recomienden')
  assert.equal(closingOf(closed)?.date, '2027-03-31')
  assert.equal(closingOf(closeQuarter(plan, results({}), '2027-03-20'))?.date, '2027-03-20')
  assert.deepEqual(reopenQuarter(closed), plan)
})

test('closed again, the second results stand', () => {
  const closed = closeQuarter(aPlan(), results({ objective: 1 }), day)
  const again = closeQuarter(closed, results({ objective: 2 }), day)
  assert.equal(again.checkIns.length, 1)
  assert.equal(objectiveResult(again).amount, 2)
})

test('a plan without a quarter, or full of check-ins, is not closed', () => {
  const bare = aPlan({ quarter: null })
  assert.equal(closeQuarter(bare, results({}), day), bare)
  const checkIns = Array.from({ length: limits.checkIns }, (_none, index) => ({
    id: `c${index}`,
    date: '2027-01-20',
    amounts: [],
    note: 'x',
  }))
  const full = aPlan({ checkIns })
  assert.equal(closeQuarter(full, results({}), day), full)
})

test('the lesson’s sums come out: from 60 to 72 and 69 reached is 75 % of the way', () => {
  const level = aPlan({
    objective: {
      metric: 'customers',
      movement: 'level',
      unit: 'contratos',
      baseline: 60,
      target: 72,
    },
  })
  assert.equal(objectiveResult(closeQuarter(level, results({ objective: 69 }), day)).share, 0.75)
  const flow = aPlan({ objective: { target: 60_000 } })
  assert.equal(objectiveResult(closeQuarter(flow, results({ objective: 54_000 }), day)).share, 0.9)
})

test('what was not measured, or had no target, has no share', () => {
  assert.deepEqual(objectiveResult(aPlan()), {
    unit: 'USD',
    start: 0,
    target: 120_000,
    amount: null,
    share: null,
  })
  const aimless = closeQuarter(
    aPlan({ objective: { target: null } }),
    results({ objective: 5 }),
    day,
  )
  assert.deepEqual([objectiveResult(aimless).amount, objectiveResult(aimless).share], [5, null])
})

test('the last measure before the end stands for a result that closing left out', () => {
  const measured = aPlan({
    checkIns: [{ id: 'c1', date: '2027-03-25', amounts: [{ part: 's1', amount: 15 }], note: '' }],
  })
  assert.equal(strategyResults(closeQuarter(measured, results({}), day), day)[0]?.amount, 15)
})

const verdict = (amount: number | null, state: 'todo' | 'done' = 'done') => {
  const plan = aPlan({ strategies: [aStrategy({ tactics: [aTactic({ state })] })] })
  const closed = closeQuarter(plan, results(amount === null ? {} : { s1: amount }), day)
  const [result] = strategyResults(closed, day)
  return [result?.verdict, result?.done, result?.tactics]
}

test('a strategy worked, came near, or fell short, by the way or by the work', () => {
  assert.deepEqual(verdict(20), ['reached', 1, 1])
  assert.deepEqual(verdict(14), ['near', 1, 1])
  assert.deepEqual(verdict(13), ['strategy', 1, 1])
  assert.deepEqual(verdict(13, 'todo'), ['execution', 0, 1])
  assert.deepEqual(verdict(null), ['unmeasured', 1, 1])
})

test('without tactics, nothing tells why a strategy fell short', () => {
  const plan = closeQuarter(
    aPlan({ strategies: [aStrategy({ tactics: [] })] }),
    results({ s1: 2 }),
    day,
  )
  assert.equal(strategyResults(plan, day)[0]?.verdict, 'short')
})

const carried = (plan: Plan, parts: string[], objective = true) =>
  carryOver(plan, { objective, parts: new Set(parts) }, { id: 'p2', today: day })

test('what is chosen goes into the next quarter with the results as baselines and empty targets', () => {
  const closed = closeQuarter(aPlan(), results({ objective: 114_000, s1: 18 }), day)
  const next = carried(closed, ['s1', 't1'])
  assert.ok(next && parsePlan(next).ok)
  assert.deepEqual(next.quarter, { year: 2027, number: 2, firstMonth: 1 })
  assert.deepEqual(next.carriedFrom, { plan: 'p1', target: 120_000 })
  const { sentence, baseline, baselineOf, target, unit } = next.objective
  assert.deepEqual(
    [sentence, baseline, baselineOf, target, unit],
    ['', 114_000, 'last-quarter', null, 'USD'],
  )
  const [strategy] = next.strategies
  assert.deepEqual([strategy?.measure.baseline, strategy?.measure.target], [18, null])
  const [tactic] = strategy?.tactics ?? []
  assert.deepEqual(
    [tactic?.start, tactic?.due, tactic?.measure.target, tactic?.state, tactic?.amountDone],
    ['2027-04-11', '2027-06-03', 60, 'todo', null],
  )
  assert.deepEqual([next.checkIns, next.decisions, next.overruled], [[], [], []])
})

test('what is not chosen stays, and a tactic goes only with its strategy', () => {
  const plan = aPlan({ loose: [aTactic({ id: 't2' }), aTactic({ id: 't3' })] })
  const next = carried(plan, ['t1', 't3'], false)
  assert.deepEqual(next?.strategies, [])
  assert.deepEqual(
    next.loose.map(({ id }) => id),
    ['t3'],
  )
  assert.equal(next.objective.unit, '')
})

test('a tactic to the last day of a long quarter ends on the last day of the next', () => {
  const tactic = aTactic({ id: 't9', start: null, due: '2027-09-30' })
  const plan = aPlan({ quarter: { year: 2027, number: 3, firstMonth: 1 }, loose: [tactic] })
  assert.equal(carried(plan, ['t9'])?.loose[0]?.due, '2027-12-31')
  const late = aPlan({ quarter: { year: 2027, number: 4, firstMonth: 1 }, loose: [tactic] })
  assert.equal(
    carried({ ...late, loose: [{ ...tactic, due: '2027-12-31' }] }, ['t9'])?.loose[0]?.due,
    '2028-03-31',
  )
})

test('it proposes what worked and what nobody has tried yet, with what is left to do', () => {
  const strategies = [
    aStrategy({ id: 's1', tactics: [aTactic({ id: 't1' }), aTactic({ id: 't2', state: 'done' })] }),
    aStrategy({ id: 's2', tactics: [aTactic({ id: 't3', state: 'done' })] }),
    aStrategy({ id: 's3', tactics: [aTactic({ id: 't4' })], state: 'stopped' }),
  ]
  const closed = closeQuarter(aPlan({ strategies }), results({ s1: 20, s2: 3, s3: 20 }), day)
  assert.deepEqual([...proposeCarried(closed, day).parts], ['s1', 't1'])
})

test('whatever the plan, what is carried over is a plan, and the old one stays as it was', () => {
  fc.assert(
    fc.property(arbitraryPlan(), (plan) => {
      const before = structuredClone(plan)
      const parts = [
        ...plan.strategies.flatMap(({ id, tactics }) => [id, ...tactics.map((each) => each.id)]),
        ...plan.loose.map(({ id }) => id),
      ]
      const next = carried(plan, parts)
      assert.deepEqual(plan, before)
      if (next) assert.deepEqual(parsePlan(next), { ok: true, plan: next })
      else assert.ok(plan.quarter === null || plan.quarter.year === 2200)
    }),
  )
})

test('no remark nags about a quarter that is closed', () => {
  const plan = aPlan({ checkIns: [] })
  const rulesOn = (each: Plan, today: string) => checkPlan(each, { today }).map(({ rule }) => rule)
  const overdue = rulesOn(plan, '2027-03-20')
  assert.ok(overdue.includes('tactic/overdue') && overdue.includes('objective/static'))
  const closed = closeQuarter(plan, results({ s1: 3 }), '2027-03-01')
  const after = rulesOn(closed, '2027-03-20')
  for (const rule of ['tactic/overdue', 'objective/static', 'strategy/behind'] as const)
    assert.ok(!after.includes(rule), rule)
})

test('the quarters of a plan are those carried over, and those of the same name and unit', () => {
  const first = closeQuarter(aPlan(), results({ objective: 114_000 }), day)
  const second = { ...(carried(first, ['s1']) ?? first), title: 'La Espiga, ya con otro nombre' }
  const namesake = aPlan({
    id: 'p0',
    quarter: { year: 2026, number: 4, firstMonth: 1 },
    objective: { target: 100_000 },
  })
  const other = aPlan({ id: 'p9', title: 'Otro negocio' })
  const inTortas = aPlan({ id: 'p8', objective: { unit: 'tortas' } })
  const lines = quartersOf(second, [other, inTortas, namesake, first, second])
  assert.deepEqual(
    lines.map(({ plan, target, amount, isClosed: closed }) => [plan, target, amount, closed]),
    [
      ['p0', 100_000, null, false],
      ['p1', 120_000, 114_000, true],
      ['p2', null, null, false],
    ],
  )
  assert.equal(lines[1]?.share, 0.95)
})
