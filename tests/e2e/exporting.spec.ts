import { readFileSync } from 'node:fs'
import { read, utils } from '@e965/xlsx'
import type { Page } from '@playwright/test'
import { parse } from 'csv-parse/sync'
import ical from 'ical.js'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import { toString } from 'mdast-util-to-string'
import { parsePlan, type Plan } from '../../src/plan/index.ts'
import { expect, expectNoAxeViolations, test, themes } from './fixture.ts'
import { WorkbookPage } from './workbook-page.ts'

const exampleOf = (lang: 'es' | 'en'): Plan => {
  const path = new URL(`../../content/examples/launch.${lang}.json`, import.meta.url)
  const result = parsePlan(JSON.parse(readFileSync(path, 'utf8')))
  if (!result.ok) throw new Error('the example is no plan')
  return result.plan
}

const tacticsOf = ({ strategies, loose }: Plan) => [
  ...strategies.flatMap((strategy) => strategy.tactics),
  ...loose,
]

/** The open dialog with the ways out, reached through the share dialog. */
const openExport = async (page: Page, lang: 'es' | 'en') => {
  const workbook = new WorkbookPage(page, lang)
  const { workbook: words } = workbook.words
  await workbook.open()
  await expect(page.locator('.workbook')).toBeVisible()
  await workbook.openFile('plan.json', JSON.stringify(exampleOf(lang)))
  await expect(workbook.sentence).not.toHaveValue('')
  await page.getByRole('button', { name: words.bar.share, exact: true }).click()
  await workbook.dialog.getByRole('button', { name: words.plans.export }).click()
  await expect(page.locator('#export[open]')).toBeVisible()
  await expect(page.locator('dialog[open]')).toHaveCount(1)
  return workbook
}

for (const lang of ['es', 'en'] as const) {
  test(`each exported file is read back by another program's reader, ${lang}`, async ({ page }) => {
    const workbook = await openExport(page, lang)
    const { ways } = workbook.words.exporting
    const { columns } = workbook.words.files
    const plan = exampleOf(lang)
    const tactics = tacticsOf(plan)
    const save = async (name: string) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        workbook.dialog.getByRole('button', { name, exact: true }).click(),
      ])
      const bytes = readFileSync(await download.path())
      return { name: download.suggestedFilename(), bytes, text: bytes.toString('utf8') }
    }

    const whole = await save(ways.plan.save)
    const read1 = parsePlan(JSON.parse(whole.text))
    expect(read1.ok && read1.plan).toEqual(plan)

    const csv = await save(ways.csv.save)
    expect(csv.name).toMatch(/^[a-z0-9-]+\.csv$/)
    const delimiter = plan.decimal === 'comma' ? ';' : ','
    const rows: Record<string, string>[] = parse(csv.text, { bom: true, columns: true, delimiter })
    expect(rows.map((row) => row[columns.action])).toEqual(tactics.map(({ action }) => action))
    expect(rows.map((row) => row[columns.due])).toEqual(tactics.map(({ due }) => due ?? ''))

    const xlsx = await save(ways.xlsx.save)
    const [sheet] = Object.values(read(xlsx.bytes).Sheets)
    const cells = sheet ? utils.sheet_to_json<Record<string, unknown>>(sheet) : []
    expect(cells.map((row) => row[columns.action])).toEqual(tactics.map(({ action }) => action))
    expect(cells.map((row) => row[columns.target] ?? null)).toEqual(
      tactics.map(({ measure }) => measure.target),
    )

    const events = (text: string) =>
      new ical.Component(ical.parse(text) as unknown[])
        .getAllSubcomponents('vevent')
        .map((event) => new ical.Event(event))
    const dates = events((await save(ways.dates.save)).text)
    expect(dates.map(({ summary }) => summary)).toEqual(
      tactics.filter(({ start, due }) => start ?? due).map(({ action }) => action),
    )

    await workbook.dialog.getByLabel(ways.checkIns.day).selectOption('5')
    await workbook.dialog.getByLabel(ways.checkIns.hour).selectOption('16')
    const weekly = events((await save(ways.checkIns.save)).text)
    expect(weekly).toHaveLength(13)
    for (const { startDate } of weekly) {
      expect(startDate.toJSDate().getUTCDay()).toBe(5)
      expect(startDate.hour).toBe(16)
    }
    const link = String(weekly[0]?.component.getFirstPropertyValue('url'))
    expect(link).toMatch(new RegExp(`(cuaderno|workbook)/#check-in=${plan.id}$`))

    const document = await save(ways.document.save)
    const tree = remark().use(remarkGfm).parse(document.text)
    const headings = tree.children.filter(({ type }) => type === 'heading')
    expect(headings.map((heading) => toString(heading)).slice(2)).toEqual(
      plan.strategies.map(({ title }, index) => `${index + 1}. ${title}`),
    )

    await page.goto('about:blank')
    await page.goto(link)
    await expect(
      page.getByRole('button', { pressed: true, name: workbook.words.views.names.track }),
    ).toBeVisible()
    await expect(page.getByLabel(workbook.words.workbook.planName)).toHaveValue(plan.title)
    expect(new URL(page.url()).hash).toBe('')
  })

  test(`the texts for a document and a chat are copied, ${lang}`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const workbook = await openExport(page, lang)
    const { ways, copied } = workbook.words.exporting
    const { objective } = exampleOf(lang)
    const copy = async (name: string) => {
      await workbook.dialog.getByRole('button', { name, exact: true }).click()
      await expect(workbook.dialog.getByText(copied, { exact: true }).last()).toBeVisible()
      return page.evaluate(() => navigator.clipboard.readText())
    }
    const document = await copy(ways.document.copy)
    expect(document).toMatch(/^# /)
    expect(document).toContain(objective.sentence)
    const chat = await copy(ways.chat.copy)
    expect(chat).toMatch(/^\*/)
    expect(chat).toContain(objective.sentence)
  })
}

test('a plan without tactics, dates or a quarter says what is missing for each file', async ({
  page,
}) => {
  const workbook = new WorkbookPage(page)
  const { exporting, workbook: words } = workbook.words
  const bare = { ...exampleOf('es'), quarter: null, strategies: [], loose: [] }
  await workbook.open()
  await expect(page.locator('.workbook')).toBeVisible()
  await workbook.openFile('plan.json', JSON.stringify(bare))
  await page.getByRole('button', { name: words.bar.plans, exact: true }).click()
  await workbook.dialog.getByRole('button', { name: words.plans.export }).click()
  await expect(workbook.dialog.getByText(exporting.noTactics)).toHaveCount(2)
  await expect(workbook.dialog.getByText(exporting.ways.dates.none)).toBeVisible()
  await expect(workbook.dialog.getByText(exporting.ways.checkIns.none)).toBeVisible()
  await expect(workbook.dialog.getByRole('button', { name: exporting.ways.csv.save })).toHaveCount(
    0,
  )
})

test('the link of a plan that is not in this browser says so', async ({ page }) => {
  const workbook = new WorkbookPage(page)
  await workbook.open('#check-in=nowhere')
  await expect(page.getByText(workbook.words.workbook.notices['no-plan'])).toBeVisible()
})

for (const theme of themes)
  for (const lang of ['es', 'en'] as const)
    test(`the ways out are accessible, ${lang}, ${theme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme })
      const workbook = await openExport(page, lang)
      await expectNoAxeViolations(page)
      const { width } = page.viewportSize() ?? { width: 0 }
      const box = await workbook.dialog.evaluate((dialog) => dialog.scrollWidth)
      expect(box).toBeLessThanOrEqual(width)
    })
