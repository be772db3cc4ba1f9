import { lessonPages } from './built-site.ts'
import { expect, test } from './fixture.ts'

const controls = 'article :is(button, input, select, textarea):not(.term)'

for (const format of ['A4', 'Letter'])
  for (const path of ['lecciones/el-plan-en-una-hora/', 'en/lessons/the-plan-in-an-hour/'])
    test(
      `${path} takes four sheets of ${format} at most`,
      { tag: '@desktop' },
      async ({ page }) => {
        await page.goto(path)
        const file = (await page.pdf({ format })).toString('latin1')
        const sheets = file.match(/\/Type \/Page\b/g) ?? []
        expect(sheets.length).toBeGreaterThan(0)
        expect(sheets.length).toBeLessThanOrEqual(4)
      },
    )

for (const path of lessonPages)
  test(
    `${path} leaves no dead control on paper, and every exercise its static form`,
    { tag: '@desktop' },
    async ({ page }) => {
      await page.goto(path)
      for (const island of await page.locator('article astro-island').all())
        await expect(async () => {
          await island.scrollIntoViewIfNeeded()
          await expect(island).not.toHaveAttribute('ssr', '', { timeout: 500 })
        }).toPass()
      await expect(page.locator('.live').locator('visible=true').first()).toBeVisible()
      await page.emulateMedia({ media: 'print' })
      await expect(page.locator(controls).locator('visible=true')).toHaveCount(0)
      await expect(page.locator('.live').locator('visible=true')).toHaveCount(0)
      await expect(page.locator('.on-paper').locator('visible=false')).toHaveCount(0)
      await expect(page.locator('.exercise > .exercise-title').first()).toBeVisible()
    },
  )
