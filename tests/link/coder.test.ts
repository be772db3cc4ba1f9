import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import fc from 'fast-check'
import { fromSymbols, toSymbols } from '../../src/link/coder/alphabet.ts'
import { bitReader, bitWriter } from '../../src/link/coder/bits.ts'
import { squash, stretch } from '../../src/link/coder/logistic.ts'
import { createModel, SYMBOL_LIMIT, TooLarge, type Model } from '../../src/link/coder/model.ts'
import { createTextCoder } from '../../src/link/coder/text.ts'
import { boosts, weights } from '../../src/link/coder/weights.ts'
import { readColumns } from '../../src/link/columns/read-write.ts'
import { english } from '../../src/link/dictionary/en.ts'
import { spanish } from '../../src/link/dictionary/es.ts'
import { englishSample } from '../../src/link/dictionary/sample-en.ts'
import { fillSample } from '../../src/link/dictionary/sample.ts'
import { spanishSample } from '../../src/link/dictionary/sample-es.ts'

/** Links already sent are read by these: a test that fails here must be answered by undoing the change. */
const digest = (value: unknown) =>
  createHash('sha256')
    .update(typeof value === 'string' ? value : JSON.stringify(value))
    .digest('hex')
    .slice(0, 16)

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')

test('what links are read by never changes', () => {
  assert.deepStrictEqual(
    {
      squash: digest([...squash]),
      stretch: digest([...stretch]),
      weights: digest(weights),
      boosts: digest(boosts),
      spanish: digest(spanish),
      english: digest(english),
      spanishSample: digest(fillSample(spanishSample)),
      englishSample: digest(fillSample(englishSample)),
    },
    {
      squash: 'd11c24af785de4c3',
      stretch: '764b2ad1452b8f67',
      weights: '77ce16efd6cabb3f',
      boosts: 'be59debe61153c9e',
      spanish: '195e3b765ecf87df',
      english: '92010c3e891f3bc9',
      spanishSample: '508f0ce1638f2eff',
      englishSample: '77ea2e5d07216f7e',
    },
  )
})

const coded = (chances: readonly number[], bits: readonly number[]) => {
  const writer = bitWriter()
  chances.forEach((chance, at) => writer.code(chance, bits[at] ?? 0))
  return writer.finish()
}

test('bits come back from their bytes, whatever their chances', () =>
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 1, max: 65_535 }), fc.integer({ min: 0, max: 1 })), {
        maxLength: 400,
      }),
      (pairs) => {
        const bytes = coded(
          pairs.map(([chance]) => chance),
          pairs.map(([, bit]) => bit),
        )
        const read = bitReader(bytes)
        for (const [chance, bit] of pairs) assert.equal(read(chance, 1 - bit), bit)
      },
    ),
    { numRuns: 500, seed: 2027 },
  ))

test('likely bits take next to nothing, and the writer ends in as few bytes as it can', () => {
  const likely = Array.from({ length: 1000 }, () => 65_000)
  assert.ok(
    coded(
      likely,
      likely.map(() => 1),
    ).length <= 2,
  )
  assert.equal(hex(coded([], [])), '')
  assert.equal(hex(coded([0x8000, 0x8000, 0x8000, 0x8000], [0, 1, 0, 1])), 'a0')
  assert.equal(hex(coded([1, 65_535, 300, 60_000, 0x8000], [1, 0, 1, 0, 1])), '0000ffff0118')
})

const speak = (model: Model, texts: readonly string[]) => {
  const say = createTextCoder(model)
  let before = ''
  return texts.map((text, at) => (before = say(at % 3, text, before)))
}

const said = [
  'Llamar a 20 clientes',
  'Llamar a 20 vecinos',
  '¿Qué? “Sí” — 5 €',
  '',
  '🍞\u0000\n',
  'Llamar',
]

test('a model that knows nothing writes what it wrote when it was released', () => {
  const writer = bitWriter()
  const model = createModel()
  model.begin(writer.code)
  speak(model, said)
  model.even(36, 35)
  model.even(65_536, 12_345)
  model.symbol(9, Int32Array.of(1, -2, 3), 3, 5)
  const bytes = writer.finish()
  assert.equal(
    hex(bytes),
    'b348d9fd74882cdf0c4559ce453e53177f1225ad3b203f703f9af98249cf6068bdcb9c561be807d57c50e7f51727e7cb4d5bdbcc91b3bc1d',
  )

  const reader = createModel()
  reader.begin(bitReader(bytes))
  assert.deepStrictEqual(
    speak(
      reader,
      said.map(() => 'no matter'),
    ),
    said,
  )
  assert.deepStrictEqual([reader.even(36, 0), reader.even(65_536, 0)], [35, 12_345])
  assert.equal(reader.symbol(9, Int32Array.of(1, -2, 3), 3, 0), 5)
})

test('any text is made of symbols and made again of them', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const symbols = toSymbols(text)
      assert.equal(symbols.indexOf(0), symbols.length - 1)
      assert.ok(symbols.every((symbol) => symbol < 256))
      assert.equal(fromSymbols(symbols.slice(0, -1)), text)
    }),
    { numRuns: 2000, seed: 2027 },
  ))

test('coding ends at the limit, whatever is fed', () => {
  const model = createModel()
  model.begin(() => 1)
  const contexts = Int32Array.of(1)
  for (let times = 0; times < SYMBOL_LIMIT; times++) model.symbol(0, contexts, 8, 0)
  assert.throws(() => model.symbol(0, contexts, 8, 0), TooLarge)
  assert.throws(() => model.even(2, 0), TooLarge)
})

test('endless bytes of one kind are read in bounded work', () => {
  for (const byte of [0, 1, 0x55, 0x80, 0xff])
    for (const language of ['es', 'en'] as const)
      try {
        assert.ok(readColumns(new Uint8Array(30_000).fill(byte), language))
      } catch (error) {
        assert.ok(error instanceof TooLarge || error instanceof RangeError, String(error))
      }
})
