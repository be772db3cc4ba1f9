import { readFileSync } from 'node:fs'
import { read, utils } from '@e965/xlsx'
import type { Locator, Page } from '@playwright/test'
import { parse } from 'csv-parse/sync'
import ical from 'ical.js'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import { toString } from 'mdast-util-to-string'
import { parsePlan, type Plan } from '../../src/plan/index.ts'
import { expect, expectAccessible, test } from './fixture.ts'
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

/** A workbook with the example in it. */
const openExample = async (page: Page, lang: 'es' | 'en') => {
  const workbook = new WorkbookPage(page, lang)
  await workbook.open()
  await expect(page.locator('.workbook')).toBeVisible()
  await workbook.openFile('plan.json', JSON.stringify(exampleOf(lang)))
  await expect(workbook.sentence).not.toHaveValue('')
  return workbook
}

/** Does with the keyboard what a tap does. */
const press = async (button: Locator) => {
  await button.focus()
  await button.page().keyboard.press('Enter')
}

/** Opens the dialog with the ways out through the share dialog, by keyboard alone. */
const openExport = async ({ page, words, dialog }: WorkbookPage) => {
  await press(page.getByRole('button', { name: words.workbook.bar.share, exact: true }))
  await press(dialog.getByRole('button', { name: words.workbook.plans.export }))
  await expect(page.locator('#export[open]')).toBeVisible()
  await expect(page.locator('dialog[open]')).toHaveCount(1)
}

/** The view that follows the quarter, with the cursor in the first number of the weekly check-in. */
const expectCheckIn = async ({ page, words }: WorkbookPage) => {
  const { names, track } = words.views
  await expect(page.getByRole('button', { pressed: true, name: names.track })).toBeVisible()
  await expect(page.getByRole('heading', { name: track.form })).toBeVisible()
  await expect(page.locator('.check-in input[inputmode="decimal"]').first()).toBeFocused()
}

for (const lang of ['es', 'en'] as const) {
  test(`each way out gives what another program reads back, ${lang}`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const workbook = await openExample(page, lang)
    await openExport(workbook)
    await expectAccessible(page)
    const { width } = page.viewportSize() ?? { width: 0 }
    const widest = await workbook.dialog.evaluate((dialog) => dialog.scrollWidth)
    expect(widest).toBeLessThanOrEqual(width)
    const { ways } = workbook.words.exporting
    const { columns } = workbook.words.files
    const plan = exampleOf(lang)
    const tactics = tacticsOf(plan)
    const save = async (name: string) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        press(workbook.dialog.getByRole('button', { name, exact: true })),
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

    const { copied } = workbook.words.exporting
    const copy = async (name: string) => {
      await press(workbook.dialog.getByRole('button', { name, exact: true }))
      await expect(workbook.dialog.getByText(copied, { exact: true }).last()).toBeVisible()
      return page.evaluate(() => navigator.clipboard.readText())
    }
    expect(await copy(ways.document.copy)).toBe(document.text)
    const chat = await copy(ways.chat.copy)
    expect(chat).toMatch(/^\*/)
    expect(chat).toContain(plan.objective.sentence)

    await page.goto('about:blank')
    await page.goto(link)
    await expectCheckIn(workbook)
    await page.getByRole('button', { name: workbook.words.views.names.plan, exact: true }).click()
    await page.evaluate((hash) => location.assign(hash), new URL(link).hash)
    await expectCheckIn(workbook)
    await expect(page.getByLabel(workbook.words.workbook.planName)).toHaveValue(plan.title)
    expect(new URL(page.url()).hash).toBe('')
  })
}

test(
  'a plan without tactics, dates or a quarter says what is missing; a link to one that is not here, too',
  { tag: '@desktop' },
  async ({ page }) => {
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
    const csv = workbook.dialog.getByRole('button', { name: exporting.ways.csv.save })
    await expect(csv).toHaveCount(0)

    await page.keyboard.press('Escape')
    await page.evaluate(() => location.assign('#check-in=nowhere'))
    await expect(page.getByText(words.notices['no-plan'])).toBeVisible()
  },
)
