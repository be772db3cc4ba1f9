import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { SYMBOL_LIMIT } from '../../src/link/coder/model.ts'
import { decodePlan, encodePlan, LINK_LIMIT } from '../../src/link/index.ts'
import { limits, type Plan } from '../../src/plan/index.ts'
import { emptyPlan, emptyTactic } from '../../src/plan/new-plan.ts'
import { arbitraryPlan } from '../fixtures/arbitrary-plan.ts'

const empty = emptyPlan('p1', { language: 'es', decimal: 'comma', today: '2026-12-04' })

const withLooseTactics = (action: (index: number) => string): Plan => ({
  ...empty,
  loose: Array.from({ length: limits.loose }, (_, index) =>
    emptyTactic(`t${index}`, action(index)),
  ),
})

const comesBack = async (plan: Plan) =>
  assert.deepStrictEqual(await decodePlan(await encodePlan(plan)), { ok: true, plan })

test('any valid plan comes back from its fragment as it was', () =>
  fc.assert(fc.asyncProperty(arbitraryPlan(), comesBack), { numRuns: 150, seed: 2027 }))

test('a fragment holds only what no messenger touches, and ends with a letter', () =>
  fc.assert(
    fc.asyncProperty(arbitraryPlan(), async (plan) => {
      assert.match(await encodePlan(plan), /^2\.[\w-]+[A-Za-z\d]$/)
    }),
    { numRuns: 40, seed: 2027 },
  ))

test('the order in which the fields of a plan were written does not matter', async () => {
  const backwards = JSON.parse(
    JSON.stringify(
      empty,
      Object.keys({ ...empty, ...empty.objective, ...empty.quarter }).reverse(),
    ),
  ) as Plan
  assert.deepStrictEqual(await decodePlan(await encodePlan(backwards)), { ok: true, plan: empty })
})

test('fields that hold nothing take no room', async () => {
  const bare = await encodePlan(empty)
  assert.ok(bare.length < 40, `${bare.length} characters`)
})

test('a browser that cannot deflate still writes large plans that open elsewhere', async (t) => {
  const { CompressionStream } = globalThis
  t.after(() => Object.assign(globalThis, { CompressionStream }))
  Reflect.deleteProperty(globalThis, 'CompressionStream')
  await comesBack(empty)
  const large = Array.from({ length: 12 }, (_none, index) =>
    emptyTactic(`t${index}`, `Visita ${index} a la oficina `.repeat(80)),
  )
  await comesBack({ ...empty, loose: large })
})

test('a plan of more symbols than are coded one by one comes back too', async () => {
  const plan = withLooseTactics((index) => `Visita ${index} a la oficina `.repeat(12))
  assert.ok(JSON.stringify(plan).length > SYMBOL_LIMIT)
  await comesBack(plan)
  await comesBack({ ...plan, language: 'en' })
})

test('a text said again and again is kept once', async () => {
  const plan = withLooseTactics(() => 'ñ'.repeat(1000))
  const fragment = await encodePlan(plan)
  assert.ok(fragment.length < 400, `${fragment.length} characters`)
  await comesBack(plan)
})

test('what cannot be taken for itself comes back', async () => {
  for (const action of [
    '\u0000',
    '\u0001\u0002',
    '\u0080\u009F',
    '€ 5 — “sí”…',
    '\uFFFF🍞\u{10FFFF}',
    'a\nb',
  ])
    await comesBack({ ...empty, loose: [emptyTactic('t1', action)] })
  for (const cost of [
    1,
    -1,
    0.1,
    1e15,
    -1e15,
    5e-324,
    1e-7,
    120_000,
    123_456.789,
    1 / 3,
    2 ** 53 / 10,
  ])
    await comesBack({ ...empty, loose: [{ ...emptyTactic('t1', '12.000'), cost }] })
  for (const start of ['1970-01-01', '2200-12-31', '2027-02-28', '2026-12-31'])
    await comesBack({ ...empty, loose: [{ ...emptyTactic('t1'), start, due: start }] })
  for (const id of [
    's1',
    's9',
    's09',
    '0',
    'a1b2c3d4e5',
    'abcdefghij',
    '9'.repeat(32),
    'S1-t_2',
    'toString',
  ])
    await comesBack({
      ...empty,
      loose: [emptyTactic('s8'), emptyTactic(id), emptyTactic(`${id.slice(1)}x`)],
    })
})

test('a plan too large for a link gives a fragment whose length says so', async () => {
  const incompressible = withLooseTactics((index) =>
    Array.from({ length: 400 }, (_, at) =>
      String.fromCodePoint(0x4e00 + (((index * 400 + at) * 7919) % 20_000)),
    ).join(''),
  )
  const endless = withLooseTactics((index) => `${index}${'ñ'.repeat(limits.text - 3)}`)
  for (const plan of [incompressible, endless]) {
    const fragment = await encodePlan(plan)
    assert.ok(fragment.length > LINK_LIMIT, `${fragment.length} characters`)
    assert.deepStrictEqual(await decodePlan(fragment), {
      ok: false,
      reason: 'too-large',
      issues: [],
    })
  }
})
