import { readdirSync, readFileSync } from 'node:fs'
import { Resvg } from '@resvg/resvg-js'
import jsqr from 'jsqr'
import type { Page } from '@playwright/test'
import { decodePlan, encodePlan } from '../../src/link/index.ts'
import type { Plan } from '../../src/plan/index.ts'
import { aPlan, aStrategy, aTactic, readPlan } from '../fixtures/builders.ts'
import { expect, test } from './fixture.ts'
import { WorkbookPage } from './workbook-page.ts'

test.use({ deviceScaleFactor: 4 })

const examples = new URL('../../content/examples/', import.meta.url)

/** What the examples say in one language: a plan's parts as people write them. */
const examplesIn = (language: Plan['language']): Plan[] =>
  readdirSync(examples)
    .filter((file) => file.endsWith(`.${language}.json`))
    .sort()
    .map((file) => readPlan(readFileSync(new URL(file, examples), 'utf8')))

/** A plan of so many strategies, each with so many tactics, put together from the examples. */
const planOf = (language: Plan['language'], strategies: number, tactics: number): Plan => {
  const plans = examplesIn(language)
  const found = plans.flatMap((plan) => plan.strategies)
  const actions = found.flatMap((strategy) => strategy.tactics)
  const take = <Item>(items: Item[], place: number): Item => {
    const item = items[place % items.length]
    if (item === undefined) throw new Error('no examples')
    return item
  }
  return {
    ...take(plans, 0),
    id: `printed-${strategies}-${tactics}`,
    title: `${strategies} × ${tactics}`,
    strategies: Array.from({ length: strategies }, (_none, row) => ({
      ...take(found, row),
      id: `s${row}`,
      tactics: Array.from({ length: tactics }, (_empty, place) => ({
        ...take(actions, row * tactics + place),
        id: `s${row}t${place}`,
      })),
    })),
    loose: [],
    checkIns: [],
    decisions: [],
    comments: [],
    overruled: [],
  }
}

const pagesIn = (pdf: Buffer): number =>
  pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0

/** Counts what is printed instead of printing it. */
const catchPrint = (page: Page) =>
  page.addInitScript(() => {
    window.print = () => {
      const { dataset } = document.documentElement
      dataset.printed = String(Number(dataset.printed ?? 0) + 1)
    }
  })

/** Does what prints, and waits until the page went to the printer. */
const awaitPrint = async (page: Page, ask: () => Promise<void>): Promise<void> => {
  const html = page.locator('html')
  const before = Number((await html.getAttribute('data-printed')) ?? 0)
  await ask()
  await expect(html).toHaveAttribute('data-printed', String(before + 1))
}

const openPlan = async (page: Page, plan: Plan): Promise<WorkbookPage> => {
  const workbook = new WorkbookPage(page, plan.language)
  await workbook.openFile('plan.json', JSON.stringify(plan))
  await expect(page.getByLabel(workbook.words.workbook.planName)).toHaveValue(plan.title)
  return workbook
}

const openWorkbook = async (page: Page, plan: Plan): Promise<WorkbookPage> => {
  await catchPrint(page)
  await new WorkbookPage(page, plan.language).open()
  return openPlan(page, plan)
}

const printByButton = ({ page, dialog, words: { workbook: words } }: WorkbookPage) =>
  awaitPrint(page, async () => {
    await page.getByRole('button', { name: words.bar.plans, exact: true }).click()
    await dialog.getByRole('button', { name: words.bar.print }).click()
  })

/** The pages of the sheet, once the page's own keys have printed it, on both papers. */
const expectPages = async (page: Page, pages: number): Promise<void> => {
  for (const format of ['A4', 'Letter']) {
    await awaitPrint(page, () => page.keyboard.press('Control+p'))
    expect(pagesIn(await page.pdf({ format })), format).toBe(pages)
  }
}

/** What the QR code says in a picture of the page as it is printed. */
const readCode = async (page: Page): Promise<string> => {
  await page.emulateMedia({ media: 'print' })
  const picture = await page.locator('.print-sheet .qr-code').screenshot()
  await page.emulateMedia({ media: null })
  const [width, height] = [picture.readUInt32BE(16), picture.readUInt32BE(20)]
  const image = `<image width="${width}" height="${height}" href="data:image/png;base64,${picture.toString('base64')}"/>`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${image}</svg>`
  const { pixels } = new Resvg(svg).render()
  return jsqr(Uint8ClampedArray.from(pixels), width, height)?.data ?? ''
}

const expectSamePlan = async (link: string, plan: Plan): Promise<void> => {
  const result = await decodePlan(new URL(link).hash.slice(1))
  if (!result.ok) throw new Error(result.reason)
  const { id, updated } = result.plan
  expect(result.plan).toEqual({ ...plan, id, updated })
}

const sizes = [
  { strategies: 1, tactics: 2, pages: 1 },
  { strategies: 3, tactics: 9, pages: 1 },
  { strategies: 5, tactics: 8, pages: 1 },
  { strategies: 6, tactics: 12, pages: 2 },
]

for (const lang of ['es', 'en'] as const)
  test(
    `a plan of up to 5 × 8 takes one page of A4 and Letter, whose code opens it; one too long for a code, two, ${lang}`,
    { tag: '@desktop' },
    async ({ page }) => {
      test.slow()
      const plans = sizes.map(({ strategies, tactics, pages }) => ({
        plan: planOf(lang, strategies, tactics),
        pages,
      }))
      await openWorkbook(page, planOf(lang, 1, 1))
      for (const { plan, pages } of plans) {
        const workbook = await openPlan(page, plan)
        await printByButton(workbook)
        if (pages === 1) await expectSamePlan(await readCode(page), plan)
        else await expect(page.locator('.print-sheet')).toContainText(workbook.words.print.noCode)
        await expectPages(page, pages)
        await expect(page.locator('.print-sheet')).toHaveCount(0)
      }
    },
  )

test(
  'a shared plan prints the same sheet, whose code is its own link',
  { tag: '@desktop' },
  async ({ page }) => {
    const plan = planOf('en', 3, 3)
    await catchPrint(page)
    await page.goto(`en/plan/#${await encodePlan(plan)}`)
    await expect(page.locator('.plan-view')).toBeVisible()
    await awaitPrint(page, () => page.keyboard.press('Control+p'))
    expect(await readCode(page)).toBe(page.url())
    await expectPages(page, 1)
  },
)

test('all that was written is on the sheet', { tag: '@desktop' }, async ({ page }) => {
  const long = 'Llevar una degustación a cada oficina de la zona. '.repeat(30).trim()
  const plan = aPlan({
    strategies: [
      aStrategy({
        tactics: [
          aTactic({ action: long, frequency: 'los martes', cost: 1500, amountDone: 12 }),
          aTactic({ id: 't2', state: 'dropped' }),
        ],
      }),
    ],
    loose: [aTactic({ id: 'l1', action: 'Campaña paga en Facebook' })],
  })
  await printByButton(await openWorkbook(page, plan))
  await page.emulateMedia({ media: 'print' })
  const sheet = page.locator('.print-sheet')
  for (const text of [
    'Panadería La Espiga',
    'T1 2027',
    'Facturar USD 120.000 en el T1 de 2027',
    'contratos firmados 0 → 20',
    'nadie más entrega antes de las ocho',
    long,
    'los martes',
    '12 / 60 oficinas visitadas',
    '11 ene → 5 mar',
    'Descartada',
    '1 táctica suelta',
    'Campaña paga en Facebook',
    'localhost',
  ])
    await expect(sheet).toContainText(text)
})
