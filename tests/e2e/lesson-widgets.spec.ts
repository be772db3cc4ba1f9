import { expect, test } from './fixture.ts'
import { WorkbookPage } from './workbook-page.ts'

test('a lesson read to its end is marked in the course', async ({ page }) => {
  const { words } = new WorkbookPage(page)
  await page.goto('lecciones/el-objetivo-del-trimestre/')
  await page.getByRole('link', { name: /^Sigue:/ }).scrollIntoViewIfNeeded()
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('kmora:progress')))
    .toContain('quarter-objective')
  await page.goto('lecciones/')
  await page.locator('main li').nth(2).scrollIntoViewIfNeeded()
  await expect(page.locator('main li').nth(2)).toContainText(words.lesson.done)
  await expect(page.locator('main li').nth(0)).not.toContainText(words.lesson.done)
})
