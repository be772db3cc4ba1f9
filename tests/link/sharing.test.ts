import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  decodePlan,
  encodePlan,
  leaveOut,
  markOf,
  type SharingOptions,
} from '../../src/link/index.ts'
import { parsePlan, type Plan } from '../../src/plan/index.ts'
import { arbitraryPlan } from '../fixtures/arbitrary-plan.ts'
import { aPlan, aStrategy, aTactic } from '../fixtures/builders.ts'

const comment = {
  id: 'm1',
  author: 'Ana',
  date: '2027-01-20',
  part: 's1',
  text: 'Con $ 3.000 alcanza',
  resolved: false,
}

const followed = aPlan({
  strategies: [aStrategy({ tactics: [aTactic({ cost: 500, amountDone: 12, state: 'doing' })] })],
  checkIns: [
    { id: 'c1', date: '2027-01-15', amounts: [{ part: 's1', amount: 4 }], note: 'Van USD 9.000' },
  ],
  decisions: [{ id: 'd1', date: '2027-02-01', strategy: 's1', choice: 'keep', reason: 'Va bien' }],
  comments: [comment],
  carriedFrom: { plan: 'p0', target: 98_000 },
})

const shared = async (options: SharingOptions) => {
  const result = await decodePlan(await encodePlan(followed, options))
  assert.ok(result.ok)
  return result
}

const numbersIn = (plan: Plan) => {
  const found: string[] = []
  JSON.stringify(plan, (key, value: unknown) => {
    if (typeof value === 'number' && !/^(?:version|year|number|firstMonth)$/.test(key))
      found.push(key)
    return value
  })
  return found
}

const hides = (fields: Partial<Plan['objective']>, sentence: string, plan: Partial<Plan> = {}) =>
  assert.equal(
    leaveOut(aPlan({ ...plan, objective: fields }), { amounts: false }).objective.sentence,
    sentence,
  )

test('a plan is shared whole unless something is left out', async () => {
  assert.deepStrictEqual(await shared({}), { ok: true, plan: followed })
  assert.deepStrictEqual(await shared({ amounts: true, checkIns: true, comments: true }), {
    ok: true,
    plan: followed,
  })
})

test('who shares it and when stand beside the plan', async () => {
  const { sender, shared: day } = await shared({ sender: '  Luisa Ñ. ', shared: '2027-01-22' })
  assert.deepStrictEqual([sender, day], ['Luisa Ñ.', '2027-01-22'])
  assert.deepStrictEqual(Object.keys(await shared({ sender: ' ' })).sort(), ['ok', 'plan'])
  assert.equal((await shared({ shared: '2027-01-22' })).shared, '2027-01-22')
  assert.equal((await shared({ sender: '🍞'.repeat(500) })).sender, '🍞'.repeat(100))
})

test('without comments, the rest stays', async () => {
  assert.deepStrictEqual((await shared({ comments: false })).plan, { ...followed, comments: [] })
})

test('without check-ins, nothing of what was measured stays, and the states do', async () => {
  const { plan } = await shared({ checkIns: false })
  assert.deepStrictEqual([plan.checkIns, plan.decisions], [[], []])
  const [tactic] = plan.strategies[0]?.tactics ?? []
  assert.deepStrictEqual([tactic?.amountDone, tactic?.state], [null, 'doing'])
})

test('without amounts, no number is left, nor a sum of money in a text', async () => {
  const { plan } = await shared({ amounts: false })
  assert.deepStrictEqual(numbersIn(plan), [])
  assert.equal(plan.objective.sentence, 'Facturar … en el T1 de 2027')
  assert.equal(plan.comments[0]?.text, 'Con … alcanza')
  assert.equal(plan.checkIns[0]?.note, 'Van …')
  assert.equal(plan.strategies[0]?.tactics[0]?.action, aTactic().action)
})

test('the sentence of the objective keeps its years and quarters and loses its amounts', () => {
  hides({ sentence: 'Cobrar $ 96 millones en 2027' }, 'Cobrar … en 2027')
  hides({ sentence: 'Pasar de 12 % a 15,5 % de mercado' }, 'Pasar de … a … de mercado')
  hides({ sentence: 'Conseguir 60 clientes nuevos' }, 'Conseguir … clientes nuevos')
  hides({ sentence: 'Sell $1.2 million in Q3 2027' }, 'Sell … in Q3 2027', {
    language: 'en',
    decimal: 'point',
  })
  hides(
    { sentence: 'Ser la panadería de la que habla el barrio' },
    'Ser la panadería de la que habla el barrio',
  )
})

test('whatever is left out of a valid plan, a valid plan is left, with the same parts', () =>
  fc.assert(
    fc.property(
      arbitraryPlan(),
      fc.boolean(),
      fc.boolean(),
      fc.boolean(),
      (plan, amounts, checkIns, comments) => {
        const left = leaveOut(plan, { amounts, checkIns, comments })
        assert.deepStrictEqual(parsePlan(left), { ok: true, plan: left })
        assert.deepStrictEqual(
          left.strategies.map(({ id }) => id),
          plan.strategies.map(({ id }) => id),
        )
        if (!amounts) assert.deepStrictEqual(numbersIn(left), [])
      },
    ),
    { numRuns: 300, seed: 2027 },
  ))

test('an answer names the plan that it answers, locked or not', async () => {
  const answers = markOf(leaveOut(followed, { amounts: false }))
  for (const password of ['', 'pan de bono']) {
    const result = await decodePlan(await encodePlan(followed, { answers, password }), password)
    assert.deepStrictEqual(result, { ok: true, plan: followed, answers })
  }
})

test('a mark is the same on both sides of a link, and another for another plan', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryPlan(), async (plan) => {
      const result = await decodePlan(await encodePlan(plan))
      assert.ok(result.ok)
      assert.equal(markOf(result.plan), markOf(plan))
      assert.notEqual(markOf({ ...plan, title: `${plan.title}.`.slice(-2000) }), markOf(plan))
    }),
    { numRuns: 20 },
  )
})
