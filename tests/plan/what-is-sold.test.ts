import assert from 'node:assert/strict'
import test from 'node:test'
import { parseObjective, type Language } from '../../src/plan/index.ts'

const metricOf = (text: string, lang: Language) =>
  parseObjective(text, { lang, today: '2027-02-10' }).metric

test('what is sold without being said to be money leaves the metric open', () => {
  assert.equal(metricOf('Vender más panes: de 300 a 400', 'es'), undefined)
  assert.equal(metricOf('Sell more loaves: from 300 to 400', 'en'), undefined)
})

test('money, or no thing that is sold, makes selling a matter of revenue', () => {
  assert.equal(metricOf('Vender más por internet: de USD 300 a USD 400', 'es'), 'revenue')
  assert.equal(metricOf('Vender panes por USD 4.000', 'es'), 'revenue')
  assert.equal(metricOf('Vender más', 'es'), 'revenue')
  assert.equal(metricOf('Sell more online: USD 400', 'en'), 'revenue')
})
