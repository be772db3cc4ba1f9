import assert from 'node:assert/strict'
import { globSync } from 'node:fs'
import { test } from 'node:test'
import { ESLint } from 'eslint'

// A tool that does not read a kind of file passes it in silence: so one forbidden import for each.
const eslint = new ESLint()

const firstFile = (pattern: string): string => {
  const [file] = globSync(pattern).sort()
  if (!file) throw new Error(`No file like ${pattern}`)
  return file
}

const assertRefused = async (pattern: string, code: string): Promise<void> => {
  const [result] = await eslint.lintText(code, { filePath: firstFile(pattern) })
  const rules = result?.messages.map(({ ruleId }) => ruleId)
  assert.ok(rules?.includes('boundaries/dependencies'), `${pattern}: ${String(rules)}`)
}

test('the plan may not import a store', () =>
  assertRefused('src/plan/*.ts', "export * from '../stores/library.ts'\n"))

test('the plan may not import a framework', () =>
  assertRefused('src/plan/*.ts', "export { h } from 'preact'\n"))

test('a widget may not import an .astro piece', () =>
  assertRefused('src/islands/*/*.tsx', "export * from '../../components/Footer.astro'\n"))

test('a piece may not import a layout', () =>
  assertRefused(
    'src/components/*.astro',
    "---\nimport Page from '../layouts/Page.astro'\n---\n<Page />\n",
  ))

test("a piece's script may not import a layout", () =>
  assertRefused('src/components/*.astro', "<script>\nimport '../layouts/Page.astro'\n</script>\n"))

test('a lesson may not import anything', () =>
  assertRefused('content/lessons/*/*.mdx', "import { h } from 'preact'\n\n# {h}\n"))
