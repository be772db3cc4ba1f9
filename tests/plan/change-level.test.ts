import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import {
  strategyToTactic,
  tacticToObjective,
  tacticToStrategy,
} from '../../src/plan/change-level.ts'
import { parsePlan, type Plan } from '../../src/plan/index.ts'
import { emptyTactic } from '../../src/plan/new-plan.ts'
import { arbitraryPlan } from '../fixtures/arbitrary-plan.ts'
import { aPlan, aStrategy } from '../fixtures/builders.ts'

const loose = (fields = {}) =>
  aPlan({ loose: [{ ...emptyTactic('l1', 'Diferenciarnos por el servicio'), ...fields }] })

test('a tactic becomes a strategy with its id, its words, its owner and its measure', () => {
  const measure = { name: 'clientes', unit: 'clientes', target: 8 }
  const { strategies, loose: rest } = tacticToStrategy(loose({ owner: 'Ana', measure }), 'l1')
  const moved = strategies.at(-1)
  assert.deepEqual(rest, [])
  assert.equal(moved?.id, 'l1')
  assert.equal(moved.title, 'Diferenciarnos por el servicio')
  assert.equal(moved.owner, 'Ana')
  assert.deepEqual(moved.measure, { ...measure, baseline: null })
})

test('a strategy that no tactic serves becomes a loose tactic', () => {
  const bare = aStrategy({
    id: 's2',
    audience: '',
    reason: '',
    tactics: [],
    title: 'Repartir volantes',
  })
  const plan = aPlan({ strategies: [{ ...bare, measure: { ...bare.measure, baseline: null } }] })
  const moved = strategyToTactic(plan, 's2')
  assert.deepEqual(moved.strategies, [])
  assert.equal(moved.loose[0]?.action, 'Repartir volantes')
  assert.equal(moved.loose[0].measure.target, 20)
})

test('a tactic’s words become the objective only while there is none', () => {
  const plan = loose()
  assert.equal(tacticToObjective(plan, 'l1'), plan)
  const empty = { ...plan, objective: { ...plan.objective, sentence: '' } }
  const moved = tacticToObjective(empty, 'l1')
  assert.equal(moved.objective.sentence, 'Diferenciarnos por el servicio')
  assert.deepEqual(moved.loose, [])
})

test('what holds more than the other level can hold stays where it is', () => {
  for (const fields of [
    { due: '2027-02-01' },
    { cost: 50 },
    { channel: 'radio' },
    { amountDone: 2 },
    { state: 'done' },
  ]) {
    const plan = loose(fields)
    assert.equal(tacticToStrategy(plan, 'l1'), plan, JSON.stringify(fields))
  }
  const plan = aPlan()
  assert.equal(strategyToTactic(plan, 's1'), plan)
  assert.equal(strategyToTactic(plan, 'nobody'), plan)
  assert.equal(tacticToStrategy(plan, 's1'), plan)
})

const texts = (plan: Plan) =>
  [
    plan.objective.sentence,
    ...plan.strategies.flatMap(({ title, tactics }) => [
      title,
      ...tactics.map((one) => one.action),
    ]),
    ...plan.loose.map(({ action }) => action),
  ].sort()

test('whatever the plan, nothing that was written is lost and the plan stays valid', () => {
  fc.assert(
    fc.property(arbitraryPlan(), fc.nat(), (plan, at) => {
      const ids = [
        ...plan.strategies.flatMap(({ id, tactics }) => [id, ...tactics.map((one) => one.id)]),
        ...plan.loose.map(({ id }) => id),
      ]
      const id = ids[at % ids.length] ?? 'none'
      for (const change of [tacticToStrategy, strategyToTactic]) {
        const moved = change(plan, id)
        assert.deepEqual(texts(moved), texts(plan))
        assert.ok(parsePlan(JSON.parse(JSON.stringify(moved))).ok)
      }
    }),
  )
})
