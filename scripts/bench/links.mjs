import { execFileSync } from 'node:child_process'
import { decodePlan, encodePlan } from '../../src/link/index.ts'
import { limits } from '../../src/plan/limits.ts'
import { makePlan } from '../links/make-plans.mjs'
import { timed } from './figures.mjs'

const aPlan = (strategies, tactics, weeks = 0, seed = 7) =>
  makePlan({ seed, language: 'es', strategies, tactics, weeks })

/** As many parts as a plan may have. */
const largest = () => {
  const loose = aPlan(10, 10, 0, 8).strategies.flatMap(({ tactics }) => tactics)
  return { ...aPlan(12, 30, 60), loose }
}

const long = Array.from({ length: 40 }, (_none, seed) =>
  aPlan(6, 8, 0, 100 + seed)
    .strategies.flatMap(({ tactics }) => tactics.map(({ action }) => action))
    .join('. ')
    .slice(0, limits.text),
)

/** A plan whose titles and actions are as long as a text may be, each another. */
const wordy = (strategies, tactics) => {
  const plan = aPlan(strategies, tactics)
  let used = 0
  return {
    ...plan,
    strategies: plan.strategies.map((strategy) => ({
      ...strategy,
      title: long[used++],
      tactics: strategy.tactics.map((tactic) => ({ ...tactic, action: long[used++] })),
    })),
  }
}

const plans = {
  '1 × 1': aPlan(1, 1),
  '3 × 3': aPlan(3, 3),
  '6 × 8, 4 check-ins': aPlan(6, 8, 4),
  '12 × 10, 4 check-ins': aPlan(12, 10, 4),
  '2 × 2, texts of 2,000 characters': wordy(2, 2),
  '6 × 5, texts of 2,000 characters': wordy(6, 5),
  '12 × 30, 100 loose, 60 check-ins': largest(),
}

/** Milliseconds that a link takes in a process that has opened none before. */
const first = (fragment) => {
  const code = `const { decodePlan } = await import('./src/link/index.ts')
await import('./src/link/payload.ts')
const start = performance.now()
await decodePlan(${JSON.stringify(fragment)})
console.log(performance.now() - start)`
  const output = execFileSync(process.execPath, ['--input-type=module', '--eval', code])
  return Math.round(Number(output))
}

/** How long links are, and how long they take to open: the first in a process, and the following. */
export const benchLinks = async () => {
  const rows = []
  for (const [plan, value] of Object.entries(plans)) {
    const fragment = await encodePlan(value)
    const result = await decodePlan(fragment)
    if (!result.ok) throw new Error(`${plan}: ${result.reason}`)
    rows.push({
      plan,
      characters: fragment.length,
      first: first(fragment),
      ...(await timed(() => decodePlan(fragment), { times: 40, before: 10 })),
    })
  }
  return rows
}
