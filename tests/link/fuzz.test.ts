import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deflateRawSync } from 'node:zlib'
import { fuzz } from '../../scripts/links/fuzz.mjs'
import { seal } from '../../src/link/frame.ts'
import { encodePlan } from '../../src/link/index.ts'
import { aPlan } from '../fixtures/builders.ts'

test('of thousands of mangled links none throws, and none gives a plan that nobody sent', async () => {
  const plans = [aPlan(), aPlan({ language: 'en', title: 'Bakery' })]
  const fragments = [
    ...(await Promise.all(plans.map((plan) => encodePlan(plan)))),
    ...plans.map((plan) => seal('1', deflateRawSync(JSON.stringify(plan)))),
  ]
  const outcomes = await fuzz({ seed: 8, count: 5000, resealed: 60, fragments, plans })
  const total = Object.values(outcomes).reduce((sum, times) => sum + times, 0)
  assert.equal(total, 5060)
  for (const reason of ['damaged', 'incomplete', 'unknown-format', 'plan'])
    assert.ok((outcomes[reason] ?? 0) > 20, `${reason}: ${outcomes[reason]}`)
})
