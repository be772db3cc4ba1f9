import { Resvg } from '@resvg/resvg-js'
import { readFile } from 'node:fs/promises'
import { expect, expectNoAxeViolations, test } from './fixture.ts'
import { WorkbookPage } from './workbook-page.ts'

const example = (lang: 'es' | 'en') =>
  readFile(new URL(`../../content/examples/bakery.${lang}.json`, import.meta.url), 'utf8')

for (const lang of ['es', 'en'] as const) {
  test(`the map shows the whole plan and leads to each part, by tap and by keyboard, in ${lang}`, async ({
    page,
  }) => {
    const workbook = new WorkbookPage(page, lang)
    const { names, map } = workbook.words.views
    await workbook.open()
    await workbook.openFile('plan.json', await example(lang))
    const toMap = page.getByRole('button', { name: names.map, exact: true })
    await toMap.click()
    const tree = page.getByRole('tree', { name: map.heading })
    const parts = tree.getByRole('treeitem')
    await expect(parts).toHaveCount(5)
    await expectNoAxeViolations(page)

    await parts.first().focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await expect(parts.nth(2)).toBeFocused()
    await page.keyboard.press('ArrowLeft')
    await expect(parts.nth(1)).toBeFocused()
    await page.keyboard.press('+')
    await expect(page.getByLabel(map.zoom, { exact: true })).toHaveText(/^125\s?%$/)
    await page.keyboard.press('Enter')
    const title = workbook.strategy(1).getByRole('textbox').first()
    await expect(title).toBeFocused()

    await toMap.click()
    await parts.nth(2).click()
    await expect(workbook.tactic(1).getByRole('textbox').first()).toBeFocused()
  })
}

test('the map is saved as SVG and as a picture', async ({ page }) => {
  const workbook = new WorkbookPage(page)
  const { names, map } = workbook.words.views
  await workbook.open()
  await workbook.openFile('plan.json', await example('es'))
  await page.getByRole('button', { name: names.map, exact: true }).click()
  await expect(page.getByRole('tree')).toBeVisible()

  const save = async (button: string) => {
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: button }).click()
    const saved = await download
    return { name: saved.suggestedFilename(), bytes: await readFile(await saved.path()) }
  }
  const svg = await save(map.saveSvg)
  expect(svg.name).toBe('panaderia-dona-elvira-2027-1.svg')
  expect(svg.bytes.toString()).not.toContain('var(')
  const drawn = new Resvg(svg.bytes.toString()).render()
  const png = await save(map.savePng)
  expect(png.name).toBe('panaderia-dona-elvira-2027-1.png')
  expect(png.bytes.subarray(1, 4).toString()).toBe('PNG')
  expect(png.bytes.readUInt32BE(16)).toBeGreaterThan(600)
  expect(png.bytes.readUInt32BE(16) / png.bytes.readUInt32BE(20)).toBeCloseTo(
    drawn.width / drawn.height,
    1,
  )
})

test.describe('without a connection', () => {
  test.use({ allowedProblems: [/ERR_INTERNET_DISCONNECTED/] })
  for (const lang of ['es', 'en'] as const)
    test(`a view that is out of reach says so and can be asked for again, in ${lang}`, async ({
      page,
      context,
    }) => {
      const workbook = new WorkbookPage(page, lang)
      const { names, map, opening } = workbook.words.views
      await workbook.open()
      await workbook.openFile('plan.json', await example(lang))
      await workbook.expectSaved()
      await context.setOffline(true)
      await page.getByRole('button', { name: names.map, exact: true }).click()
      await expect(page.getByText(opening.failed)).toBeVisible()
      await expectNoAxeViolations(page)
      await context.setOffline(false)
      await page.getByRole('button', { name: opening.retry }).click()
      await expect(page.getByRole('tree', { name: map.heading })).toBeVisible()
    })
})
