import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { quarterReport, reportText } from '../../src/files/quarter-report.ts'
import type { Plan } from '../../src/plan/index.ts'
import { closeQuarter } from '../../src/plan/track/closing.ts'
import { strings } from '../../src/strings/strings.ts'
import { arbitraryPlan } from '../fixtures/arbitrary-plan.ts'
import { aPlan, aStrategy, aTactic } from '../fixtures/builders.ts'

const wordsOf = (language: 'es' | 'en') => {
  const { closing, views } = strings[language]
  return { closing, names: views.parts, choices: views.track.decide.choices }
}

const written = (plan: Plan, language: 'es' | 'en' = 'es') => {
  const words = wordsOf(language)
  const report = quarterReport(plan, words, language)
  return report && reportText(report, words)
}

const closed = closeQuarter(
  aPlan({
    strategies: [
      aStrategy({ tactics: [aTactic({ state: 'done' })], state: 'adjusted' }),
      aStrategy({ id: 's2', title: '', tactics: [] }),
    ],
    decisions: [
      { id: 'd1', date: '2027-02-15', strategy: 's1', choice: 'adjust', reason: 'solo pequeñas' },
    ],
  }),
  {
    amounts: [
      { part: 'objective', amount: 114_000 },
      { part: 's1', amount: 12 },
    ],
    note: 'Pedir que nos recomienden',
  },
  '2027-04-02',
)

test('a report says results against targets, what worked and what was learned', () => {
  assert.equal(
    written(closed),
    `Panadería La Espiga · Informe del T1 2027
Cerrado el 31 mar 2027

El objetivo: Facturar USD 120.000 en el T1 de 2027
- Terminó en USD\u00a0114.000; la meta era USD\u00a0120.000
- 95\u00a0% del camino

1. Vender desayunos a las oficinas del centro
- Se hizo y no funcionó: falló el camino · Ajustada
- Terminó en 12 contratos; la meta era 20 contratos
- 60\u00a0% del camino
- 1 de 1 táctica hecha
- 15 feb 2027 · Ajustarla: solo pequeñas

2. Estrategia sin nombre
- No se sabe: no se midió
- No se midió; la meta era 20 contratos

Lo que aprendimos:
Pedir que nos recomienden
`,
  )
})

test('it speaks the reader’s language', () =>
  assert.match(written(closed, 'en') ?? '', /Report on Q1 2027\nClosed on 31 Mar 2027/))

test('a quarter that is open has no report', () => assert.equal(written(aPlan()), null))

test('any plan that is closed has one, each fact on one line', () => {
  fc.assert(
    fc.property(arbitraryPlan(), (plan) => {
      const over = closeQuarter(plan, { amounts: [], note: '' }, '2027-04-02')
      const report = quarterReport(over, wordsOf('es'), 'es')
      assert.equal(report === null, plan.quarter === null)
      for (const { facts, decisions } of report?.strategies ?? [])
        for (const line of [...facts, ...decisions]) assert.doesNotMatch(line, /\n/)
    }),
    { numRuns: 100 },
  )
})
