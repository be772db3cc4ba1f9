import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { bitWriter } from '../../src/link/coder/bits.ts'
import { createModel, type Model } from '../../src/link/coder/model.ts'
import { createPlainModel } from '../fixtures/plain-model.ts'

type Saying = Parameters<Model['symbol']>

const saying = (values: fc.Arbitrary<number>): fc.Arbitrary<Saying> =>
  fc.integer({ min: 1, max: 8 }).chain((bits) =>
    fc.tuple(
      fc.nat(13),
      fc.int32Array({ minLength: 1, maxLength: 8, min: -3, max: 3 }),
      fc.constant(bits),
      values.map((value) => value & ((1 << bits) - 1)),
      fc.integer({ min: -1, max: (1 << bits) - 1 }),
      fc.integer({ min: 1, max: 15 }),
    ),
  )

const bytesOf = (
  model: Pick<Model, 'begin' | 'symbol'>,
  learned: readonly Saying[],
  coded: readonly Saying[],
) => {
  for (const each of learned) model.symbol(...each)
  const writer = bitWriter()
  model.begin(writer.code)
  for (const each of coded) model.symbol(...each)
  return Buffer.from(writer.finish()).toString('hex')
}

test('the model writes bit by bit what the plain one writes that links were made by', () => {
  const some = fc.array(saying(fc.constantFrom(0, 1, 85, 97, 255)), { size: 'medium' })
  fc.assert(
    fc.property(some, some, (learned, coded) => {
      const expected = bytesOf(createPlainModel(), learned, coded)
      assert.equal(bytesOf(createModel(), learned, coded), expected)
    }),
    { numRuns: 100, seed: 2027 },
  )
})

test('so it does when contexts have to make room for others', () => {
  let state = 1
  const next = () => (state = Math.imul(state, 0x915f77f5) + 1)
  const sayings = (count: number) =>
    Array.from({ length: count }, (): Saying => [
      (next() >>> 20) % 14,
      Int32Array.from({ length: 8 }, next),
      8,
      next() >>> 24,
    ])
  const [learned, coded] = [sayings(18_000), sayings(1500)]
  const expected = bytesOf(createPlainModel(), learned, coded)
  assert.equal(bytesOf(createModel(), learned, coded), expected)
})

test('what a model learned, another goes on with', () => {
  const learned: Saying[] = [0, 1, 2].map((context) => [0, Int32Array.of(context, 7), 8, 97])
  const first = createModel()
  for (const each of learned) first.symbol(...each)
  const kept = first.learned()
  const coded: Saying[] = [...learned, ...learned]
  assert.equal(
    bytesOf(createModel(kept), learned, coded),
    bytesOf(createPlainModel(), learned, coded),
  )
})
