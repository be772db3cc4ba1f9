// `npm test`: installs what is missing, builds the site and runs every check, at most two at once.
// A check is one npm script, so each can be run alone. Runs on Node 20, as it is before the install.
import { readFile, rm } from 'node:fs/promises'
import { stripVTControlCharacters } from 'node:util'
import { install } from './install.mjs'
import { capture } from './run.mjs'

process.env.ASTRO_TELEMETRY_DISABLED = '1'
process.env.NO_COLOR = '1'
delete process.env.FORCE_COLOR

const read = async (file) => JSON.parse(await readFile(file, 'utf8').catch(() => '{}'))

/** What the reporter of node:test left in a file; `unavailable` where there was nothing to run with. */
const nodeTotals = (file) => async () => {
  const {
    unavailable,
    passed = 0,
    failed = 0,
    cancelled = 0,
    skipped = 0,
    todo = 0,
  } = await read(`test-results/${file}`)
  return { unavailable, passed, failed: failed + cancelled, skipped: skipped + todo }
}

const lighthouseTotals = async () => {
  const { passed = 0, failed = 0 } = await read('test-results/lighthouse.json')
  return { passed, failed, skipped: 0 }
}

const journeyTotals = async () => {
  const {
    expected = 0,
    unexpected = 0,
    flaky = 0,
    skipped = 0,
  } = (await read('test-results/journeys.json')).stats ?? {}
  return { passed: expected, failed: unexpected + flaky, skipped }
}

// Steps follow one another; the checks of one step run two at a time, the longest first. The
// journeys and Lighthouse have the machine to themselves, since they measure time.
const steps = [
  [{ script: 'browser' }],
  [{ script: 'build' }],
  [
    { script: 'check:types' },
    { script: 'check:lint' },
    { script: 'test:unit', totals: nodeTotals('unit.json') },
    { script: 'test:zones' },
    { script: 'check:format' },
    { script: 'check:unused' },
    { script: 'check:styles' },
    { script: 'check:measures' },
    { script: 'check:size' },
    { script: 'check:spelling' },
    { script: 'readability' },
  ],
  [{ script: 'lighthouse', totals: lighthouseTotals }],
  [{ script: 'test:journeys', totals: journeyTotals }],
  [{ script: 'test:webkit', totals: nodeTotals('webkit.json') }],
]

/** A check counts as one test; a runner counts its own, and fails if it ran none or skipped any. */
const count = async (code, totals) => {
  if (!totals) return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 }
  const { passed, failed, skipped, unavailable } = await totals()
  if (unavailable) return { passed, failed, skipped }
  const unsound = failed === 0 && (code !== 0 || passed === 0 || skipped > 0)
  return { passed, failed: failed + (unsound ? 1 : 0), skipped }
}

const check = async ({ script, totals }) => {
  const begin = Date.now()
  const { code, output } = await capture('npm', ['run', '--silent', '--ignore-scripts', script])
  const { passed, failed, skipped } = await count(code, totals)
  const seconds = ((Date.now() - begin) / 1000).toFixed(1)
  const tests = totals ? `: ${passed} passed, ${failed} failed, ${skipped} skipped` : ''
  console.log(`${failed ? '✗' : '✓'} ${script} (${seconds} s)${tests}`)
  for (const line of output.split('\n')) if (line.includes('not available')) console.log(line)
  if (failed) console.log(`\n${stripVTControlCharacters(output).trim()}\n`)
  return { passed, failed }
}

const runTwoAtATime = async (checks) => {
  const waiting = checks.values()
  const results = []
  const lane = async () => {
    for (const next of waiting) results.push(await check(next))
  }
  await Promise.all([lane(), lane()])
  return results
}

await rm('test-results', { recursive: true, force: true })
await install()

const total = { passed: 0, failed: 0 }
for (const step of steps) {
  const results = await runTwoAtATime(step)
  for (const { passed, failed } of results) {
    total.passed += passed
    total.failed += failed
  }
  if (step.length === 1 && total.failed > 0) break
}

console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exit(total.failed > 0 ? 1 : 0)
