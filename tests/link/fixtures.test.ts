import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { decodePlan } from '../../src/link/index.ts'
import { writePayload } from '../../src/link/payload.ts'
import { sealShort } from '../../src/link/short-frame.ts'
import { parsePlan } from '../../src/plan/index.ts'

/** Links made by each released format. They must open for ever: add to them, never change one. */
const folder = new URL('../fixtures/links/', import.meta.url)
const files = globSync('*/*.json', { cwd: folder }).sort()

interface Fixture {
  fragment: string
  plan: unknown
  password?: string
  sender?: string
  shared?: string
}

const read = (file: string) => {
  const { fragment, plan, password, ...beside } = JSON.parse(
    readFileSync(new URL(file, folder), 'utf8'),
  ) as Fixture
  const expected = parsePlan(plan)
  assert.ok(expected.ok)
  return { fragment, password, beside, plan: expected.plan }
}

test('there are links of every released format', () =>
  assert.deepStrictEqual(
    [...new Set(files.map((file) => file.split(/[\\/]/)[0]))],
    ['1', '2', 'e1'],
  ))

for (const file of files) {
  const { fragment, password, beside, plan } = read(file)

  test(`the link ${file} opens as the plan it was made from`, async () =>
    assert.deepStrictEqual(await decodePlan(fragment, password), { ok: true, plan, ...beside }))

  if (/^2[\\/](?!.*deflated)/.test(file))
    test(`the coder writes the link ${file} bit by bit as it was written`, async () =>
      assert.equal(sealShort('2', await writePayload({ plan, ...beside })), fragment))
}
