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

test('the home page leads to the lesson that comes next, and after the last to the plan', async ({
  page,
}) => {
  const ids = ['tactics-without-strategy', 'three-levels', 'quarter-objective']
  const later = ['measured-strategies', 'tactics-that-get-done', 'the-thread', 'measure-and-change']
  const shown = page.locator('[data-next-lesson]').filter({ visible: true })
  const read = (done: string[]) =>
    page.evaluate(
      (lessons) => localStorage.setItem('kmora:progress', JSON.stringify({ lessons })),
      Object.fromEntries(done.map((id) => [id, { done: true }])),
    )
  await page.goto('')
  await expect(shown).toHaveText(/^Leer la primera lección/)
  await read(ids.slice(0, 2))
  await page.reload()
  await expect(shown).toHaveText(/^Sigue con la lección 3:/)
  await read([...ids, ...later, 'close-the-quarter'])
  await page.reload()
  await shown.click()
  await expect(page).toHaveURL(/cuaderno\/$/)
})
