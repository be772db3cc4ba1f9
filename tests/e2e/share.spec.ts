import { readdirSync, readFileSync } from 'node:fs'
import { expect, expectNoAxeViolations, test, themes } from './fixture.ts'
import { WorkbookPage } from './workbook-page.ts'

const fixtures = new URL('../fixtures/links/1/', import.meta.url)
const [anyLink] = readdirSync(fixtures).map(
  (file) =>
    (JSON.parse(readFileSync(new URL(file, fixtures), 'utf8')) as { fragment: string }).fragment,
)

for (const lang of ['es', 'en'] as const)
  test(`a shared link shows the plan to somebody else and changes nothing of theirs, ${lang}`, async ({
    page,
    browser,
  }) => {
    const owner = new WorkbookPage(page, lang)
    await page.goto(lang === 'es' ? 'ejemplos/' : 'en/examples/')
    await page.locator('main h2 a').first().click()
    await page.getByRole('link', { name: owner.words.examples.use }).click()
    const sentence = await owner.sentence.inputValue()
    const link = await owner.shareLink()

    const other = await (await browser.newContext()).newPage()
    const reader = new WorkbookPage(other, lang)
    await other.goto(link)
    await expect(other.locator('.plan-view')).toContainText(sentence)
    await expect(other.locator('.review')).toBeVisible()
    expect(await other.evaluate(() => Object.keys(localStorage))).toEqual([])

    await other.getByRole('button', { name: reader.words.share.page.save }).click()
    await expect(reader.sentence).toHaveValue(sentence)
    await other.context().close()
  })

const failures = [
  { name: 'a cut link', change: (link: string) => link.slice(0, -9), said: 'incomplete' },
  {
    name: 'a changed link',
    change: (link: string) =>
      `${link.slice(0, 20)}${link[20] === 'A' ? 'B' : 'A'}${link.slice(21)}`,
    said: 'damaged',
  },
  {
    name: 'a link of an unknown format',
    change: (link: string) => `9${link.slice(1)}`,
    said: 'unknown-format',
  },
] as const

for (const { name, change, said } of failures)
  test(`${name} says so in the reader's language`, async ({ page }) => {
    for (const lang of ['es', 'en'] as const) {
      const { words } = new WorkbookPage(page, lang)
      await page.goto(`${lang === 'es' ? '' : 'en/'}plan/#${change(anyLink ?? '')}`)
      await expect(
        page.getByRole('heading', { name: words.share.page.failures[said].heading }),
      ).toBeVisible()
    }
    await expectNoAxeViolations(page)
  })

test.describe('a link that a mail program has encoded', () => {
  test.use({ allowedProblems: [/404 \(Not Found\)/] })

  test('opens all the same', async ({ page }) => {
    await page.goto(`plan/%23${anyLink ?? ''}`)
    await expect(page.locator('.plan-view')).toBeVisible()
    await expect(page).toHaveURL(/\/plan\/#1\./)
  })
})

for (const theme of themes)
  test(`a shared plan and the page without one are accessible, ${theme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme })
    await page.goto(`plan/#${anyLink ?? ''}`)
    await expect(page.locator('.plan-view')).toBeVisible()
    await expectNoAxeViolations(page)
    await page.goto('en/plan/')
    await expect(page.getByRole('textbox')).toBeVisible()
    await expectNoAxeViolations(page)
  })

test('the skip link leaves a shared plan as it is', { tag: '@desktop' }, async ({ page }) => {
  await page.goto(`plan/#${anyLink ?? ''}`)
  await expect(page.locator('.plan-view')).toBeVisible()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.locator('main')).toBeFocused()
  await expect(page.locator('.plan-view')).toBeVisible()
})

test('WhatsApp gets the whole link, encoded once', async ({ page }) => {
  const workbook = new WorkbookPage(page)
  await page.goto('ejemplos/')
  await page.locator('main h2 a').first().click()
  await page.getByRole('link', { name: workbook.words.examples.use }).click()
  await page.getByRole('button', { name: workbook.words.workbook.bar.share }).click()
  const link = await page.getByLabel(workbook.words.share.link).inputValue()
  const href = await page
    .getByRole('link', { name: workbook.words.share.whatsApp })
    .getAttribute('href')
  expect(new URL(href ?? '').searchParams.get('text')).toContain(link)
})
