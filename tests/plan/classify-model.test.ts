import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { brotliCompressSync } from 'node:zlib'
import fc from 'fast-check'
import { pack, unpack } from '../../src/plan/classify/weights.ts'

const file = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')

test('the data of both languages weigh 40 kB of brotli at most together', () => {
  const sizes = ['es', 'en'].flatMap((language) =>
    ['weights', 'words'].map(
      (name) => brotliCompressSync(file(`src/plan/classify/${name}-${language}.ts`)).length,
    ),
  )
  assert.ok(sizes.reduce((sum, size) => sum + size, 0) <= 40_000, sizes.join(' + '))
})

test('packed steps come back as weights that add up to nothing', () => {
  const step = fc.integer({ min: -12, max: 12 })
  const pair = fc.oneof(fc.constant([0, 0] as const), fc.tuple(step, step))
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 40 }), (steps) => {
      const sidesAt = unpack({
        packed: pack(steps),
        step: 1,
        bias: [0, 0, 0],
        temperature: 1,
        sure: [1, 1, 1],
      })
      steps.forEach(([objective, strategy], place) =>
        assert.deepEqual(
          sidesAt(place).map((side) => side + 0),
          [objective, strategy, 0 - objective - strategy],
        ),
      )
      assert.deepEqual(sidesAt(steps.length), [0, 0, 0])
    }),
  )
})

const kinds = ['objective', 'strategy', 'tactic']

for (const language of ['es', 'en'])
  test(`the ${language} training statements are many, of every kind, and none stands twice`, () => {
    const rows = file(`content/training/${language}.tsv`).trim().split('\n').slice(1)
    const statements = rows.map((row) => row.split('\t'))
    assert.deepEqual(
      statements.filter((one) => one.length !== 2 || !kinds.includes(one[0] ?? '')),
      [],
    )
    for (const kind of kinds)
      assert.ok(statements.filter((one) => one[0] === kind).length >= 300, kind)
    const texts = statements.map(([, text]) => text?.toLowerCase())
    assert.deepEqual(
      texts.filter((text, index) => texts.indexOf(text) !== index),
      [],
    )
  })
