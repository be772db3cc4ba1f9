// `npm run bench`: what the site costs beside what else there is: checks, links, and builds of 10, 100 and
// 1,000 lessons with the weight of one, ours beside Starlight's and bare pages of Astro, which it fetches from
// npm. Prints tables, writes docs/bench.json and docs/bench.md. `-- checks links` measures these parts alone.
import { readFile, writeFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import { format, resolveConfig } from 'prettier'
import { benchChecks } from './bench/checks.mjs'
import { benchLinks } from './bench/links.mjs'
import { benchPeers } from './bench/peers.mjs'
import { report } from './bench/report.mjs'
import { versions } from './bench/sites.mjs'

const parts = {
  checks: benchChecks,
  links: async () => ({ links: await benchLinks() }),
  builds: () => benchPeers([10, 100, 1000]),
}
const asked = process.argv.slice(2)
const wanted = asked.length > 0 ? asked : Object.keys(parts)

const last = JSON.parse(await readFile('docs/bench.json', 'utf8').catch(() => '{}'))
const processors = cpus()
const machine = `${processors.length} × ${processors[0]?.model.trim() ?? 'processor'}`
const figures = { ...last, versions, machine }
for (const part of wanted) {
  const found = await parts[part]()
  for (const rows of Object.values(found)) console.table(rows)
  Object.assign(figures, found)
}

const save = async (path, text) => {
  const options = await resolveConfig(path)
  await writeFile(path, await format(text, { ...options, filepath: path }))
}
await save('docs/bench.json', JSON.stringify(figures))
if (Object.keys(parts).every((part) => part in figures))
  await save('docs/bench.md', report(figures))
