// How long the workbook takes to answer on a processor four times slower: the 95th percentile of each
// action's interaction latency, by the browser's own event timing, and where that says nothing, by the
// frame that follows the event. Plans of 120 tactics; other sizes, such as `-- 10 360`, as arguments.
// `npm run build` first; figures of one machine compare with each other alone.
import { chromium } from '@playwright/test'
import { preview } from 'astro'
import { aLargePlan } from './latency/large-plan.mjs'
import { findBrowser } from './find-browser.mjs'

const slowdown = 4
const times = 20
const limit = 100

/** How many strategies, with how many tactics each, make up so many tactics. */
const shapes = { 10: [2, 5], 120: [12, 10], 360: [12, 30] }
const sizes = process.argv.length > 2 ? process.argv.slice(2) : ['120']
for (const size of sizes)
  if (!(size in shapes)) throw new Error(`${size}: give some of ${Object.keys(shapes).join(', ')}`)

const server = await preview({ logLevel: 'error', server: { port: 0 } })
const browser = await chromium.launch({ executablePath: findBrowser() })
/** Measures every action on a plan of so many strategies with so many tactics each; says whether all are fast. */
const measureAll = async ([strategies, perStrategy]) => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  await page.addInitScript(() => {
    globalThis.answered = []
    globalThis.framed = []
    new globalThis.PerformanceObserver((list) => {
      for (const { duration, interactionId } of list.getEntries())
        if (interactionId) globalThis.answered.push(duration)
    }).observe({ type: 'event', durationThreshold: 16, buffered: true })
    const noteFrame = ({ timeStamp }) => {
      globalThis.requestAnimationFrame(() => {
        const { port1, port2 } = new globalThis.MessageChannel()
        port1.onmessage = () => globalThis.framed.push(globalThis.performance.now() - timeStamp)
        port2.postMessage(null)
      })
    }
    for (const type of ['keydown', 'click']) globalThis.addEventListener(type, noteFrame, true)
  })
  await page.goto(`http://localhost:${server.port}/cuaderno/`)
  await page.locator('#open-plan').waitFor({ state: 'attached' })
  await page.locator('#open-plan').setInputFiles({
    name: 'plan.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(aLargePlan(strategies, perStrategy))),
  })
  await page
    .locator('.node.tactic')
    .nth(strategies * perStrategy - 1)
    .waitFor()
  const client = await page.context().newCDPSession(page)
  await client.send('Emulation.setCPUThrottlingRate', { rate: slowdown })

  const settle = () =>
    page.evaluate(
      () =>
        new Promise((resolve) => globalThis.requestAnimationFrame(() => setTimeout(resolve, 120))),
    )

  /**
   * The 95th percentile of what the actions took, in ms, each by its slowest event. The browser is silent
   * about events under 16 ms, and about some whose frame comes late: the frame counts then.
   */
  const measure = async (act) => {
    const all = []
    for (let index = 0; index < times; index++) {
      await page.evaluate(() => {
        globalThis.answered = []
        globalThis.framed = []
      })
      await act(index)
      await settle()
      all.push(
        await page.evaluate(() => {
          const { answered, framed } = globalThis
          return Math.max(16, ...(answered.length > 0 ? answered : framed))
        }),
      )
    }
    return all.sort((one, other) => one - other)[Math.ceil(all.length * 0.95) - 1]
  }

  const button = (name) => page.locator('.view-switch button', { hasText: name })
  const middle = (strategies * perStrategy) / 2
  const tactic = page.locator('.node.tactic textarea').nth(middle)
  // A strategy of 30 tactics is full: there the tray takes the new ones.
  const add = page.locator('.thread.tactics .adding input').nth(strategies / 2 - 1)
  const addLine = perStrategy < 30 ? add : page.locator('#loose-add')
  const actions = {
    'typing in a tactic': async () => {
      await tactic.focus()
      await tactic.evaluate((field) => field.scrollIntoView({ block: 'center' }))
      await page.keyboard.press('x')
    },
    'typing in the objective': async () => {
      await page.locator('#objective-sentence').focus()
      await page.keyboard.press('x')
    },
    'adding a tactic': async (index) => {
      await addLine.fill(`Visitar ${index} oficinas nuevas`)
      await page.keyboard.press('Enter')
    },
    undoing: async () => {
      await tactic.focus()
      await page.keyboard.press('Control+z')
    },
    'moving a tactic': async (index) => {
      await tactic.focus()
      await page.keyboard.press(index % 2 === 0 ? 'Alt+ArrowDown' : 'Alt+ArrowUp')
    },
    'opening the map': async () => {
      await button('Mapa').click()
      await page.locator('.map-box').first().waitFor()
      await button('Plan').click()
    },
    'opening the calendar': async () => {
      await button('Calendario').click()
      await page.locator('.calendar').waitFor()
      await button('Plan').click()
    },
    'opening the table': async () => {
      await button('Plan').click()
      await button('Tabla').click()
      await page.locator('.tactic-table').waitFor()
    },
    'typing in a cell': async () => {
      await page.locator('.tactic-table textarea').nth(middle).focus()
      await page.keyboard.press('x')
    },
    'finding in the table': async (index) => {
      await page.locator('#table-find').focus()
      await page.keyboard.press(index % 2 === 0 ? 'v' : 'Backspace')
    },
    'sorting the table': async () => {
      await page.locator('.tactic-table .due-column button').click()
    },
    'choosing a row': async (index) => {
      await page
        .locator('.tactic-table .pick')
        .nth(index % (strategies * perStrategy))
        .click()
    },
    'choosing all rows': async () => {
      await page.locator('.table-tools input').click()
    },
  }

  let isFast = true
  for (const [name, act] of Object.entries(actions)) {
    const latency = await measure(act)
    isFast &&= latency <= limit
    console.log(`${latency <= limit ? '✓' : '✗'} ${name.padEnd(26)} ${Math.round(latency)} ms`)
  }
  await page.close()
  return isFast
}

let failed = false
for (const size of sizes) {
  console.log(`${size} tactics`)
  failed = !(await measureAll(shapes[size])) || failed
}
await browser.close()
await server.stop()
process.exit(failed ? 1 : 0)
