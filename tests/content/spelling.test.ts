import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { describe, test } from 'node:test'

/** The words that `npm run check:spelling` would refuse in a file of that path. */
const misspelt = async (path: string, content: string): Promise<string[]> => {
  const words = ['lint', '--words-only', '--no-progress', '--no-summary', `stdin://${path}`]
  const cspell = spawn(process.execPath, ['node_modules/cspell/bin.mjs', ...words])
  cspell.stdin.end(content)
  return (await text(cspell.stdout)).split('\n').filter((word) => word !== '')
}

const assertMisspelt = async (path: string, content: string, expected: string[]): Promise<void> =>
  assert.deepEqual(await misspelt(path, content), expected)

const examples = {
  'a lesson is read in its language, accents included, without ids and components': () =>
    assertMisspelt(
      'content/lessons/es/01-x.mdx',
      'Una tactica sirve.\n\n<Sorting items={["bxyz"]} />\n\n<Pair no="recivir" />\n\nThis táctica\n',
      ['tactica', 'recivir', 'This'],
    ),
  'an English lesson does not know Spanish': () =>
    assertMisspelt('content/lessons/en/01-x.mdx', 'A tactic that wrks. Una táctica\n', [
      'wrks',
      'táctica',
    ]),
  'an exercise is read without the names of its fields': () =>
    assertMisspelt(
      'content/exercises/es/x.yaml',
      '- id: wrks\n  reasons:\n    text: Una tactica\n',
      ['tactica'],
    ),
  'an example is read without its fields and codes': () =>
    assertMisspelt('content/examples/x.es.json', '{ "kind": "worked-out", "title": "Tactica" }\n', [
      'Tactica',
    ]),
  'of the words of the interface only the texts are read': () =>
    assertMisspelt('src/strings/es/x.ts', "export const x = { wrks: 'Tu tactica y {wrks}' }\n", [
      'tactica',
    ]),
}

void describe('the spell check', { concurrency: true }, () => {
  for (const [behaviour, example] of Object.entries(examples)) test(behaviour, example)
})
