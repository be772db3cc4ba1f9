import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fitsIn, placesFor } from '../../../src/islands/share/places.ts'

const assertCut = (length: number, cut: string[]) => {
  const places = placesFor(length)
  assert.deepEqual([...places.cut].sort(), cut.toSorted(), String(length))
  assert.equal(places.fits.length + places.cut.length, 5)
}

test('a place is named where it carries the link whole', () => {
  assertCut(900, [])
  assertCut(901, ['email'])
  assertCut(1001, ['email', 'qr'])
  assertCut(3901, ['email', 'qr', 'slack'])
  assertCut(4001, ['email', 'qr', 'slack', 'whatsApp'])
  assertCut(7001, ['email', 'qr', 'slack', 'teams', 'whatsApp'])
})

test('the last length that fits is within', () => {
  assert.ok(fitsIn('qr', 1000))
  assert.ok(!fitsIn('qr', 1001))
})
