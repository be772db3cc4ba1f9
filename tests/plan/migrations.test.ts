import assert from 'node:assert/strict'
import { test } from 'node:test'
import { migrate, migrations, type Migration } from '../../src/plan/migrations.ts'
import { PLAN_VERSION } from '../../src/plan/model.ts'

const steps: readonly Migration[] = [
  {
    to: 2,
    description: 'The title is called name.',
    up: ({ title, ...plan }) => ({ ...plan, name: title }),
  },
  {
    to: 3,
    description: 'Names are written in capitals.',
    up: ({ name, ...plan }) => ({ ...plan, name: String(name).toUpperCase() }),
  },
]

test('the steps lead from version 1 to the newest without a gap, each described', () => {
  assert.deepStrictEqual(
    migrations.map((step) => step.to),
    Array.from({ length: PLAN_VERSION - 1 }, (_, index) => index + 2),
  )
  for (const step of migrations) assert.match(step.description, /\S.*\.$/)
})

test('an old plan goes through every step after its version, in order', () =>
  assert.deepStrictEqual(migrate({ version: 1, title: 'ñandú' }, 1, steps), {
    version: 3,
    name: 'ÑANDÚ',
  }))

test('a plan in between goes through the later steps only', () =>
  assert.deepStrictEqual(migrate({ version: 2, name: 'ñandú' }, 2, steps), {
    version: 3,
    name: 'ÑANDÚ',
  }))

test('a plan of the latest version, or of a higher one, stays as it is', () => {
  for (const version of [3, 4]) {
    const plan = { version, name: 'Ñandú' }
    assert.deepStrictEqual(migrate(plan, version, steps), { version, name: 'Ñandú' })
  }
})

test('the plan that was given is not changed', () => {
  const plan = Object.freeze({ version: 1, title: 'ñandú' })
  migrate(plan, 1, steps)
  assert.deepStrictEqual(plan, { version: 1, title: 'ñandú' })
})

test('a plan without a step to take is returned as it is', () => {
  const plan = { version: PLAN_VERSION }
  assert.equal(migrate(plan, PLAN_VERSION), plan)
})
