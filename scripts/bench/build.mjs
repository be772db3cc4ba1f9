import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { rounded } from './figures.mjs'

/** Writes what a process used, once it ends, to the file named by its environment. */
const reporter = `import { writeFileSync } from 'node:fs'
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  const used = { cpu: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS / 1024 }
  writeFileSync(process.env.USED, JSON.stringify(used))
})
`

/** Builds the Astro site in a folder; seconds of clock and of processor, and the most memory it had, in MB. */
export const build = async (folder, environment = {}) => {
  const notes = await mkdtemp(join(tmpdir(), 'build-'))
  const [report, used] = [join(notes, 'report.mjs'), join(notes, 'used.json')]
  await writeFile(report, reporter)
  const start = performance.now()
  const code = await new Promise((done) => {
    const { resolve: find } = createRequire(join(folder, 'package.json'))
    const astro = join(find('astro/package.json'), '../bin/astro.mjs')
    spawn(process.execPath, ['--import', report, astro, 'build', '--silent'], {
      cwd: folder,
      env: { ...process.env, ...environment, ASTRO_TELEMETRY_DISABLED: '1', USED: used },
      stdio: ['ignore', 'ignore', 'inherit'],
    }).on('close', done)
  })
  if (code !== 0) throw new Error(`The build of ${folder} ended with ${code}`)
  const seconds = rounded((performance.now() - start) / 1000)
  const { cpu, memory } = JSON.parse(await readFile(used, 'utf8'))
  await rm(notes, { recursive: true })
  return { seconds, cpu: rounded(cpu), memory: Math.round(memory) }
}
