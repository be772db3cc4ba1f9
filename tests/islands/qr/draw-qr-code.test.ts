import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import jsqr from 'jsqr'
import { drawQrCode, moduleSide, type QrDrawing } from '../../../src/islands/qr/draw-qr-code.ts'

/** A drawing as the grey pixels of its bars, read from its path alone. */
const pixelsOf = ({ side, path }: QrDrawing): Uint8ClampedArray => {
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255)
  for (const [, x, y, width, height] of path.matchAll(/M(\d+) (\d+)h(\d+)v(\d+)h-\d+z/g))
    for (let row = Number(y); row < Number(y) + Number(height); row += 1)
      for (let column = Number(x); column < Number(x) + Number(width); column += 1)
        pixels.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3)
  return pixels
}

const read = (drawing: QrDrawing | null) =>
  drawing && jsqr(pixelsOf(drawing), drawing.side, drawing.side)?.data

const addressOf = (length: number) => `https://kmora.example/plan/#2.${'aZ09-_'.repeat(length)}`

test('what is drawn is read again by another reader, whatever the length', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'Z', '0', '-', '_'), maxLength: 1800 }),
      (text) => {
        const address = `https://kmora.example/plan/#2.${text}`
        assert.equal(read(drawQrCode(address)), address)
      },
    ),
    { numRuns: 20 },
  )
})

test('four white modules stand on each side', () => {
  const drawing = drawQrCode(addressOf(10))
  const starts = [...(drawing?.path.matchAll(/M(\d+) (\d+)/g) ?? [])]
  const least = 4 * moduleSide
  assert.equal(Math.min(...starts.map(([, x]) => Number(x))), least)
  assert.equal(Math.min(...starts.map(([, , y]) => Number(y))), least)
})

test('an address that no code can hold gets none', () => {
  assert.equal(drawQrCode('x'.repeat(2953)) === null, false)
  assert.equal(drawQrCode('x'.repeat(2954)), null)
})
