// Installs the dependencies when they are missing or not the ones of package-lock.json.
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
    ([path, { version, optional, peer }]) =>
      path === '' || found[path]?.version === version || (!found[path] && (optional || peer)),
  )
}

export const install = async () => {
  if (await isInstalled()) return
  console.log('Installing the dependencies…')
  if ((await run('npm', ['ci'])) !== 0) throw new Error('The dependencies could not be installed.')
}
