import { expect, expectNoAxeViolations, test } from './fixture.ts'
import { WorkbookPage } from './workbook-page.ts'

const cases = [
  { lang: 'es', sentence: 'Facturar USD 120.000 en el T1 de 2027', title: 'Panadería Sol' },
  { lang: 'en', sentence: 'Invoice USD 120,000 in Q1 2027', title: 'Sunny Bakery' },
] as const

for (const { lang, sentence, title } of cases) {
  test(`the guide leads step by step, can be left and taken up again, in ${lang}`, async ({
    page,
  }) => {
    const workbook = new WorkbookPage(page, lang)
    const { guide } = workbook.words
    await workbook.open('#objective')
    const leads = page.getByRole('region', { name: guide.heading })
    await expect(leads).toContainText(guide.steps.objective)
    await expectNoAxeViolations(page)
    await workbook.sentence.fill(sentence)
    await expect(leads).toContainText(guide.steps.strategy)
    await leads.getByRole('button', { name: guide.go }).click()
    await expect(workbook.addStrategy).toBeFocused()
    await leads.getByRole('button', { name: guide.leave }).click()
    await expect(leads).toBeHidden()
    await workbook.expectSaved()
    await page.reload()
    await page.getByRole('button', { name: guide.resume }).click()
    await expect(leads).toContainText(guide.steps.strategy)
  })

  test(`plans are duplicated, archived and taken back, in ${lang}`, async ({ page }) => {
    const workbook = new WorkbookPage(page, lang)
    const { plans, bar, planName } = workbook.words.workbook
    await workbook.open('#objective')
    await workbook.sentence.fill(sentence)
    await page.getByLabel(planName).fill(title)
    const openPlans = () => page.getByRole('button', { name: bar.plans }).click()
    await openPlans()
    await workbook.dialog.getByRole('button', { name: plans.duplicate }).click()
    await expect(page.getByLabel(planName)).toHaveValue(plans.copyOf.replace('{title}', title))
    await expect(workbook.sentence).toHaveValue(sentence)

    await openPlans()
    await expect(workbook.dialog.locator('.plan-line')).toHaveCount(2)
    await workbook.dialog
      .getByRole('button', { name: plans.archive.replace('{title}', title) })
      .click()
    await workbook.dialog.getByText(plans.archived.one.replace('{count}', '1')).click()
    await expectNoAxeViolations(page)
    await workbook.dialog
      .getByRole('button', { name: plans.unarchive.replace('{title}', title) })
      .click()
    await expect(workbook.dialog.locator('.archived')).toHaveCount(0)
    await workbook.dialog.getByRole('button', { name: new RegExp(`^${title}`) }).click()
    await expect(page.getByLabel(planName)).toHaveValue(title)

    await openPlans()
    await workbook.dialog.getByRole('button', { name: plans.createFromList }).click()
    await workbook.dialog.getByRole('textbox').fill('- feria de marzo\n- pauta en facebook')
    await workbook.dialog.locator('.card-actions > .primary').click()
    await expect(workbook.tray.locator('.node.tactic[data-part]')).toHaveCount(2)
    await expect(workbook.sentence).toHaveValue('')
  })
}
