import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'

const headers = readFileSync(new URL('../../public/_headers', import.meta.url), 'utf8')

/** What is said of the caching of the files at an address, read off the file that hosts read. */
const cachingOf = (address: string): string | undefined =>
  headers
    .split(/\n(?=\/)/)
    .find((rule) => rule.startsWith(`${address}\n`))
    ?.match(/Cache-Control: (.*)/)?.[1]

test('files under a hashed name are kept for good, the service workers never', () => {
  assert.equal(cachingOf('/assets/*'), 'public, max-age=31536000, immutable')
  assert.equal(cachingOf('/sw.js'), 'no-cache')
  assert.equal(cachingOf('/en/sw.js'), 'no-cache')
})
