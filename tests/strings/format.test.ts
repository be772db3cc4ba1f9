import assert from 'node:assert/strict'
import test from 'node:test'
import { fill, plural, writeDate } from '../../src/strings/format.ts'

test('places are filled by name, as often as they stand', () => {
  assert.equal(fill('{a} y {b}, {a}', { a: '1', b: '2' }), '1 y 2, 1')
  assert.equal(fill('sin lugares', { a: '1' }), 'sin lugares')
})

test('a place without a value stays empty, whatever its name', () => {
  assert.equal(fill('[{a}] [{toString}] [{constructor}]', {}), '[] [] []')
})

test('a value is put in as it is, even where it looks like a place or a pattern', () => {
  assert.equal(fill('{a}{b}', { a: '{b} $& $1', b: '<b>' }), '{b} $& $1<b>')
})

test('a value does not turn the words around it', () => {
  const name = 'Ana\u202E\u2066\u2069\u202C'
  assert.equal(
    fill('Te lo comparte {name} · {day}', { name, day: '22 ene' }),
    'Te lo comparte Ana · 22 ene',
  )
})

test('one is singular, everything else plural', () => {
  const forms = { one: 'táctica', other: 'tácticas' }
  const write = (count: number) => [plural(forms, count, 'es'), plural(forms, count, 'en')]
  assert.deepEqual(write(1), ['táctica', 'táctica'])
  for (const count of [0, 2, 21, 1.5, 1_000_000])
    assert.deepEqual(write(count), ['tácticas', 'tácticas'])
})

test('dates are written in short, whatever the time zone', () => {
  assert.equal(writeDate('2027-01-22', 'es'), '22 ene 2027')
  assert.equal(writeDate('2027-01-22', 'en'), '22 Jan 2027')
  assert.equal(writeDate('2027-03-01', 'es'), '1 mar 2027')
  assert.equal(writeDate('2026-12-31', 'en'), '31 Dec 2026')
})
