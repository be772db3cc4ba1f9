// Gets the browsers of the journeys that the machine lacks: Chromium is needed, the others are
// tried for and said plainly to be missing where they can't be had.
import { findBrowser, findFirefox, findWebKit } from './find-browser.mjs'
import { run } from './run.mjs'

process.env.DEBIAN_FRONTEND = 'noninteractive'

const asRoot = (command, args) =>
  process.getuid?.() === 0 ? run(command, args) : run('sudo', ['-n', command, ...args])

let isUpdated = false
const installPackages = async (...packages) => {
  if (process.platform !== 'linux') return
  if (!isUpdated) await asRoot('apt-get', ['update'])
  isUpdated = true
  await asRoot('apt-get', ['install', '-y', '--no-install-recommends', ...packages])
}

const chromiumWays = [
  () => installPackages('chromium-headless-shell'),
  () => installPackages('chromium'),
  () => run('npx', ['playwright', 'install', 'chromium'], { timeout: 300_000 }),
]

for (const way of chromiumWays) {
  if (findBrowser()) break
  await way()
}
if (!findFirefox()) await installPackages('firefox-esr')
if (!findWebKit()) await installPackages('webkit2gtk-driver', 'xvfb', 'xauth')

const browsers = { Chromium: findBrowser(), Firefox: findFirefox(), WebKit: findWebKit()?.browser }
for (const [name, path] of Object.entries(browsers))
  console.log(`${name}: ${path ?? 'not available on this machine'}`)

if (!browsers.Chromium) {
  console.error('No browser for the journeys. Install Chromium or Chrome, or set CHROME_PATH.')
  process.exit(1)
}
