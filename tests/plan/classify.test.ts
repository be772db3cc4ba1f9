import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { classifyStatement, loadClassifier } from '../../src/plan/classify/classify-statement.ts'

const classify = { es: await loadClassifier('es'), en: await loadClassifier('en') }
const languages = ['es', 'en'] as const

const reads = (language: 'es' | 'en', kind: string, text: string) => {
  const reading = classify[language](text)
  assert.equal(reading.kind, kind, `${text}: ${reading.kind} (${reading.confidence})`)
}

test('a result with its number and period reads as an objective', () => {
  reads('es', 'objective', 'Facturar USD 95.000 en el cuarto trimestre')
  reads('es', 'objective', 'subir las ventas un 18 por ciento en el t3')
  reads('es', 'objective', 'Llegar a 220 clientes activos antes de julio')
  reads('es', 'objective', 'crecer 30% en ingresos este año')
  reads('en', 'objective', 'Bill $95,000 in the fourth quarter')
  reads('en', 'objective', 'raise sales 18 percent in q3')
  reads('en', 'objective', 'Reach 220 active customers before July')
  reads('en', 'objective', 'Cut churn from 9% to 5% this year')
})

test('a result in words only still reads as an objective', () => {
  reads('es', 'objective', 'Aumentar la rentabilidad de la empresa')
  reads('en', 'objective', 'Increase the profitability of the company')
})

test('a choice of whom to reach or how to differ reads as a strategy', () => {
  reads('es', 'strategy', 'Enfocarnos en clínicas pequeñas que nadie atiende bien')
  reads('es', 'strategy', 'diferenciarnos por la atencion y no por el precio')
  reads('es', 'strategy', 'Alianzas estratégicas con cámaras de comercio')
  reads('es', 'strategy', 'Posicionar la marca como la más confiable para familias')
  reads('en', 'strategy', 'Focus on small clinics that nobody serves well')
  reads('en', 'strategy', 'stand out for service instead of price')
  reads('en', 'strategy', 'Strategic partnerships with chambers of commerce')
  reads('en', 'strategy', 'Position the brand as the most trusted one for families')
})

test('an action one can put into an agenda reads as a tactic', () => {
  reads('es', 'tactic', 'Llamar a 25 talleres por semana')
  reads('es', 'tactic', 'publicar dos fotos diarias en facebook')
  reads('es', 'tactic', 'Repartir 800 volantes en el mercado el sábado')
  reads('es', 'tactic', 'Enviar un correo a los clientes de enero')
  reads('en', 'tactic', 'Call 25 garages a week')
  reads('en', 'tactic', 'post two photos a day on facebook')
  reads('en', 'tactic', 'Hand out 800 flyers at the market on Saturday')
  reads('en', 'tactic', 'Email the customers of January')
})

test('accents and capitals do not change what a statement reads as', () => {
  const plain = classify.es('segmentacion por tamano de empresa y atencion rapida')
  assert.deepEqual(
    { ...classify.es('SEGMENTACIÓN por tamaño de empresa y ATENCIÓN rápida'), reasons: [] },
    { ...plain, reasons: [] },
  )
})

test('the reasons are words of the text, as typed, at most three', () => {
  for (const language of languages)
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.lorem(), (noise, words) => {
        const text = `${noise} Publicar 3 anuncios, call clients ${words}`
        const { reasons } = classify[language](text)
        assert.ok(reasons.length <= 3)
        assert.ok(reasons.every((reason) => reason !== '' && text.includes(reason)))
      }),
    )
})

test('the words that name the action are among the reasons of a tactic', () => {
  const { reasons } = classify.es('Repartir 800 volantes en el mercado el sábado')
  assert.match(reasons.join(' '), /volantes/)
  assert.match(classify.en('Hand out 800 flyers at the market').reasons.join(' '), /flyers/)
})

test('any text gets a reading with a confidence between 0 and 1, the same each time', () => {
  for (const language of languages)
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (text) => {
        const reading = classify[language](text)
        assert.ok(['objective', 'strategy', 'tactic'].includes(reading.kind))
        assert.ok(reading.confidence > 0 && reading.confidence < 1)
        assert.deepEqual(classify[language](text), reading)
      }),
    )
})

test('a text without words is never sure of anything', () => {
  for (const text of ['', ' ', '…', '50', '50 %', '🙂', 'a', '120.000'])
    for (const language of languages) {
      const { sure, reasons } = classify[language](text)
      assert.deepEqual({ sure, reasons }, { sure: false, reasons: [] })
    }
})

test('classifyStatement loads the language by itself and answers the same', async () => {
  const text = 'Visitar ocho ferreterías por semana'
  assert.deepEqual(await classifyStatement(text, 'es'), classify.es(text))
})

test('a text of any length is read by its beginning, and costs no more than that', () => {
  const sentence = 'Visitar ocho ferreterías por semana con una muestra del nuevo taladro '.repeat(
    6,
  )
  assert.deepEqual(classify.es(sentence.repeat(200)), classify.es(sentence))
})
