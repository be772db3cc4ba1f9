import type { Page } from '@playwright/test'
import { expect, expectNoAxeViolations, test } from './fixture.ts'
import { WorkbookPage } from './workbook-page.ts'

const cases = [
  {
    lang: 'es',
    strategy: 'Publicar tres fotos por semana en Instagram',
    tactic: 'Diferenciarnos por la calidad y el servicio',
    reason: 'Instagram es nuestro único mostrador',
  },
  {
    lang: 'en',
    strategy: 'Post three photos a week on Instagram',
    tactic: 'Stand apart by quality and service',
    reason: 'Instagram is our only shop window',
  },
] as const

const finding = (page: Page, rule: string) => page.locator(`[data-rule="${rule}"]`)

for (const { lang, strategy, tactic, reason } of cases) {
  test.describe(lang, () => {
    test('a tactic in the place of a strategy is told so by its own words, and can be set aside with a reason', async ({
      page,
    }) => {
      const workbook = new WorkbookPage(page, lang)
      const { overrule } = workbook.words.review
      await workbook.open('#objective')
      await workbook.addStrategy.fill(strategy)
      await workbook.addStrategy.press('Enter')
      const review = await workbook.openReview()
      const remark = finding(page, 'strategy/tactic-in-disguise')
      await expect(remark).toContainText(
        /“[^”]*(?:fotos|photos|Instagram|semana|week|Post|Publicar)/,
      )

      await remark.locator('.term').click()
      await expect(remark.locator('.term-note')).toBeVisible()
      await expectNoAxeViolations(page)
      await page.keyboard.press('Escape')
      await expect(remark.locator('.term-note')).toBeHidden()

      await remark.locator('.overrule > summary').click()
      await expectNoAxeViolations(page)
      await remark.getByLabel(overrule.reason).fill(reason)
      await remark.getByRole('button', { name: overrule.button }).click()
      await expect(remark).toBeHidden()
      await review.getByText(overrule.list.one.replace('{count}', '1')).click()
      await expect(review.getByText(reason)).toBeVisible()
      await expectNoAxeViolations(page)
      await page.keyboard.press('Escape')
      await workbook.expectSaved()

      await page.reload()
      await workbook.openReview()
      await expect(finding(page, 'strategy/no-tactics')).toBeVisible()
      await expect(remark).toBeHidden()
      await page.keyboard.press('Escape')

      await page.goto(await workbook.shareLink())
      const setAside = page.getByText(overrule.list.one.replace('{count}', '1'))
      await page.locator('.shared-findings > summary').click()
      await setAside.click()
      await expect(page.getByText(reason)).toBeVisible()
    })

    test('a strategy in the tray moves up by one tap, and back by undo', async ({ page }) => {
      const workbook = new WorkbookPage(page, lang)
      await workbook.open('#objective')
      const add = workbook.tray.getByLabel(workbook.words.workbook.tactic.add, { exact: true })
      await add.fill(tactic)
      await add.press('Enter')
      await workbook.openReview()
      await finding(page, 'tactic/strategy-in-disguise')
        .getByRole('button', { name: workbook.words.checks.fixes['make-strategy'] })
        .click()
      await page.keyboard.press('Escape')
      const title = workbook.strategy(1).getByRole('textbox').first()
      await expect(title).toHaveValue(tactic)
      await page.getByRole('button', { name: workbook.words.workbook.bar.undo }).first().click()
      await expect(workbook.tactic(1).getByRole('textbox').first()).toHaveValue(tactic)
    })
  })
}
