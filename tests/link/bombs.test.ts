import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bombs } from '../../scripts/links/bombs.mjs'
import { decodePlan, LINK_LIMIT } from '../../src/link/index.ts'

const password = 'colmenas'

for (const [name, fragment] of Object.entries(await bombs(password)))
  test(`a link of format ${name} is refused`, async () => {
    assert.ok(fragment.length < LINK_LIMIT, `${fragment.length} characters`)
    const result = await decodePlan(fragment, password)
    const reason = result.ok ? 'plan' : result.reason
    assert.match(reason, name.includes('parts') ? /^invalid$/ : /^(too-large|newer-version)$/)
  })
