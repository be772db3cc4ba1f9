// Installs the dependencies when they are missing or not the ones of package-lock.json. By `npm
// install`, since the lockfile does not list every system's build of the compilers, and `npm ci`
// would refuse to add the one that this machine needs.
import { readFile } from 'node:fs/promises'
import { run } from './run.mjs'

const packagesIn = async (file) => {
  const text = await readFile(new URL(file, import.meta.url), 'utf8').catch(() => '{}')
  return JSON.parse(text).packages ?? {}
}

const isInstalled = async () => {
  const wanted = await packagesIn('../package-lock.json')
  const found = await packagesIn('../node_modules/.package-lock.json')
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || found[path]?.version === version,
  )
}

export const install = async () => {
  if (await isInstalled()) return
  console.log('Installing the dependencies…')
  if ((await run('npm', ['install', '--no-save', '--include=dev'])) !== 0)
    throw new Error('The dependencies could not be installed.')
}
