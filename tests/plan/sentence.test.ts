import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { setObjective } from '../../src/plan/edit.ts'
import {
  limits,
  parsePlan,
  type Language,
  type Objective,
  type Plan,
} from '../../src/plan/index.ts'
import { emptyPlan } from '../../src/plan/new-plan.ts'
import { withSentence } from '../../src/plan/sentence.ts'
import { arbitraryPlan } from '../fixtures/arbitrary-plan.ts'
import { aPlan } from '../fixtures/builders.ts'
import { sentences } from '../fixtures/sentences.ts'

const TODAY = '2027-02-10'

const begun = (language: Language = 'es'): Plan =>
  emptyPlan('p1', { language, decimal: language === 'es' ? 'comma' : 'point', today: TODAY })

/** A Spanish plan just begun, with these fields of its objective filled in by the person. */
const filled = (fields: Partial<Objective>) => setObjective(begun(), fields)

/** Writing a sentence into a plan changes these fields of the objective, and no other. */
const fills = (plan: Plan, sentence: string, fields: Partial<Objective>) => {
  const { objective } = withSentence(plan, sentence, TODAY)
  assert.deepEqual(objective, { ...plan.objective, sentence, ...fields })
}

/** The plan is for this quarter once the sentence is written, as year/number. */
const isFor = (plan: Plan, sentence: string, expected: string) => {
  const { quarter } = withSentence(plan, sentence, TODAY)
  assert.equal(quarter && `${quarter.year}/${quarter.number}`, expected, sentence)
}

const invoiced = { metric: 'revenue', revenueBasis: 'invoiced' } as const
const sold = { metric: 'revenue', revenueBasis: 'sold' } as const

test('what the sentence says goes into the fields', () => {
  fills(begun(), 'Facturar USD 120.000 en el T1 de 2027', {
    ...invoiced,
    unit: 'USD',
    target: 120_000,
  })
  fills(begun(), 'Pasar de 40 a 60 clientes activos', {
    metric: 'customers',
    unit: 'clientes activos',
    baseline: 40,
    target: 60,
  })
  fills(begun('en'), 'Grow our market share', { metric: 'share' })
  fills(begun(), 'Ser líderes', {})
})

test('numbers are read with the decimal mark of the plan', () => {
  const point = { ...begun(), decimal: 'point' } as const
  fills(begun(), 'Subir el índice a 1,234', { target: 1.234 })
  fills(point, 'Subir el índice a 1,234', { target: 1234 })
})

test('a field the person filled in stays where the sentence does not speak of it', () => {
  const own = filled({
    metric: 'volume',
    unit: 'cajas',
    baseline: 80,
    target: 100,
    anyway: 10,
    owner: 'Ana',
  })
  fills(own, 'Ser la panadería del barrio', {})
  fills(own, 'Vender 120', { metric: 'revenue', revenueBasis: 'sold', target: 120 })
  fills(own, 'Llegar a 150 pedidos', { unit: 'pedidos', target: 150 })
})

test('what the sentence said before does not undo what the person put right', () => {
  const written = withSentence(begun(), 'Facturar USD 120.000', TODAY)
  const righted = setObjective(written, { unit: 'COP', revenueBasis: 'collected' })
  fills(righted, 'Facturar USD 120.000 en el T2', {})
  fills(righted, 'Facturar USD 150.000', { target: 150_000 })
  fills(righted, 'Facturar EUR 120.000', { unit: 'EUR' })
  fills(righted, 'Facturar $ 120.000', {})
})

test('a relative change sets the target where there is a baseline to change', () => {
  fills(filled({ baseline: 98_000 }), 'Aumentar las ventas un 10 %', { ...sold, target: 107_800 })
  fills(filled({ baseline: 98_000 }), 'Duplicar la facturación', { ...invoiced, target: 196_000 })
  fills(filled({ baseline: 40 }), 'Reducir el abandono de clientes en un 20 %', { target: 32 })
  fills(begun(), 'Aumentar las ventas un 10 %', sold)
})

test('an amount to be added is added to the baseline', () => {
  fills(filled({ baseline: 98_000 }), 'Aumentar las ventas en USD 20.000', {
    ...sold,
    unit: 'USD',
    target: 118_000,
  })
  fills(begun(), 'Aumentar las ventas en USD 20.000', { ...sold, unit: 'USD' })
})

test('a target in the sentence counts more than a change in it', () => {
  fills(filled({ baseline: 98_000 }), 'Facturar USD 90.000, 10 % más que el trimestre pasado', {
    ...invoiced,
    unit: 'USD',
    target: 90_000,
  })
})

test('the quarter it speaks of becomes the quarter of the plan', () => {
  isFor(begun(), 'Facturar USD 120.000 en el T3 de 2028', '2028/3')
  isFor(begun(), 'Facturar USD 120.000 de abril a junio', '2027/2')
  isFor(begun(), 'Facturar USD 120.000', '2027/1')
  isFor({ ...begun(), quarter: null }, 'Facturar USD 120.000 este trimestre', '2027/1')
})

test('a quarter the person chose stays as long as the sentence names no other', () => {
  const written = withSentence(begun(), 'Facturar USD 120.000 en el T3', TODAY)
  const chosen = { ...written, quarter: { year: 2028, number: 1, firstMonth: 1 } }
  isFor(chosen, 'Facturar USD 150.000 en el T3', '2028/1')
  isFor(chosen, 'Facturar USD 150.000 en el T4', '2027/4')
})

test('quarters are those of the fiscal year of the plan', () => {
  const fiscal = { ...begun(), quarter: { year: 2026, number: 3, firstMonth: 7 } }
  isFor(fiscal, 'Facturar USD 120.000 en el T1 de 2027', '2027/1')
  isFor(fiscal, 'Facturar USD 120.000 de enero a marzo de 2027', '2026/3')
  isFor(fiscal, 'Facturar USD 120.000 en el próximo trimestre', '2026/4')
  const { quarter } = withSentence(fiscal, 'Facturar USD 120.000 en el T4', TODAY)
  assert.equal(quarter?.firstMonth, 7)
})

test('a number that no plan can hold stays in the sentence alone', () => {
  fills(begun(), 'Facturar USD 99999999999999999999', { ...invoiced, unit: 'USD' })
  fills(filled({ baseline: 9e14 }), 'Triplicar las ventas', sold)
})

test('a sentence longer than a text may be changes nothing', () => {
  const plan = aPlan()
  const long = `Facturar USD 5.000 en el T4 de 2028 ${'con pan '.repeat(limits.text / 8)}`
  assert.equal(withSentence(plan, long, TODAY), plan)
})

test('the same sentence again gives back the very same plan', () => {
  for (const language of ['es', 'en'] as const)
    for (const sentence of sentences[language]) {
      const written = withSentence(begun(language), sentence, TODAY)
      assert.equal(withSentence(written, sentence, TODAY), written, sentence)
    }
})

test('whatever the plan and the sentence, the result is a plan and only its objective and quarter differ', () => {
  const sentence = fc.oneof(
    fc.constantFrom(...sentences.es, ...sentences.en),
    fc.string({ unit: 'grapheme' }),
    fc
      .tuple(fc.constantFrom(...sentences.es), fc.constantFrom(...sentences.en))
      .map((both) => both.join(' ')),
  )
  fc.assert(
    fc.property(arbitraryPlan(), sentence, (plan, written) => {
      const next = withSentence(plan, written, TODAY)
      assert.deepEqual(parsePlan(next), { ok: true, plan: next })
      assert.equal(next.objective.sentence, written)
      assert.deepEqual({ ...next, objective: plan.objective, quarter: plan.quarter }, plan)
    }),
  )
})
