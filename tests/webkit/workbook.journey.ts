import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, describe, test } from 'node:test'
import { en } from '../../src/strings/en.ts'
import { es } from '../../src/strings/es.ts'
import { Browser, startDriver } from './browser.ts'

const { fragment } = JSON.parse(
  readFileSync(new URL('../fixtures/links/2/small-spanish.json', import.meta.url), 'utf8'),
) as { fragment: string }

const languages = [
  {
    words: es,
    code: 'es',
    workbook: '/cuaderno/',
    plan: '/plan/',
    home: '/',
    lesson: '/lecciones/los-tres-niveles/',
    sentence: 'Vender 300 tortas más en el T1 de 2027',
    strategy: 'Vender por encargo a oficinas',
    tactic: 'Llamar a 20 oficinas del centro',
  },
  {
    words: en,
    code: 'en',
    workbook: '/en/workbook/',
    plan: '/en/plan/',
    home: '/en/',
    lesson: '/en/lessons/the-three-levels/',
    sentence: 'Sell 300 more cakes in Q1 2027',
    strategy: 'Sell to order to offices',
    tactic: 'Call 20 offices downtown',
  },
]

const sizes = { phone: [420, 740], desktop: [1280, 800] } as const

let stopDriver: () => void
before(async () => {
  stopDriver = await startDriver()
})
after(() => {
  stopDriver()
})

for (const { words, code, sentence, strategy, tactic, ...pages } of languages)
  for (const [device, [width, height]] of Object.entries(sizes))
    describe(`in WebKit on a ${device}, ${code}`, () => {
      let browser: Browser
      before(async () => {
        browser = await Browser.open(width, height)
      })
      after(() => browser.close())

      const { workbook } = words

      test('a plan typed by keys is saved, and there after a reload', async () => {
        await browser.visit(`${pages.workbook}#objective`)
        await browser.type(workbook.objective.sentence, sentence)
        await browser.type(workbook.strategy.add, strategy, 'enter')
        const next = workbook.tactic.addTo.replace('{title}', strategy)
        await browser.type(next, tactic, 'enter')
        await browser.see('.saved-state.saved')
        await browser.reload()
        assert.equal(await browser.valueOf(workbook.objective.sentence), sentence)
        assert.equal(await browser.valueOf(workbook.strategy.title), strategy)
        assert.equal(await browser.valueOf(workbook.tactic.action), tactic)
      })

      test('its link shows the same plan, and a cut one says so', async () => {
        await browser.press(workbook.bar.share)
        await browser.see('dialog[open]')
        const link = await browser.valueWhen(words.share.link, /#2\./)
        await browser.visit(link)
        await browser.see('.plan-view', sentence)
        await browser.visit(pages.home)
        await browser.visit(link.slice(0, -9))
        await browser.see('main', words.shared.failures.incomplete.heading)
      })

      test('a link made long ago opens', async () => {
        await browser.visit(pages.home)
        await browser.visit(`${pages.plan}#${fragment}`)
        await browser.see('.plan-view')
      })

      test('a pasted list waits in the tray', async () => {
        await browser.visit(pages.home)
        await browser.type(words.home.paste.label, `${tactic}\n${strategy}`)
        await browser.press(words.home.paste.button)
        await browser.see('dialog[open]', tactic)
      })

      test('a lesson wakes its widget when it is near', async () => {
        await browser.visit(pages.lesson)
        await browser.see('article h1, main h1')
        await browser.scrollTo('astro-island > *')
        await browser.see('astro-island:not([ssr]) :is(button, input)')
      })
    })
