// Where the browsers of the journeys are.
import { spawnSync } from 'node:child_process'
import { existsSync, globSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

const folders = (process.env.PATH ?? '').split(delimiter)

const inPath = (names) => folders.flatMap((folder) => names.map((name) => join(folder, name)))

/** A browser that is there but lacks a library, or only says where to get one, does not count. */
const runs = (path) =>
  process.platform === 'win32' || spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0

/** @type {(candidates: (string | undefined)[]) => string | undefined} */
const firstThatRuns = (candidates) =>
  candidates.find((path) => path && existsSync(path) && runs(path))

/** Path of a Chromium (named by CHROME_PATH, on the machine, or Playwright's own), or undefined. */
export const findBrowser = () =>
  firstThatRuns([
    process.env.CHROME_PATH,
    // The same engine without windows takes a third less of the machine's time.
    ...inPath(['chromium-headless-shell']),
    ...inPath(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']),
    ...inPath(['chrome.exe']),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    join(process.env.PROGRAMFILES ?? '', 'Google/Chrome/Application/chrome.exe'),
    chromium.executablePath(),
  ])

/** Path of a Firefox (named by FIREFOX_PATH, or on the machine), or undefined. */
export const findFirefox = () =>
  firstThatRuns([process.env.FIREFOX_PATH, ...inPath(['firefox-esr', 'firefox'])])

/** Paths of WebKitGTK's driver, its browser and a display for them, or undefined where one is missing. */
export const findWebKit = () => {
  const [driver, display] = ['WebKitWebDriver', 'xvfb-run'].map((name) =>
    inPath([name]).find((path) => existsSync(path)),
  )
  const browser = globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser').at(-1)
  return driver && browser && display ? { driver, browser, display } : undefined
}
