import assert from 'node:assert/strict'
import { isDeepStrictEqual } from 'node:util'
import { decodePlan } from '../../src/link/index.ts'
import { sealShort, unsealShort } from '../../src/link/short-frame.ts'
import { mangler } from './mangle.mjs'

/**
 * Feeds `count` mangled fragments, and with `resealed` as many whole fragments around mangled payloads, to
 * `decodePlan`. Throws when one throws, or when a mangled one gives another plan than its own.
 * Returns how often each outcome came.
 */
export const fuzz = async ({ seed, count, resealed, fragments, plans }) => {
  /** @type {Record<string, number>} */
  const outcomes = {}
  const { mangled, payload } = mangler(seed, fragments)
  const note = (result) => {
    const outcome = result.ok ? 'plan' : result.reason
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1
  }
  for (let at = 0; at < count; at++) {
    const text = mangled()
    const result = await decodePlan(text)
    note(result)
    assert.ok(!result.ok || plans.some((plan) => isDeepStrictEqual(plan, result.plan)), text)
  }
  const payloads = fragments.filter((text) => text.startsWith('2.')).map(unsealShort)
  for (let at = 0; at < resealed; at++)
    note(await decodePlan(sealShort('2', payload(payloads[at % payloads.length]))))
  return outcomes
}
