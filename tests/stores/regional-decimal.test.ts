import assert from 'node:assert/strict'
import { test } from 'node:test'
import { regionalDecimal } from '../../src/stores/regional-decimal.ts'

const reads = (languages: string[], decimal: 'comma' | 'point') =>
  assert.equal(regionalDecimal(languages), decimal, languages.join())

test('decimals follow the first language that the browser names', () => {
  reads(['es-CO', 'en'], 'comma')
  reads(['es-MX', 'es'], 'point')
  reads(['es'], 'comma')
  reads(['en-US'], 'point')
  reads(['pt-BR'], 'comma')
})

test('a name that is no language is passed over', () => {
  reads(['C', 'es-CO'], 'comma')
  reads(['c_POSIX', '', 'es_CO', 'en'], 'point')
})

test('a browser without a language has some decimal mark all the same', () => {
  assert.match(regionalDecimal([]), /comma|point/)
  assert.match(regionalDecimal(['C']), /comma|point/)
})
