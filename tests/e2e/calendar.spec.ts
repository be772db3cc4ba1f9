import { readFile } from 'node:fs/promises'
import { expect, expectNoAxeViolations, test } from './fixture.ts'
import { WorkbookPage } from './workbook-page.ts'

const example = (lang: 'es' | 'en') =>
  readFile(new URL(`../../content/examples/bakery.${lang}.json`, import.meta.url), 'utf8')

for (const lang of ['es', 'en'] as const) {
  test(`tactics move over the weeks by keyboard and by drag, in ${lang} @desktop`, async ({
    page,
  }) => {
    const workbook = new WorkbookPage(page, lang)
    const { names, calendar } = workbook.words.views
    await workbook.open()
    await workbook.openFile('plan.json', await example(lang))
    await page.getByRole('button', { name: names.calendar, exact: true }).click()
    const table = page.getByRole('table', { name: calendar.heading })
    const bar = table.getByRole('button').first()
    await expect(bar).toBeVisible()
    await expectNoAxeViolations(page)

    const before = await bar.textContent()
    await bar.focus()
    await page.keyboard.press('ArrowRight')
    await expect(bar).not.toHaveText(before ?? '')
    await expect(bar).toBeFocused()
    const told = await bar.textContent()
    await expect(page.locator('.calendar [role="status"]')).toHaveText(told?.trim() ?? '')
    await page.keyboard.press('ArrowLeft')
    await expect(bar).toHaveText(before ?? '')

    const box = await bar.boundingBox()
    const week = await table.locator('thead th').nth(1).boundingBox()
    if (!box || !week) throw new Error('nothing to drag')
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width / 2 + week.width, box.y + box.height / 2, { steps: 4 })
    await page.mouse.up()
    await expect(bar).toHaveText(told ?? '')

    await bar.focus()
    await page.keyboard.press('Enter')
    await expect(workbook.tactic(1).getByLabel(workbook.words.workbook.tactic.due)).toBeFocused()
  })

  test(`a phone shows the quarter week by week, in ${lang} @phone`, async ({ page }) => {
    const workbook = new WorkbookPage(page, lang)
    const { names, calendar } = workbook.words.views
    await workbook.open()
    await workbook.openFile('plan.json', await example(lang))
    await page.getByRole('button', { name: names.calendar, exact: true }).tap()
    const weeks = page.locator('.week-list > li')
    await expect(weeks).toHaveCount(14)
    await expectNoAxeViolations(page)
    await weeks.getByRole('button').first().tap()
    await expect(workbook.tactic(1).getByLabel(workbook.words.workbook.tactic.due)).toBeFocused()
    await expect(page.getByRole('table', { name: calendar.load })).toBeHidden()
  })
}
