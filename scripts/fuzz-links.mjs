// `npm run fuzz:links`: a hundred thousand mangled links, most of them broken, some sealed again so that
// the coder reads them, and links made to take time or memory. None may throw; none may give a plan that
// nobody sent; none may leave memory behind.
import { performance } from 'node:perf_hooks'
import { deflateRawSync } from 'node:zlib'
import { seal } from '../src/link/frame.ts'
import { decodePlan, encodePlan } from '../src/link/index.ts'
import { bombs } from './links/bombs.mjs'
import { fuzz } from './links/fuzz.mjs'
import { makePlan } from './links/make-plans.mjs'
import { memoryInUse } from './links/memory.mjs'

/** Megabytes by which the second half may leave more in use than the first. */
const leak = 2
const password = 'colmenas'

const plans = ['es', 'en'].flatMap((language, at) => [
  makePlan({ seed: at, language, strategies: 1, tactics: 1 }),
  makePlan({ seed: at, language, strategies: 3, tactics: 3, weeks: 3 }),
])
const fragments = [
  ...(await Promise.all(plans.map((plan) => encodePlan(plan)))),
  ...plans.map((plan) => seal('1', deflateRawSync(JSON.stringify(plan)))),
  await encodePlan(plans[0], { password }),
]

const defused = []
for (const [link, fragment] of Object.entries(await bombs(password))) {
  const before = performance.now()
  const result = await decodePlan(fragment, password)
  const ms = Math.round(performance.now() - before)
  defused.push({
    link,
    characters: fragment.length,
    reason: result.ok ? 'plan' : result.reason,
    ms,
  })
}
console.table(defused)

const half = (seed) => fuzz({ seed, count: 48_000, resealed: 2000, fragments, plans })
const start = memoryInUse()
const [one, middle] = [await half(2027), memoryInUse()]
const [two, end] = [await half(2036), memoryInUse()]
console.table({ 'first half': one, 'second half': two })
const megabytes = [start, middle, end].map((figure) => figure.toFixed(1))
console.log(`MB in use at the start, in the middle, at the end: ${megabytes.join(', ')}`)
process.exit(end - middle > leak || defused.some(({ reason }) => reason === 'plan') ? 1 : 0)
