import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import {
  plainNumber,
  readNumber,
  writeAmount,
  writeNumber,
  writeShare,
  type Decimal,
  type Language,
} from '../../src/plan/index.ts'

const inBoth = (value: number, comma: string, point: string, fractionDigits?: number) => {
  const options = fractionDigits === undefined ? {} : { fractionDigits }
  assert.equal(writeNumber(value, 'comma', options), comma)
  assert.equal(writeNumber(value, 'point', options), point)
}

const amounts = (value: number, unit: string, spanish: string, english: string) => {
  assert.equal(writeAmount(value, unit, 'comma', 'es'), spanish)
  assert.equal(writeAmount(value, unit, 'point', 'en'), english)
}

const decimals: Decimal[] = ['comma', 'point']
const languages: Language[] = ['es', 'en']
const anyDecimal = fc.constantFrom(...decimals)
const anyLanguage = fc.constantFrom(...languages)
const anyNumber = fc.double({ min: -1e15, max: 1e15, noNaN: true })
const anyCents = fc.integer({ min: -1e11, max: 1e11 }).map((cents) => cents / 100)

test('numbers are grouped from four digits on', () => {
  inBoth(1234.5, '1.234,5', '1,234.5')
  inBoth(1000, '1.000', '1,000')
  inBoth(999, '999', '999')
  inBoth(1_200_000_000, '1.200.000.000', '1,200,000,000')
})

test('decimals are two at most, unless said, and never end in zeros', () => {
  inBoth(0.125, '0,13', '0.13')
  inBoth(2.5, '2,5', '2.5')
  inBoth(2, '2', '2')
  inBoth(1.23456, '1,2346', '1.2346', 4)
  inBoth(1.6, '2', '2', 0)
})

test('a negative number has a hyphen, and zero none', () => {
  inBoth(-1234.5, '-1.234,5', '-1,234.5')
  inBoth(-0, '0', '0')
  inBoth(-0.001, '0', '0')
})

test('an amount carries its unit as people write it', () => {
  amounts(120_000, 'USD', 'USD\u00a0120.000', 'USD\u00a0120,000')
  amounts(120_000, '$', '$\u00a0120.000', '$120,000')
  amounts(-120, '$', '-$\u00a0120', '-$120')
  amounts(12, '%', '12\u00a0%', '12%')
  amounts(14, 'contratos', '14 contratos', '14 contratos')
  amounts(1500, '', '1.500', '1,500')
})

test('three capitals that are no currency are a unit', () => {
  amounts(3, 'SKU', '3 SKU', '3 SKU')
})

test('a share is a percentage with one decimal at most', () => {
  assert.equal(writeShare(0.24, 'comma', 'es'), '24\u00a0%')
  assert.equal(writeShare(0.24, 'point', 'en'), '24%')
  assert.equal(writeShare(2 / 3, 'comma', 'es'), '66,7\u00a0%')
  assert.equal(writeShare(12.5, 'point', 'en'), '1,250%')
})

test('a number to type on has no groups and keeps its decimals', () => {
  assert.equal(plainNumber(1234567.891, 'comma'), '1234567,891')
  assert.equal(plainNumber(0.00012, 'point'), '0.00012')
  assert.equal(plainNumber(-1e15, 'comma'), '-1000000000000000')
})

test('a written number is read back as it was, rounded', () => {
  fc.assert(
    fc.property(anyNumber, anyDecimal, anyLanguage, (value, decimal, language) => {
      const written = writeNumber(value, decimal)
      const read = readNumber(written, language, decimal)
      assert.ok(read, written)
      assert.ok(Math.abs(read.value - value) <= 0.005 + Math.abs(value) * Number.EPSILON, written)
      assert.equal(writeNumber(read.value, decimal), written)
    }),
  )
})

test('an amount of money to the cent, a percentage and a count come back the same', () => {
  const anyUnit = fc.constantFrom('USD', 'COP', '$', '%', 'contratos', '')
  fc.assert(
    fc.property(anyCents, anyUnit, anyDecimal, anyLanguage, (value, unit, decimal, language) => {
      const written = writeAmount(value, unit, decimal, language)
      const read = readNumber(written, language, decimal)
      assert.deepEqual(
        [read?.value, read?.unit ?? '', read?.ambiguous],
        [value, unit, false],
        written,
      )
    }),
  )
})

test('a number to type on comes back the same, whatever its decimals', () => {
  const tangible = anyNumber.filter((value) => value === 0 || Math.abs(value) > 0.001)
  fc.assert(
    fc.property(tangible, anyDecimal, anyLanguage, (value, decimal, language) => {
      const written = plainNumber(value, decimal)
      assert.equal(readNumber(written, language, decimal)?.value, value + 0, written)
    }),
  )
})
