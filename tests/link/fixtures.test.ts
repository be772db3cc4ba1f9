import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { decodePlan } from '../../src/link/index.ts'
import { parsePlan } from '../../src/plan/index.ts'

/** Links made by each released format. They must open for ever: add to them, never change one. */
const folder = new URL('../fixtures/links/', import.meta.url)
const files = globSync('*/*.json', { cwd: folder }).sort()

test('there are links of every released format', () =>
  assert.deepStrictEqual([...new Set(files.map((file) => file.split(/[\\/]/)[0]))], ['1']))

for (const file of files)
  test(`the link ${file} opens as the plan it was made from`, async () => {
    const { fragment, plan } = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as {
      fragment: string
      plan: unknown
    }
    const expected = parsePlan(plan)
    assert.ok(expected.ok)
    assert.deepStrictEqual(await decodePlan(fragment), expected)
  })
