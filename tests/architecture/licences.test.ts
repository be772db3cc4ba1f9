import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')

const { packages } = JSON.parse(read('package-lock.json')) as {
  packages: Record<string, { version?: string; license?: string }>
}

/** What browser code imports, and what comes along with it or by the build. */
const importedBy = (pattern: string): string[] =>
  globSync(pattern).flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/(?:from|import\() ?'([@a-z][^'./:]*(?:\/[^'/]*)?)/g)]
      .map(([, name = '']) => name)
      .map((name) => (name.startsWith('@') ? name : (name.split('/')[0] ?? name))),
  )

const shipped = new Set([
  ...importedBy('src/{islands,stores,plan,link,files,strings}/**/*.{ts,tsx}'),
  ...['astro', '@astrojs/preact', 'workbox-core', 'workbox-precaching', 'workbox-routing'],
  ...['workbox-strategies', 'saxen', 'unzipper-esm', 'worker-f'],
  ...['@fontsource-variable/figtree', '@fontsource-variable/bricolage-grotesque'],
])

const allowed = ['MIT', 'ISC', 'Apache-2.0', 'OFL-1.1']

test('what reaches a browser is listed with its licence, and may be passed on', () => {
  const rows = [...shipped].sort().map((name) => {
    const { version = '', license = '' } = packages[`node_modules/${name}`] ?? {}
    assert.ok(allowed.includes(license), `${name}: ${license}`)
    return `${name} ${version} ${license}`
  })
  const listed = read('docs/licences.md')
    .split('\n')
    .filter((line) => line.startsWith('| ') && /\d/.test(line))
    .map((line) => line.split('|').slice(1, 4).join(' ').replace(/\s+/g, ' ').trim())
  assert.deepEqual(listed, rows)
})
