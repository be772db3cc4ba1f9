// `npm run bench:links`: how long a plan's link is, in characters, beside the same JSON by lz-string, deflate
// and brotli as base64url, by xz, and by the candidates that were not kept (JSON by format `1.`, JSON by the
// coder, columns deflated with the dictionary). Fails when a link is longer than was promised, or does not
// give its plan back.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { performance } from 'node:perf_hooks'
import { brotliCompressSync, constants, deflateRawSync } from 'node:zlib'
import lzString from 'lz-string'
import { decodePlan, encodePlan } from '../src/link/index.ts'
import { parsePlan } from '../src/plan/index.ts'
import { columnsDeflated, jsonDeflated, jsonMixed } from './links/candidates.mjs'
import { makePlan } from './links/make-plans.mjs'

const promised = { ofLzString: 0.4, ofDeflate: 0.6, threeByNine: 900 }

const readJson = async (path) => JSON.parse(await readFile(path, 'utf8'))

const examples = await Promise.all(
  (await readdir('content/examples'))
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map(async (file) => ({ name: file, plan: await readJson(`content/examples/${file}`) })),
)

const sizes = [
  [1, 1],
  [1, 3],
  [2, 3],
  [3, 3],
  [3, 5],
  [4, 6],
  [6, 8],
]
const generated = ['es', 'en'].flatMap((language, at) =>
  sizes.flatMap(([strategies, tactics]) =>
    [{ filled: 0.95 }, { filled: 0.25 }, ...(tactics > 3 ? [{ filled: 0.9, weeks: 6 }] : [])].map(
      (how) => ({
        name: `${language} ${strategies}×${tactics}${how.weeks ? ' followed' : how.filled < 0.5 ? ' bare' : ''}`,
        plan: makePlan({
          seed: 10 * strategies + tactics + 1000 * at,
          language,
          strategies,
          tactics,
          ...how,
        }),
      }),
    ),
  ),
)

/** Published plans, shortened, where they are at hand; they are no part of this repository. */
const published = async () => {
  const lines = await readFile('../shared/data/real-plans.jsonl', 'utf8').catch(() => '')
  return lines
    .split('\n')
    .filter(Boolean)
    .map((line, at) => {
      const { lang, objective, strategies } = JSON.parse(line)
      const plan = makePlan({ seed: at, language: lang, strategies: 1, tactics: 1 })
      const result = parsePlan({
        format: plan.format,
        version: plan.version,
        id: plan.id,
        language: lang,
        decimal: plan.decimal,
        quarter: plan.quarter,
        created: plan.created,
        updated: plan.updated,
        objective: { sentence: objective },
        strategies: strategies.map(({ title, metric = '', tactics }, strategy) => ({
          id: `s${strategy + 1}`,
          title,
          measure: { name: metric },
          tactics: tactics.map((tactic, index) => ({
            id: `s${strategy + 1}-t${index + 1}`,
            action: tactic.title,
            frequency: tactic.when ?? '',
            measure: { name: tactic.metric ?? '' },
          })),
        })),
      })
      if (!result.ok) throw new Error(JSON.stringify(result.issues))
      return { name: `published ${at + 1}`, plan: result.plan }
    })
}

const asBase64url = ({ length }) => Math.ceil((length * 4) / 3)

const xz = (json) => {
  try {
    return asBase64url(
      execFileSync('xz', ['--format=raw', '--lzma2=preset=9e,lc=4,pb=0', '-c'], { input: json }),
    )
  } catch {
    return NaN
  }
}

const measure = async ({ name, plan }) => {
  const json = JSON.stringify(plan)
  const fragment = await encodePlan(plan)
  assert.deepEqual(await decodePlan(fragment), { ok: true, plan })
  const lz = lzString.compressToEncodedURIComponent(json).length
  const deflate = asBase64url(deflateRawSync(json, { level: 9 }))
  const best = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }
  const brotli = asBase64url(brotliCompressSync(json, best))
  const packed = xz(json)
  return {
    plan: name,
    ours: fragment.length,
    'lz-string': lz,
    deflate,
    brotli,
    xz: packed,
    'JSON 1.': asBase64url(jsonDeflated(plan)),
    'JSON mixed': asBase64url(jsonMixed(plan)),
    'columns deflated': asBase64url(columnsDeflated(plan)),
    'of lz-string': Number((fragment.length / lz).toFixed(3)),
    'of deflate': Number((fragment.length / deflate).toFixed(3)),
    'of brotli': Number((fragment.length / brotli).toFixed(3)),
    'of xz': Number((fragment.length / packed).toFixed(3)),
  }
}

const median = (numbers) => numbers.toSorted((one, other) => one - other)[numbers.length >> 1]

/** Milliseconds to decode a link, in the median of fifteen times. */
const timeDecoding = async (plan) => {
  const fragment = await encodePlan(plan)
  const times = []
  for (let run = 0; run < 15; run++) {
    const before = performance.now()
    const result = await decodePlan(fragment)
    times.push(performance.now() - before)
    assert.ok(result.ok)
  }
  return { characters: fragment.length, median: Number(median(times).toFixed(1)) }
}

const plans = [...examples, ...generated, ...(await published())]
const rows = []
for (const each of plans) rows.push(await measure(each))
console.table(rows)

const medianOf = (column) => median(rows.map((row) => row[column]))
const summary = {
  plans: rows.length,
  ...Object.fromEntries(
    Object.keys(rows[0])
      .slice(1)
      .map((column) => [column, medianOf(column)]),
  ),
}
console.log('Medians:', summary)

const threeByNine = Math.max(...rows.filter((row) => / 3×3$/.test(row.plan)).map((row) => row.ours))
console.log(`Three strategies, nine tactics: ${threeByNine} characters`)

const timed = []
for (const [strategies, tactics] of [
  [3, 3],
  [6, 8],
  [12, 7],
  [12, 30],
]) {
  const plan = makePlan({ seed: 7, language: 'es', strategies, tactics, weeks: 4 })
  timed.push({
    plan: `${strategies}×${tactics}`,
    json: JSON.stringify(plan).length,
    ...(await timeDecoding(plan)),
  })
}
console.table(timed)

const broken = [
  summary['of lz-string'] > promised.ofLzString && 'longer than promised beside lz-string',
  summary['of deflate'] > promised.ofDeflate && 'longer than promised beside deflate',
  threeByNine > promised.threeByNine && 'three strategies with nine tactics are too long',
].filter(Boolean)
for (const complaint of broken) console.error(complaint)
process.exit(broken.length > 0 ? 1 : 0)
