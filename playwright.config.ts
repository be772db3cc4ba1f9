import { defineConfig, devices } from '@playwright/test'
import { findBrowser, findFirefox } from './scripts/find-browser.mjs'
import { freePort } from './scripts/free-port.mjs'

// The workers read this file again: they must come to the same port.
const port = (process.env.JOURNEYS_PORT ??= String(await freePort(4400)))
const folder = `/${process.env.BASE_PATH ?? ''}/`.replace(/\/+/g, '/')
const baseURL = `http://localhost:${port}${folder}`
const browser = findBrowser()
const firefox = findFirefox()

// What Firefox is led through: whole paths of a person, in both languages.
const firefoxJourneys = [
  'calendar',
  'check-ins',
  'course-to-plan',
  'lived-quarter',
  'moving',
  'plans',
  'share',
  'table',
  'text-checks',
  'way-back',
  'whole-plan',
  'write-yours',
]

// Every journey runs on a phone and on a desktop, but one tagged @phone or @desktop runs only there.
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/journeys',
  // Room for a machine that does other things as well.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  reporter: [['list'], ['json', { outputFile: 'test-results/journeys.json' }]],
  use: {
    baseURL,
    locale: 'es-CO',
    timezoneId: 'America/Bogota',
    trace: 'off',
    // Only the journeys without a connection want the site kept on the device.
    serviceWorkers: 'block',
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      ...(browser && { executablePath: browser }),
      args: ['--no-sandbox', '--disable-quic', '--disable-background-networking'],
    },
  },
  projects: [
    {
      name: 'phone',
      grepInvert: /@desktop/,
      use: {
        viewport: { width: 360, height: 740 },
        deviceScaleFactor: 2,
        isMobile: true,
        hasTouch: true,
        userAgent: devices['Pixel 7'].userAgent,
      },
    },
    { name: 'desktop', grepInvert: /@phone/, use: { viewport: { width: 1280, height: 800 } } },
    ...(firefox
      ? [
          {
            name: 'firefox',
            testMatch: firefoxJourneys.map((name) => `${name}.spec.ts`),
            grepInvert: /@phone/,
            use: {
              browserName: 'firefox' as const,
              channel: 'moz-firefox',
              viewport: { width: 1280, height: 800 },
              launchOptions: { executablePath: firefox },
            },
          },
        ]
      : []),
  ],
  webServer: {
    command: `npm run preview -- --port ${port}`,
    url: baseURL,
    reuseExistingServer: false,
  },
})
