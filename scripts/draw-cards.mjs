// `npm run cards`: draws the cards that are not in src/cards/drawn/ yet, and throws away those that no
// page has any more. Commit what it did, so that a build need not draw them.
import { glob, mkdir, readFile, rm } from 'node:fs/promises'
import { run } from './run.mjs'

const drawn = 'src/cards/drawn'
await mkdir(drawn, { recursive: true })
process.env.KEEP_CARDS = 'yes'
if ((await run('node', ['scripts/astro.mjs', 'build', '--silent'])) !== 0) process.exit(1)

const textOf = async (file) => (await readFile(file)).toString('latin1')
const used = new Set()
for await (const file of glob('dist/cards/**/*.png')) used.add(await textOf(file))
for await (const file of glob(`${drawn}/*.png`)) if (!used.has(await textOf(file))) await rm(file)
console.log(`${used.size} cards are kept in ${drawn}`)
