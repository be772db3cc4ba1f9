import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { INFLATED_LIMIT } from '../../src/link/deflate.ts'
import { seal } from '../../src/link/frame.ts'
import { decodePlan, encodePlan, LINK_LIMIT, type LinkFailure } from '../../src/link/index.ts'
import { sealShort } from '../../src/link/short-frame.ts'
import { PLAN_VERSION } from '../../src/plan/index.ts'
import { emptyPlan } from '../../src/plan/new-plan.ts'
import { arbitraryPlan } from '../fixtures/arbitrary-plan.ts'
import { aPlan } from '../fixtures/builders.ts'

const plan = emptyPlan('p1', { language: 'es', decimal: 'comma', today: '2026-12-04' })
const sealed = (text: string) => seal('1', deflateRawSync(text))

/** A link of each format that needs no password. */
const whole = aPlan({ title: 'Panadería Ñandú 🍞' })
const fragments = { '1': sealed(JSON.stringify(plan)), '2': await encodePlan(whole) }
/** Characters before the payload or the checksum: tag, dot, length. */
const heads = { '1': 2 + 6, '2': 2 + 3 }
const tags = ['1', '2'] as const
const fragment = fragments[2]

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'.split('')
const strangers = '.#%=+/ ),>é…\u200B\u0000\uD83C\u0141'.split('')
const changed = (text: string, at: number, by: string) =>
  text.slice(0, at) + by + text.slice(at + 1)

const reasonOf = async (text: unknown) => {
  const result = await decodePlan(text)
  return result.ok ? 'plan' : result.reason
}

const isRefused = async (text: unknown, reason: LinkFailure) =>
  assert.equal(await reasonOf(text), reason, String(text).slice(0, 80))

for (const tag of tags) {
  const text = fragments[tag]

  test(`a fragment of format ${tag} with any one character changed never gives a plan`, async () => {
    let tries = 0
    for (let at = 0; at < text.length; at++)
      for (const by of [...alphabet, ...strangers])
        if (by !== text[at]) {
          tries++
          const reason = await reasonOf(changed(text, at, by))
          assert.match(reason, /^(damaged|incomplete|unknown-format)$/, `${by} at ${at}`)
        }
    assert.ok(tries >= 10_000, `${tries} tries`)
  })

  test(`a changed character of payload or checksum of format ${tag} is damage`, async () => {
    for (let at = heads[tag]; at < text.length; at++)
      await isRefused(changed(text, at, text[at] === 'A' ? 'B' : 'A'), 'damaged')
  })

  test(`a fragment of format ${tag} cut at any place is incomplete`, async () => {
    for (let length = 0; length < text.length; length++)
      await isRefused(text.slice(0, length), 'incomplete')
  })
}

test('a fragment with a character or a stretch left out, added, or moved never gives a plan', () =>
  fc.assert(
    fc.asyncProperty(
      fc.nat(fragment.length - 1),
      fc.nat(fragment.length - 1),
      fc.constantFrom(...alphabet),
      async (one, other, character) => {
        const [from, to] = one < other ? [one, other] : [other, one + 1]
        const [before, within, after] = [
          fragment.slice(0, from),
          fragment.slice(from, to),
          fragment.slice(to),
        ]
        for (const text of [
          before + after,
          before + character + within + after,
          before + within.split('').reverse().join('') + after,
          before + within + within + after,
        ])
          if (text !== fragment) assert.notEqual(await reasonOf(text), 'plan', text)
      },
    ),
    { numRuns: 10_000, seed: 2027 },
  ))

test('what is no fragment at all is refused with its reason', async () => {
  await isRefused('', 'incomplete')
  await isRefused('#', 'incomplete')
  await isRefused('1', 'incomplete')
  await isRefused('1.', 'incomplete')
  await isRefused('1.AAAA', 'incomplete')
  await isRefused('https://example.com/plan/#', 'incomplete')
  await isRefused('https://example.com/plan/#1', 'incomplete')
  await isRefused('https://example.com/plan/', 'unknown-format')
  await isRefused('contenido', 'unknown-format')
  await isRefused('9.AAAAAAAAAAAAAAAA', 'unknown-format')
  await isRefused('e2.AAAAAAAAAAAAAAAA', 'unknown-format')
  await isRefused('e1.AAAAAAAAAAAAAAAA', 'damaged')
  await isRefused('2.AA', 'incomplete')
  await isRefused('constructor.AAAA', 'unknown-format')
  await isRefused(fragment + 'A', 'damaged')
  await isRefused(`${fragment.slice(0, 50)}é${fragment.slice(60)}`, 'damaged')
  await isRefused('A'.repeat(LINK_LIMIT + 1), 'too-large')
  await isRefused('1.' + 'A'.repeat(LINK_LIMIT), 'too-large')
})

test('other values than texts are refused', async () => {
  for (const value of [undefined, null, 1, true, {}, [fragment], new String(fragment), Symbol('1')])
    await isRefused(value, 'unknown-format')
})

test('a sealed fragment with something else inside is refused with its reason', async () => {
  await isRefused(sealed(''), 'damaged')
  await isRefused(sealed('{"format":'), 'damaged')
  await isRefused(seal('1', Uint8Array.of()), 'damaged')
  await isRefused(seal('1', Uint8Array.of(255, 255, 255)), 'damaged')
  await isRefused(seal('1', deflateRawSync(Uint8Array.of(0xc3, 0x28))), 'damaged')
  await isRefused(seal('1', deflateRawSync('{"format":"kmora-plan"}').subarray(0, 9)), 'damaged')
  await isRefused(sealed('null'), 'invalid')
  await isRefused(sealed('{}'), 'invalid')
  await isRefused(sealed(JSON.stringify({ ...plan, extra: 1 })), 'invalid')
  await isRefused(sealed('{"__proto__":{},' + JSON.stringify(plan).slice(1)), 'invalid')
  await isRefused(sealed(JSON.stringify({ ...plan, version: PLAN_VERSION + 1 })), 'newer-version')
  await isRefused(sealed('[' + '['.repeat(INFLATED_LIMIT - 1)), 'damaged')
})

test('an invalid plan inside comes with the places at fault', async () => {
  const result = await decodePlan(sealed(JSON.stringify({ ...plan, language: 'fr' })))
  assert.ok(!result.ok)
  assert.deepStrictEqual(
    result.issues.map((issue) => issue.path),
    ['language'],
  )
})

test('a fragment of one format does not pass under the tag of another', async () => {
  const [one, two] = [fragments[1].slice(2), fragments[2].slice(2)]
  await isRefused(`2.${one}`, 'damaged')
  await isRefused(`1.${two}`, 'incomplete')
  await isRefused(seal('2', deflateRawSync(JSON.stringify(plan))).replace('2.', '1.'), 'damaged')
  await isRefused(sealShort('22', new Uint8Array(60)).replace('22.', 'e1.'), 'damaged')
})

test('nothing it is fed makes it throw', () => {
  const hostile = fc.oneof(
    fc.anything(),
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: fc.constantFrom(...alphabet, ...strangers), maxLength: 300 }),
    fc.string({ unit: fc.constantFrom(...alphabet) }).map((text) => `1.${text}`),
    fc.uint8Array({ maxLength: 200 }).map((bytes) => seal('1', bytes)),
    fc.uint8Array({ maxLength: 60 }).map((bytes) => sealShort('2', bytes)),
    fc.uint8Array({ maxLength: 60 }).map((bytes) => sealShort('e1', bytes)),
    fc.json().map(sealed),
    arbitraryPlan().map((valid) => sealed(JSON.stringify({ ...valid, language: null }))),
  )
  return fc.assert(
    fc.asyncProperty(hostile, async (value) => {
      assert.notEqual(await reasonOf(value), 'plan')
    }),
    { numRuns: 1500, seed: 2027 },
  )
})
