// Gets a browser for the journeys when the machine has none: Playwright's own, else the system's.
import { findBrowser } from './find-browser.mjs'
import { run } from './run.mjs'

process.env.DEBIAN_FRONTEND = 'noninteractive'

const asRoot = (command, args) =>
  process.getuid?.() === 0 ? run(command, args) : run('sudo', [command, ...args])

const ways = [
  () => run('npx', ['playwright', 'install', 'chromium'], { timeout: 300_000 }),
  async () => {
    await asRoot('apt-get', ['update'])
    return asRoot('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'])
  },
]

for (const way of ways) {
  if (findBrowser()) break
  await way()
}

const browser = findBrowser()
if (!browser) {
  console.error('No browser for the journeys. Install Chromium or Chrome, or set CHROME_PATH.')
  process.exit(1)
}
console.log(`Browser: ${browser}`)
