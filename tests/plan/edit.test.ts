import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  addCheckIn,
  addStrategy,
  addTactic,
  editCheckIn,
  editPlan,
  editStrategy,
  editTactic,
  findPart,
  moveStrategy,
  moveTactic,
  removeCheckIn,
  removeStrategy,
  removeTactic,
  roomFor,
  setObjective,
} from '../../src/plan/edit.ts'
import { limits, parsePlan, type Plan } from '../../src/plan/index.ts'
import { aPlan, aStrategy, aTactic, strategies, tactics } from '../fixtures/builders.ts'

/** Two strategies with three tactics and one, and two loose tactics. */
const plan = aPlan({
  strategies: [
    aStrategy({
      id: 'A',
      tactics: [aTactic({ id: 'a1' }), aTactic({ id: 'a2' }), aTactic({ id: 'a3' })],
    }),
    aStrategy({ id: 'B', tactics: [aTactic({ id: 'b1' })] }),
  ],
  loose: [aTactic({ id: 'x1' }), aTactic({ id: 'x2' })],
})

const idsOf = (list: readonly { id: string }[]) => list.map((item) => item.id).join(' ')

/** Where every tactic stands: `A: a1 a2 | B: b1 | x1`. */
const layout = ({ strategies, loose }: Plan) =>
  [
    ...strategies.map((strategy) => `${strategy.id}: ${idsOf(strategy.tactics)}`),
    idsOf(loose),
  ].join(' | ')

const lays = (changed: Plan, expected: string) => {
  assert.equal(layout(changed), expected)
}

const isUnchanged = (changed: Plan, before = plan) => {
  assert.equal(changed, before)
}

test('the example stands as the other tests take it to', () => {
  lays(plan, 'A: a1 a2 a3 | B: b1 | x1 x2')
})

test('fields of the plan, the objective, a strategy and a tactic change, and nothing else', () => {
  const quarter = { year: 2028, number: 2, firstMonth: 1 }
  assert.deepEqual(editPlan(plan, { title: 'La Miga', quarter }), {
    ...plan,
    title: 'La Miga',
    quarter,
  })
  const richer = setObjective(plan, { target: 150_000 })
  assert.deepEqual(richer, { ...plan, objective: { ...plan.objective, target: 150_000 } })
  const renamed = editStrategy(plan, 'B', { title: 'Otra' })
  assert.deepEqual(renamed.strategies[1], { ...plan.strategies[1], title: 'Otra' })
  assert.equal(renamed.strategies[0], plan.strategies[0])
  assert.deepEqual(editTactic(plan, 'a2', { owner: 'Ana' }).strategies[0]?.tactics[1]?.owner, 'Ana')
  assert.deepEqual(editTactic(plan, 'x2', { due: null }).loose[1]?.due, null)
})

test('an edit that changes nothing gives back the very same plan', () => {
  isUnchanged(
    editPlan(plan, { title: plan.title, quarter: { year: 2027, number: 1, firstMonth: 1 } }),
  )
  isUnchanged(setObjective(plan, {}))
  isUnchanged(setObjective(plan, { unit: 'USD' }))
  isUnchanged(editStrategy(plan, 'A', { measure: { ...aStrategy().measure } }))
  isUnchanged(editTactic(plan, 'a1', { owner: 'Luisa' }))
  isUnchanged(moveTactic(plan, 'a2', { strategy: 'A', at: 1 }))
  isUnchanged(moveTactic(plan, 'a3', { strategy: 'A' }))
  isUnchanged(moveTactic(plan, 'x2', { strategy: null, at: 99 }))
  isUnchanged(moveStrategy(plan, 'A', -1))
  isUnchanged(moveStrategy(plan, 'B', 1))
})

test('an edit of a part that is not there gives back the very same plan', () => {
  for (const id of ['none', 'a1', 'objective', 'plan', 'constructor']) {
    isUnchanged(editStrategy(plan, id, { title: 'x' }))
    isUnchanged(removeStrategy(plan, id))
    isUnchanged(moveStrategy(plan, id, 1))
    isUnchanged(moveTactic(plan, 'x1', { strategy: id }))
    isUnchanged(addTactic(plan, id, aTactic({ id: 'new' })))
  }
  for (const id of ['none', 'A', 'objective', 'plan']) {
    isUnchanged(editTactic(plan, id, { action: 'x' }))
    isUnchanged(removeTactic(plan, id))
    isUnchanged(moveTactic(plan, id, { strategy: 'B' }))
  }
})

test('what the limits do not let in is refused whole, never cut', () => {
  const long = 'x'.repeat(limits.text + 1)
  isUnchanged(setObjective(plan, { sentence: long }))
  isUnchanged(setObjective(plan, { target: limits.number * 2 }))
  isUnchanged(setObjective(plan, { target: Number.NaN }))
  isUnchanged(
    editStrategy(plan, 'A', { measure: { name: long, unit: '', baseline: 0, target: 0 } }),
  )
  isUnchanged(editTactic(plan, 'a1', { due: '2027-02-30' }))
  isUnchanged(addTactic(plan, null, aTactic({ id: 'new', action: long })))
  isUnchanged(addStrategy(plan, aStrategy({ id: 'new', title: long, tactics: [] })))
})

test('strategies and tactics are added at the end, or where it is said', () => {
  const C = aStrategy({ id: 'C', tactics: [] })
  lays(addStrategy(plan, C), 'A: a1 a2 a3 | B: b1 | C:  | x1 x2')
  lays(addStrategy(plan, C, 1), 'A: a1 a2 a3 | C:  | B: b1 | x1 x2')
  const added = aTactic({ id: 'n' })
  lays(addTactic(plan, 'B', added), 'A: a1 a2 a3 | B: b1 n | x1 x2')
  lays(addTactic(plan, 'A', added, 1), 'A: a1 n a2 a3 | B: b1 | x1 x2')
  lays(addTactic(plan, null, added, 0), 'A: a1 a2 a3 | B: b1 | n x1 x2')
})

test('an id that is taken is never taken twice', () => {
  for (const id of ['A', 'b1', 'x1', 'objective', 'plan']) {
    isUnchanged(addTactic(plan, 'B', aTactic({ id })))
    isUnchanged(addStrategy(plan, aStrategy({ id, tactics: [] })))
  }
  isUnchanged(addStrategy(plan, aStrategy({ id: 'C', tactics: [aTactic({ id: 'x1' })] })))
})

test('a strategy that is taken out leaves its tactics in the tray', () => {
  lays(removeStrategy(plan, 'A'), 'B: b1 | x1 x2 a1 a2 a3')
})

test('a strategy stays when the tray has no room for its tactics', () => {
  const loose = tactics(limits.loose - 2)
  const full = { ...plan, loose }
  isUnchanged(removeStrategy(full, 'A'), full)
  lays(removeStrategy({ ...plan, loose: [] }, 'B'), 'A: a1 a2 a3 | b1')
})

test('strategies move up and down', () => {
  lays(moveStrategy(plan, 'B', -1), 'B: b1 | A: a1 a2 a3 | x1 x2')
  lays(moveStrategy(plan, 'A', 1), 'B: b1 | A: a1 a2 a3 | x1 x2')
})

test('a tactic moves between lists and within its own', () => {
  lays(moveTactic(plan, 'x1', { strategy: 'B' }), 'A: a1 a2 a3 | B: b1 x1 | x2')
  lays(moveTactic(plan, 'a2', { strategy: null, at: 0 }), 'A: a1 a3 | B: b1 | a2 x1 x2')
  lays(moveTactic(plan, 'a2', { strategy: 'B', at: 0 }), 'A: a1 a3 | B: a2 b1 | x1 x2')
  lays(moveTactic(plan, 'a1', { strategy: 'A', at: 2 }), 'A: a2 a3 a1 | B: b1 | x1 x2')
  lays(moveTactic(plan, 'a3', { strategy: 'A', at: 0 }), 'A: a3 a1 a2 | B: b1 | x1 x2')
  lays(moveTactic(plan, 'a1', { strategy: 'A', at: -5 }), layout(plan))
  lays(removeTactic(plan, 'a2'), 'A: a1 a3 | B: b1 | x1 x2')
})

test('the room that is left is told, and a full list takes no more', () => {
  assert.equal(roomFor(plan, 'strategies'), limits.strategies - 2)
  assert.equal(roomFor(plan, { strategy: 'A' }), limits.tactics - 3)
  assert.equal(roomFor(plan, { strategy: null }), limits.loose - 2)
  assert.equal(roomFor(plan, { strategy: 'none' }), 0)
  const full = aPlan({
    strategies: [
      aStrategy({ id: 'full', tactics: tactics(limits.tactics) }),
      ...strategies(limits.strategies - 1),
    ],
    loose: [aTactic({ id: 'one' })],
  })
  isUnchanged(addStrategy(full, aStrategy({ id: 'more', tactics: [] })), full)
  isUnchanged(addTactic(full, 'full', aTactic({ id: 'more' })), full)
  isUnchanged(moveTactic(full, 'one', { strategy: 'full' }), full)
  lays(
    moveTactic(full, 't1', { strategy: 'full' }),
    layout(full).replace('t1 t2', 't2').replace('t30', 't30 t1'),
  )
})

test('every id is found as what it is', () => {
  const [A, B] = plan.strategies
  assert.deepEqual(findPart(plan, 'plan'), { kind: 'plan' })
  assert.deepEqual(findPart(plan, 'objective'), { kind: 'objective', objective: plan.objective })
  assert.deepEqual(findPart(plan, 'B'), { kind: 'strategy', strategy: B, index: 1 })
  assert.deepEqual(findPart(plan, 'a3'), {
    kind: 'tactic',
    tactic: A?.tactics[2],
    strategy: A,
    index: 2,
  })
  assert.deepEqual(findPart(plan, 'x2'), {
    kind: 'tactic',
    tactic: plan.loose[1],
    strategy: null,
    index: 1,
  })
  assert.equal(findPart(plan, 'none'), undefined)
})

const anId = fc.constantFrom('a1', 'a2', 'a3', 'b1', 'x1', 'x2', 'A', 'B', 'none')
const aList = fc.constantFrom('A', 'B', 'none', null)
const aPlace = fc.integer({ min: -2, max: 6 })

const aMove = fc.oneof(
  fc.tuple(anId, aList, aPlace).map(
    ([id, strategy, at]) =>
      (from: Plan) =>
        moveTactic(from, id, { strategy, at }),
  ),
  fc.tuple(anId, aList).map(
    ([id, strategy]) =>
      (from: Plan) =>
        moveTactic(from, id, { strategy }),
  ),
  fc.tuple(anId, fc.constantFrom<-1 | 1>(-1, 1)).map(
    ([id, by]) =>
      (from: Plan) =>
        moveStrategy(from, id, by),
  ),
  anId.map((id) => (from: Plan) => removeStrategy(from, id)),
)

const tacticsOf = (from: Plan) =>
  idsOf(
    [...from.strategies.flatMap((strategy) => strategy.tactics), ...from.loose].sort(
      (one, other) => (one.id < other.id ? -1 : 1),
    ),
  )

test('however tactics and strategies are moved about, no tactic is lost or doubled', () => {
  fc.assert(
    fc.property(fc.array(aMove), (moves) => {
      const moved = moves.reduce((from, move) => move(from), plan)
      assert.equal(tacticsOf(moved), tacticsOf(plan))
      assert.ok(parsePlan(moved).ok)
    }),
  )
})

test('no edit changes the plan it was given', () => {
  const before = JSON.stringify(plan)
  fc.assert(
    fc.property(aMove, (move) => {
      move(plan)
      assert.equal(JSON.stringify(plan), before)
    }),
  )
})

test('check-ins stand in the order of their dates, changed or not, and go one by one', () => {
  const noted = ['2027-01-20', '2027-01-10'].reduce(
    (before, date, index) => addCheckIn(before, { id: `c${index}`, date, amounts: [], note: '' }),
    plan,
  )
  assert.equal(idsOf(noted.checkIns), 'c1 c0')
  const moved = editCheckIn(noted, 'c1', { date: '2027-01-30', note: 'Feria' })
  assert.equal(idsOf(moved.checkIns), 'c0 c1')
  assert.equal(moved.checkIns[1]?.note, 'Feria')
  assert.equal(idsOf(removeCheckIn(moved, 'c0').checkIns), 'c1')
  for (const same of [
    editCheckIn(noted, 'c1', { date: '2027-02-30' }),
    editCheckIn(noted, 'c1', { date: '2027-01-10' }),
    editCheckIn(noted, 'none', { note: 'x' }),
    removeCheckIn(noted, 'none'),
  ])
    assert.equal(same, noted)
})
