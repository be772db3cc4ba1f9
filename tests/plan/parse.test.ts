import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { limits, parsePlan, PLAN_VERSION, type Plan } from '../../src/plan/index.ts'
import { emptyPlan, emptyStrategy, emptyTactic } from '../../src/plan/new-plan.ts'
import { arbitraryPlan } from '../fixtures/arbitrary-plan.ts'

const least = {
  format: 'kmora-plan',
  version: PLAN_VERSION,
  id: 'p1',
  language: 'es',
  decimal: 'comma',
  created: '2026-12-04',
  updated: '2026-12-04',
  objective: {},
}

const empty: Plan = {
  ...emptyPlan('p1', { language: 'es', decimal: 'comma', today: '2026-12-04' }),
  quarter: null,
}

const isRead = (value: unknown, plan: Plan) =>
  assert.deepStrictEqual(parsePlan(value), { ok: true, plan })

const isRefusedAt = (path: string, fields: Record<string, unknown>) => {
  const result = parsePlan({ ...least, ...fields })
  assert.ok(!result.ok, path)
  assert.equal(result.reason, 'invalid')
  assert.ok(
    result.issues.some((issue) => issue.path === path),
    `${path} among ${result.issues.map((issue) => issue.path).join(', ')}`,
  )
}

const isAccepted = (fields: Record<string, unknown>) =>
  assert.ok(parsePlan({ ...least, ...fields }).ok, JSON.stringify(fields))

test('a valid plan is read as it is, and once more the same', () =>
  fc.assert(
    fc.property(arbitraryPlan(), (plan) => isRead(plan, plan)),
    { numRuns: 300 },
  ))

test('a valid plan survives being written as JSON', () =>
  fc.assert(
    fc.property(arbitraryPlan(), (plan) => isRead(JSON.parse(JSON.stringify(plan)), plan)),
    { numRuns: 300 },
  ))

test('reading a plan does not change what was given', () =>
  fc.assert(
    fc.property(arbitraryPlan(), (plan) => {
      const before = structuredClone(plan)
      parsePlan(plan)
      assert.deepStrictEqual(plan, before)
    }),
    { numRuns: 100 },
  ))

test('nothing it is given makes it throw', () => {
  const nearlyAPlan = fc
    .tuple(arbitraryPlan(), fc.string(), fc.anything())
    .map(([plan, key, value]) => ({ ...plan, [key]: value }))
  const wrongField = fc
    .tuple(
      arbitraryPlan(),
      fc.constantFrom(...Object.keys(empty)),
      fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
    )
    .map(([plan, key, value]) => ({ ...plan, [key]: value }))
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.jsonValue(), nearlyAPlan, wrongField), (value) => {
      const result = parsePlan(value)
      if (result.ok) isRead(result.plan, result.plan)
      else assert.ok(result.issues.length > 0)
    }),
    { numRuns: 2000 },
  )
})

test('objects that fight back are refused', () => {
  const trapped = new Proxy(
    {},
    {
      get() {
        throw new Error('trap')
      },
    },
  )
  const getter = {
    ...least,
    get title() {
      throw new TypeError('trap')
    },
  }
  const cyclic = { ...least }
  cyclic.objective = cyclic
  for (const value of [trapped, getter, cyclic, () => least, new Map(Object.entries(least))])
    assert.equal(parsePlan(value).ok, false)
})

test('fields left out take their empty value', () => {
  isRead(least, empty)
  isRead({ ...least, strategies: [{ id: 's1' }] }, { ...empty, strategies: [emptyStrategy('s1')] })
  isRead(
    { ...least, strategies: [{ id: 's1', measure: {}, tactics: [{ id: 't1' }] }] },
    { ...empty, strategies: [{ ...emptyStrategy('s1'), tactics: [emptyTactic('t1')] }] },
  )
  isRead(
    { ...least, loose: [{ id: 't1', measure: { target: 3 } }] },
    {
      ...empty,
      loose: [{ ...emptyTactic('t1'), measure: { name: '', unit: '', target: 3 } }],
    },
  )
  isRead(
    { ...least, quarter: { year: 2027, number: 1 } },
    { ...empty, quarter: { year: 2027, number: 1, firstMonth: 1 } },
  )
  isRead(
    { ...least, checkIns: [{ id: 'c1', date: '2027-01-22' }] },
    { ...empty, checkIns: [{ id: 'c1', date: '2027-01-22', amounts: [], note: '' }] },
  )
})

test('what a plan cannot do without is asked for', () => {
  for (const field of ['id', 'language', 'decimal', 'created', 'updated', 'objective'])
    isRefusedAt(field, { [field]: undefined })
})

test('two plans read without their lists do not share them', () => {
  const [one, other] = [parsePlan(least), parsePlan(least)]
  assert.ok(one.ok && other.ok)
  one.plan.strategies.push(emptyStrategy('s1'))
  assert.deepStrictEqual(other.plan.strategies, [])
  isRead(least, empty)
})

test('each version is read, refused as newer, or refused as no version', () => {
  const answer = (version: unknown) => {
    const result = parsePlan({ ...least, version })
    return result.ok ? 'plan' : `${result.reason} ${result.issues[0]?.path}`
  }
  assert.equal(answer(PLAN_VERSION), 'plan')
  for (const version of [PLAN_VERSION + 1, 999, Number.MAX_SAFE_INTEGER])
    assert.equal(answer(version), 'newer-version version', String(version))
  for (const version of [0, -1, 1.5, NaN, Infinity, '1', null, undefined, true, [1], {}])
    assert.equal(answer(version), 'invalid version', typeof version)
})

test('a newer plan is not judged by the shape of today', () =>
  assert.deepStrictEqual(parsePlan({ format: 'kmora-plan', version: PLAN_VERSION + 1 }), {
    ok: false,
    reason: 'newer-version',
    issues: [{ path: 'version', message: `newer than ${PLAN_VERSION}` }],
  }))

test('what says that it is something else is refused', () => {
  for (const format of ['other', '', null, undefined, 1]) isRefusedAt('format', { format })
})

test('unknown and hostile keys are refused wherever they stand, and pollute nothing', () => {
  for (const key of ['__proto__', 'constructor', 'prototype', 'extra']) {
    const hostile = JSON.parse(`{"${key}":{"polluted":true}}`) as object
    const place = (fields: object) =>
      assert.equal(parsePlan({ ...least, ...fields }).ok, false, key)
    const extended = Object.defineProperty({ ...least }, key, { value: {}, enumerable: true })
    assert.equal(parsePlan(extended).ok, false, key)
    place({ objective: hostile })
    place({ quarter: { ...hostile, year: 2027, number: 1 } })
    place({ strategies: [{ ...hostile, id: 's1' }] })
    place({ loose: [{ id: 't1', measure: hostile }] })
  }
  assert.equal(Object.hasOwn(Object.prototype, 'polluted'), false)
})

test('an id that stands twice in a plan is refused', () => {
  const item = (id: string) => ({ id, date: '2027-01-22' })
  const decision = { ...item('x'), strategy: 's1', choice: 'keep' }
  const comment = { ...item('x'), part: 'plan' }
  for (const fields of [
    { strategies: [{ id: 'x' }, { id: 'x' }] },
    { strategies: [{ id: 'x', tactics: [{ id: 'x' }] }] },
    { strategies: [{ id: 's1', tactics: [{ id: 'x' }, { id: 'x' }] }] },
    { strategies: [{ id: 's1', tactics: [{ id: 'x' }] }], loose: [{ id: 'x' }] },
    { loose: [{ id: 'x' }], checkIns: [item('x')] },
    { checkIns: [item('x')], decisions: [decision] },
    { decisions: [decision], comments: [comment] },
  ])
    isRefusedAt('', fields)
  isAccepted({ strategies: [{ id: 'p1' }], decisions: [decision], checkIns: [item('y')] })
})

test('ids are short, plain and not the names of the fixed parts', () => {
  for (const id of ['', '-a', 'a b', 'ñ', 'objective', 'plan', 'a'.repeat(33), 1, null])
    isRefusedAt('loose.0.id', { loose: [{ id }] })
  for (const id of ['a', '0', 'A-_z9', 'a'.repeat(32), 'constructor'])
    isAccepted({ loose: [{ id }] })
})

test('the limits hold, and what reaches them is let in', () => {
  const many = (length: number, prefix = 'x') =>
    Array.from({ length }, (_, index) => ({ id: `${prefix}${index}`, date: '2027-01-22' }))
  const ids = (length: number) => many(length).map(({ id }) => ({ id }))
  const full: [string, number, (length: number) => Record<string, unknown>][] = [
    ['strategies', limits.strategies, (length) => ({ strategies: ids(length) })],
    [
      'strategies.0.tactics',
      limits.tactics,
      (length) => ({ strategies: [{ id: 's', tactics: ids(length) }] }),
    ],
    ['loose', limits.loose, (length) => ({ loose: ids(length) })],
    ['checkIns', limits.checkIns, (length) => ({ checkIns: many(length) })],
    ['title', limits.text, (length) => ({ title: 'ñ'.repeat(length) })],
    ['weeklyShares', limits.weeks, (length) => ({ weeklyShares: Array(length).fill(0) })],
    [
      'comments',
      limits.comments,
      (length) => ({ comments: many(length).map((item) => ({ ...item, part: 'plan' })) }),
    ],
    [
      'decisions',
      limits.decisions,
      (length) => ({
        decisions: many(length).map((item) => ({ ...item, strategy: 's', choice: 'keep' })),
      }),
    ],
    [
      'overruled',
      limits.overruled,
      (length) => ({
        overruled: Array(length).fill({ rule: 'tactic/vague', part: 't', of: '' }),
      }),
    ],
  ]
  for (const [path, limit, fields] of full) {
    isAccepted(fields(limit))
    isRefusedAt(path, fields(limit + 1))
  }
})

test('numbers are finite and within reach', () => {
  for (const target of [0, -5.5, limits.number, -limits.number, null])
    isAccepted({ objective: { target } })
  for (const target of [NaN, Infinity, limits.number * 2, '120000', true, 10n])
    isRefusedAt('objective.target', { objective: { target } })
})

test('dates are days of the calendar', () => {
  for (const updated of ['2024-02-29', '1970-01-01', '2200-12-31']) isAccepted({ updated })
  for (const updated of ['2027-02-29', '2027-13-01', '2027-1-1', '1969-12-31', 'ayer', null, 0])
    isRefusedAt('updated', { updated })
})

test('what JSON and UTF-8 cannot hold is made whole when read', () => {
  isRead({ ...least, title: 'a\uD83Cb' }, { ...empty, title: 'a\uFFFDb' })
  isRead({ ...least, title: '🍞' }, { ...empty, title: '🍞' })
  isRead(
    { ...least, objective: { target: -0 } },
    { ...empty, objective: { ...empty.objective, target: 0 } },
  )
})

test('every place at fault is named', () => {
  const result = parsePlan({ ...least, language: 'fr', strategies: [{ id: 's1' }, { id: 's 2' }] })
  assert.ok(!result.ok)
  assert.deepStrictEqual(
    result.issues.map((issue) => issue.path),
    ['language', 'strategies.1.id'],
  )
})
