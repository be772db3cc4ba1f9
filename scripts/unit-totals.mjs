// A reporter of node:test that leaves the totals in a file, for scripts/test.mjs to add up.
import { mkdirSync, writeFileSync } from 'node:fs'

export default async function* unitTotals(events) {
  for await (const { type, data } of events) {
    if (type !== 'test:summary' || data.file !== undefined) continue
    mkdirSync('test-results', { recursive: true })
    writeFileSync(process.env.TOTALS ?? 'test-results/unit.json', JSON.stringify(data.counts))
    yield ''
  }
}
