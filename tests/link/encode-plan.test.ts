import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
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
  fc.assert(fc.asyncProperty(arbitraryPlan(), comesBack), { numRuns: 500 }))

test('a fragment holds only what no messenger touches, and ends with a letter', () =>
  fc.assert(
    fc.asyncProperty(arbitraryPlan(), async (plan) => {
      assert.match(await encodePlan(plan), /^1\.[\w-]+[AQgw]$/)
    }),
    { numRuns: 100 },
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
  assert.ok(bare.length < 250, `${bare.length} characters`)
})

test('a browser that cannot deflate still writes fragments that open elsewhere', async (t) => {
  const { CompressionStream } = globalThis
  t.after(() => Object.assign(globalThis, { CompressionStream }))
  Reflect.deleteProperty(globalThis, 'CompressionStream')
  await comesBack(empty)
  await comesBack(withLooseTactics((index) => `Visita número ${index}`))
})

test('a plan too large for a link gives a fragment whose length says so', async () => {
  const incompressible = withLooseTactics((index) =>
    Array.from({ length: 400 }, (_, at) =>
      String.fromCodePoint(0x4e00 + (((index * 400 + at) * 7919) % 20_000)),
    ).join(''),
  )
  const repetitive = withLooseTactics(() => 'ñ'.repeat(limits.text))
  for (const plan of [incompressible, repetitive]) {
    const fragment = await encodePlan(plan)
    assert.ok(fragment.length > LINK_LIMIT, `${fragment.length} characters`)
    assert.deepStrictEqual(await decodePlan(fragment), {
      ok: false,
      reason: 'too-large',
      issues: [],
    })
  }
})
