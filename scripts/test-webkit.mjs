// The journeys that WebKit can be led through: Playwright can't drive the system's WebKit, so these
// go by WebDriver. Says plainly when there is no WebKit, and then counts nothing.
import { spawn } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { findWebKit } from './find-browser.mjs'
import { freePort } from './free-port.mjs'
import { run } from './run.mjs'

const webkit = findWebKit()
if (!webkit) {
  console.log('WebKit is not available on this machine: its journeys were not run.')
  await mkdir('test-results', { recursive: true })
  await writeFile('test-results/webkit.json', JSON.stringify({ unavailable: true }))
  process.exit(0)
}

const port = await freePort(4600)
const site = `http://localhost:${port}/${process.env.BASE_PATH ?? ''}`
const server = spawn('node', ['scripts/astro.mjs', 'preview', '--ignore-lock', `--port=${port}`], {
  stdio: 'ignore',
})
const isServing = () =>
  fetch(site).then(
    () => true,
    () => false,
  )
while (!(await isServing())) if (server.exitCode !== null) throw new Error('The site is not served')

Object.assign(process.env, {
  SITE: site,
  WEBKIT_PORT: String(await freePort(4700)),
  WEBKIT_DRIVER: webkit.driver,
  WEBKIT_BROWSER: webkit.browser,
  WEBKIT_DISPLAY: webkit.display,
  TOTALS: 'test-results/webkit.json',
})
const code = await run('node', [
  '--test',
  '--test-timeout=120000',
  '--test-reporter=spec',
  '--test-reporter-destination=stdout',
  '--test-reporter=./scripts/unit-totals.mjs',
  '--test-reporter-destination=stdout',
  'tests/webkit/*.journey.ts',
])
server.kill()
process.exit(code)
