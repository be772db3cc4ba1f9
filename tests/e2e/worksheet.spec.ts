import { expect, test } from './fixture.ts'

const pagesIn = (pdf: Buffer): number =>
  pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0

for (const path of ['hoja/', 'en/worksheet/']) {
  for (const format of ['A4', 'Letter'])
    test(`${path} takes one page of ${format}`, { tag: '@desktop' }, async ({ page }) => {
      await page.goto(path)
      expect(pagesIn(await page.pdf({ format }))).toBe(1)
    })

  test(`${path} is printed by its button`, { tag: '@desktop' }, async ({ page }) => {
    await page.addInitScript(() => {
      window.print = () => document.body.setAttribute('data-printed', '')
    })
    await page.goto(path)
    await page.getByRole('button', { name: /^(Imprimir|Print)$/ }).click()
    await expect(page.locator('body')).toHaveAttribute('data-printed')
  })

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false })

    test(`${path} offers no button that does nothing`, { tag: '@desktop' }, async ({ page }) => {
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page.locator('#print')).toBeHidden()
    })
  })
}
