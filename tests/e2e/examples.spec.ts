import { expect, test } from './fixture.ts'

const galleries = [
  {
    path: 'ejemplos/',
    thread: /^El hilo del plan: un objetivo y \d+ estrategias?, con [\d, y]+ tácticas$/,
  },
  {
    path: 'en/examples/',
    thread: /^The plan’s thread: one objective and \d+ strateg(y|ies), with [\d, and]+ tactics$/,
  },
]

for (const { path, thread } of galleries)
  test(`${path} shows each plan with its thread, which says what it draws`, async ({ page }) => {
    await page.goto(path)
    const cards = page.locator('main li')
    const count = await cards.count()
    expect(count).toBeGreaterThanOrEqual(6)
    for (const card of await cards.all()) {
      const picture = card.getByRole('img', { name: thread })
      await expect(picture).toBeVisible()
      const sizes = (await picture.getAttribute('aria-label'))?.match(/\d+/g)?.map(Number) ?? []
      await expect(picture.locator('g.strategy')).toHaveCount(sizes[0] ?? 0)
      const tactics = sizes.slice(1).reduce((sum, size) => sum + size, 0)
      await expect(picture.locator('g.tactic')).toHaveCount(tactics)
    }
    await cards.first().getByRole('link').click()
    await expect(page.locator('a[href*="#example="]')).toBeVisible()
  })
