// `npm run fuzz:links`: a hundred thousand mangled links, most of them broken, some sealed again so that
// the coder reads them. None may throw; none may give a plan that nobody sent.
import { deflateRawSync } from 'node:zlib'
import { seal } from '../src/link/frame.ts'
import { encodePlan } from '../src/link/index.ts'
import { fuzz } from './links/fuzz.mjs'
import { makePlan } from './links/make-plans.mjs'

const plans = ['es', 'en'].flatMap((language, at) => [
  makePlan({ seed: at, language, strategies: 1, tactics: 1 }),
  makePlan({ seed: at, language, strategies: 3, tactics: 3, weeks: 3 }),
])
const fragments = [
  ...(await Promise.all(plans.map((plan) => encodePlan(plan)))),
  ...plans.map((plan) => seal('1', deflateRawSync(JSON.stringify(plan)))),
  await encodePlan(plans[0], { password: 'colmenas' }),
]
const before = process.memoryUsage().rss
console.table(await fuzz({ seed: 2027, count: 96_000, resealed: 4_000, fragments, plans }))
console.log(`Memory grew by ${Math.round((process.memoryUsage().rss - before) / 2 ** 20)} MB`)
