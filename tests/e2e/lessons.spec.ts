import { lessonPages } from './built-site.ts'
import { expect, test } from './fixture.ts'

test('the course has lessons', { tag: '@desktop' }, () => {
  expect(lessonPages.length).toBeGreaterThan(0)
})

for (const path of lessonPages) {
  test(
    `${path} reads whole without JavaScript`,
    { tag: '@phone' },
    async ({ browser, baseURL }) => {
      const context = await browser.newContext({
        javaScriptEnabled: false,
        ...(baseURL && { baseURL }),
      })
      const page = await context.newPage()
      await page.goto(path)
      const text = page.locator('article > :is(p, ul, ol, h2, h3)')
      expect(await text.count()).toBeGreaterThan(5)
      await expect(text.locator('visible=false')).toHaveCount(0)
      await context.close()
    },
  )

  test(
    `${path} asks for no script before a widget is near`,
    { tag: '@phone' },
    async ({ page }) => {
      const scripts: string[] = []
      page.on('request', (request) => {
        if (request.resourceType() === 'script') scripts.push(request.url())
      })
      await page.goto(path, { waitUntil: 'networkidle' })
      expect(scripts).toEqual([])

      await page.locator('astro-island').first().scrollIntoViewIfNeeded()
      await expect.poll(() => scripts.length).toBeGreaterThan(0)
    },
  )
}
