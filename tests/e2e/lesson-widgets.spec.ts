import { expect, expectNoAxeViolations, test } from './fixture.ts'
import { WorkbookPage } from './workbook-page.ts'

test('tactics written in a lesson wait in the tray of the real workbook', async ({ page }) => {
  const { words } = new WorkbookPage(page)
  const {
    open,
    parts: { list },
  } = words.lesson.writeYours
  await page.goto('lecciones/tacticas-sin-estrategia/')
  await page.getByLabel(list.label).fill('1. llamar a clientes antiguos\nferia de mayo')
  await page.getByRole('button', { name: words.lesson.writeYours.button }).click()
  await expect(page.getByText(list.saved.other.replace('{count}', '2'))).toBeVisible()
  await expectNoAxeViolations(page)
  await page.getByRole('link', { name: open }).click()
  await expect(
    page.locator('.tray').getByLabel(words.workbook.tactic.action, { exact: true }).first(),
  ).toHaveValue('llamar a clientes antiguos')
})

test('an objective written in an English lesson is understood, and shown the way the region writes numbers', async ({
  page,
}) => {
  const workbook = new WorkbookPage(page, 'en')
  const {
    open,
    parts: { objective },
  } = workbook.words.lesson.writeYours
  await page.goto('en/lessons/the-quarters-objective/')
  await page.getByLabel(objective.label).fill('Invoice USD 120,000 in Q1 2027')
  await expect(page.locator('.write-yours')).toContainText('USD 120.000 · Q1 2027')
  await page.getByRole('button', { name: workbook.words.lesson.writeYours.button }).click()
  await expect(page.getByText(objective.saved)).toBeVisible()
  await page.getByRole('link', { name: open }).click()
  await expect(workbook.sentence).toHaveValue('Invoice USD 120,000 in Q1 2027')
  await expect(page.locator('.chips').first()).toContainText('USD 120.000')
})

test('loose tactics are linked to a strategy by keyboard alone, one after another', async ({
  page,
}) => {
  const { words } = new WorkbookPage(page)
  const { button, open, parts } = words.lesson.writeYours
  const mine = page.locator('.write-yours')
  const saveFields = async (said: string) => {
    const save = page.getByRole('button', { name: button })
    await expect(save).toBeEnabled()
    await save.press('Enter')
    await expect(page.getByText(said)).toBeVisible()
  }
  await page.goto('lecciones/tacticas-sin-estrategia/')
  await page.getByLabel(parts.list.label).fill('llamar a clientes antiguos\nferia de mayo')
  await saveFields(parts.list.saved.other.replace('{count}', '2'))
  await page.goto('lecciones/estrategias-que-se-miden/')
  await mine.scrollIntoViewIfNeeded()
  await page.getByLabel(parts.strategy.title).fill('Volver a los clientes de antes')
  await saveFields(parts.strategy.saved)

  await page.goto('lecciones/el-hilo/')
  await mine.scrollIntoViewIfNeeded()
  const questions = mine.getByRole('combobox')
  await expect(questions).toHaveCount(2)
  await expectNoAxeViolations(page)
  await questions.first().focus()
  for (const left of [1, 0]) {
    await page.keyboard.press('ArrowDown')
    await expect(questions).toHaveCount(left)
    await expect(left > 0 ? questions : mine.getByRole('link', { name: open })).toBeFocused()
  }
  await expect(mine).toContainText(parts.link.noLoose)
})

test('a lesson read to its end is marked in the course', async ({ page }) => {
  const { words } = new WorkbookPage(page)
  await page.goto('lecciones/el-objetivo-del-trimestre/')
  await page.getByRole('link', { name: words.lesson.toWorkbook }).scrollIntoViewIfNeeded()
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('kmora:progress')))
    .toContain('quarter-objective')
  await page.goto('lecciones/')
  await page.locator('main li').nth(2).scrollIntoViewIfNeeded()
  await expect(page.locator('main li').nth(2)).toContainText(words.lesson.done)
  await expect(page.locator('main li').nth(0)).not.toContainText(words.lesson.done)
})
