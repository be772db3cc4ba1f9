import { versions as en } from '../../src/strings/en/versions.ts'
import { versions as es } from '../../src/strings/es/versions.ts'
import { expect, expectNoAxeViolations, test } from './fixture.ts'
import { WorkbookPage } from './workbook-page.ts'

test('two tabs on one plan stay in step', async ({ page, context }) => {
  const first = new WorkbookPage(page)
  await first.open('#objective')
  await first.sentence.fill('Vender 300 tortas en el T1 de 2027')
  await first.expectSaved()

  const second = new WorkbookPage(await context.newPage())
  await second.open()
  await expect(second.sentence).toHaveValue('Vender 300 tortas en el T1 de 2027')
  await second.addStrategy.fill('Vender por encargo')
  await second.addStrategy.press('Enter')
  await expect(first.strategy(1)).toBeVisible()
  await expect(page.getByText(first.words.workbook.saved.otherTab)).toBeVisible()
})

test.describe('in an English browser', () => {
  test.use({ locale: 'en-US' })

  test('a date half typed stays while another tab changes the plan', async ({ page, context }) => {
    const first = new WorkbookPage(page, 'en')
    const { workbook: words } = first.words
    await first.open('#objective')
    await first.sentence.fill('Sell 300 cakes in Q1 2027')
    await first.addStrategy.fill('Sell to order')
    await first.addStrategy.press('Enter')
    await first.addTactic('Sell to order').fill('Call 20 clients')
    await first.addTactic('Sell to order').press('Enter')
    const tactic = first.tactic(1)
    await first.openFields(tactic)
    await tactic.getByLabel(words.tactic.due, { exact: true }).focus()
    await page.keyboard.type('02262')
    await first.expectSaved()

    const second = new WorkbookPage(await context.newPage(), 'en')
    await second.open()
    await second.addStrategy.fill('Sell breakfasts')
    await second.addStrategy.press('Enter')
    await expect(first.strategy(2)).toBeVisible()
    await second.openFields(second.tactic(1))
    await second.tactic(1).getByLabel(words.tactic.owner).fill('Louise')
    await expect(tactic.getByLabel(words.tactic.owner)).toHaveValue('Louise')

    await page.bringToFront()
    await page.keyboard.type('027')
    await expect(tactic.getByLabel(words.tactic.due, { exact: true })).toHaveValue('2027-02-26')
  })
})

test('a browser that forbids storage says so, and the plan can be downloaded', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('forbidden', 'SecurityError')
        },
      })
  })
  const workbook = new WorkbookPage(page)
  const { saved } = workbook.words.workbook
  await workbook.open('#objective')
  await workbook.sentence.fill('Vender 300 tortas en el T1 de 2027')
  await expect(page.getByText(saved['not-saved'].forbidden)).toBeVisible()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: saved.download }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/\.json$/)
})

test('a damaged plan is set aside untouched and the workbook goes on', async ({ page }) => {
  await page.addInitScript(() => {
    if (localStorage.getItem('kmora:plan:torn') === null)
      localStorage.setItem('kmora:plan:torn', '{"id":"torn","rev":3,"plan":{"for')
  })
  const workbook = new WorkbookPage(page)
  await workbook.open()
  await expect(page.getByRole('alert')).toContainText(workbook.words.workbook.saved.setAside.one)
  await page.getByRole('button', { name: workbook.words.workbook.empty.objective.button }).click()
  await workbook.sentence.fill('Vender 300 tortas')
  await workbook.expectSaved()
  const kept = await page.evaluate(() =>
    Object.keys(localStorage).map((key) => localStorage.getItem(key)),
  )
  expect(kept).toContain('{"id":"torn","rev":3,"plan":{"for')
})

test('a saved plan appears at once, without a flash of the empty workbook', async ({ page }) => {
  const workbook = new WorkbookPage(page)
  await workbook.open('#objective')
  await workbook.sentence.fill('Vender 300 tortas en el T1 de 2027')
  await workbook.expectSaved()
  await page.addInitScript(() => {
    const seen = new Set<string>()
    Object.assign(window, { seen })
    new MutationObserver(() => {
      if (document.querySelector('.empty')) seen.add('empty')
      if (document.querySelector('.plan-thread')) seen.add('plan')
    }).observe(document, { childList: true, subtree: true })
  })
  await page.reload()
  await expect(workbook.sentence).toHaveValue('Vender 300 tortas en el T1 de 2027')
  const seen = await page.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen])
  expect(seen).toEqual(['plan'])
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          resolve(
            list
              .getEntries()
              .reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0),
          )
        }).observe({ type: 'layout-shift', buffered: true })
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(0)))
      }),
  )
  expect(shift).toBeLessThan(0.01)
})

for (const lang of ['es', 'en'] as const)
  test(
    `an earlier version is gone back to, and that is undone, in ${lang}`,
    { tag: lang === 'es' ? '@phone' : '@desktop' },
    async ({ page }) => {
      const workbook = new WorkbookPage(page, lang)
      const versions = { es, en }[lang]
      const { bar, plans, notices, edits } = workbook.words.workbook
      await workbook.open('#objective')
      await workbook.sentence.fill('300')
      await workbook.addStrategy.fill('A')
      await workbook.addStrategy.press('Enter')
      await workbook.addStrategy.fill('B')
      await workbook.addStrategy.press('Enter')
      await expect(workbook.strategy(2)).toBeVisible()

      await page.getByRole('button', { name: bar.plans }).click()
      await page.getByRole('button', { name: plans.versions }).click()
      await expect(workbook.dialog.getByRole('heading', { name: versions.heading })).toBeVisible()
      await expectNoAxeViolations(page)
      const before = workbook.dialog
        .getByRole('listitem')
        .filter({ hasText: edits['add-strategy'] })
      await before.first().getByRole('button', { name: versions.restore }).click()
      await expect(workbook.strategy(2)).toBeHidden()
      await expect(workbook.strategy(1)).toBeVisible()

      await page.getByRole('button', { name: notices.undo, exact: true }).last().click()
      await expect(workbook.strategy(2)).toBeVisible()
    },
  )
