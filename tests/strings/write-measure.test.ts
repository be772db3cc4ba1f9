import assert from 'node:assert/strict'
import test from 'node:test'
import { writeMeasure } from '../../src/strings/write-measure.ts'

const says = (fields: Partial<Parameters<typeof writeMeasure>[0]>, expected: string) => {
  const measure = { name: '', unit: '', baseline: null, target: null, ...fields }
  assert.equal(writeMeasure(measure, '{name} {from} → {to}', 'comma'), expected)
}

test('a measure says what is counted, from where and to where', () => {
  says({ name: 'pedidos', baseline: 40, target: 1_800 }, 'pedidos 40 → 1.800')
  says({ name: 'contratos', baseline: 0, target: 14 }, 'contratos 0 → 14')
})

test('without a start none is invented, and a unit stands in for a name', () => {
  says({ name: 'contratos', target: 14 }, 'contratos 14')
  says({ unit: 'contratos', target: 14 }, 'contratos 14')
})

test('a measure that lacks its name or its target says nothing yet', () => {
  says({ target: 14 }, '')
  says({ name: 'contratos', baseline: 3 }, '')
})
