import { readdirSync, readFileSync } from 'node:fs'
import { Resvg } from '@resvg/resvg-js'
import jsQr from 'jsqr'
import { encodePlan } from '../../src/link/index.ts'
import { aPlan, aTactic } from '../fixtures/builders.ts'
import { expect, expectAccessible, expectNoAxeViolations, test, themes } from './fixture.ts'
import { WorkbookPage } from './workbook-page.ts'

const fixtures = new URL('../fixtures/links/1/', import.meta.url)
const [anyLink] = readdirSync(fixtures).map(
  (file) =>
    (JSON.parse(readFileSync(new URL(file, fixtures), 'utf8')) as { fragment: string }).fragment,
)

const { fragment: codedLink } = JSON.parse(
  readFileSync(new URL('../fixtures/links/2/small-spanish.json', import.meta.url), 'utf8'),
) as { fragment: string }

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

    await other.getByRole('button', { name: reader.words.shared.save }).click()
    await expect(reader.sentence).toHaveValue(sentence)

    const { compare } = reader.words
    await other.getByLabel(reader.words.workbook.planName).fill('El mío')
    await reader.expectSaved()
    const kept = await other.evaluate(() => JSON.stringify(localStorage))
    await other.goto(link)
    const beside = other.locator('.compare')
    await beside.getByText(compare.open).press('Enter')
    await expect(beside.getByLabel(compare.pick)).toHaveText(/^El mío · /)
    await expect(beside.getByRole('status')).toHaveText(compare.count.one.replace('{count}', '1'))
    await expect(beside).toContainText(`${compare.to}: El mío`)
    await expectAccessible(other)
    expect(await other.evaluate(() => JSON.stringify(localStorage))).toBe(kept)
    await other.context().close()
  })

for (const lang of ['es', 'en'] as const)
  test(`a shared plan is seen as a map and followed through its quarter, by keyboard, ${lang}`, async ({
    page,
  }) => {
    const { words } = new WorkbookPage(page, lang)
    const { names, map, track } = words.views
    const plan = aPlan({
      loose: [aTactic({ id: 'l1', action: 'Campaña paga' })],
      checkIns: [
        {
          id: 'c1',
          date: '2027-01-15',
          amounts: [{ part: 'objective', amount: 12_000 }],
          note: 'Arrancamos',
        },
      ],
      decisions: [
        { id: 'd1', date: '2027-01-20', strategy: 's1', choice: 'keep', reason: 'Es temprano' },
      ],
    })
    await page.clock.setFixedTime('2027-01-22T15:00:00Z')
    await page.goto(`${lang === 'es' ? '' : 'en/'}plan/#${await encodePlan(plan)}`)
    const toView = (name: string) => page.getByRole('button', { name, exact: true }).press('Enter')

    await toView(names.map)
    const tree = page.getByRole('tree', { name: map.heading })
    await expect(tree.getByRole('treeitem')).toHaveCount(5)
    await expect(page.getByText(map.reading.hint)).toBeVisible()
    await expectAccessible(page)
    await tree.getByRole('treeitem').first().focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await expect(page.locator('.plan-view [data-part="s1"]')).toBeFocused()
    await expect(tree).toHaveCount(0)

    await toView(names.track)
    const followed = page.getByRole('region', { name: track.heading })
    await expect(followed.locator('.track-parts > [data-part="objective"]')).toContainText('12')
    await expect(followed).toContainText('Arrancamos')
    await expect(followed).toContainText('Es temprano')
    await expect(followed.locator('form, input, textarea')).toHaveCount(0)
    await expectAccessible(page)

    await page.goto(`plan/#${await encodePlan(plan, { checkIns: false })}`)
    await expect(page.getByRole('button', { name: words.views.names.map })).toBeVisible()
    await expect(page.getByRole('button', { name: words.views.names.track })).toHaveCount(0)
  })

/** What a phone's camera reads in a picture. */
const readQrCode = (svg: string) => {
  const { pixels, width, height } = new Resvg(svg).render()
  return jsQr(Uint8ClampedArray.from(pixels), width, height)?.data
}

for (const lang of ['es', 'en'] as const)
  test(
    `what a link carries is chosen, signed and locked by keyboard, ${lang}`,
    { tag: '@phone' },
    async ({ page, browser }) => {
      const owner = new WorkbookPage(page, lang)
      const { share, shared, workbook } = owner.words
      await owner.open()
      await page.getByRole('button', { name: workbook.empty.objective.button }).click()
      await owner.sentence.fill('Facturar USD 120.000 en el T1 de 2027')
      await page.getByLabel(workbook.planName).fill('La Espiga')
      await page.getByRole('button', { name: workbook.bar.share }).press('Enter')
      const field = owner.dialog.getByLabel(share.link, { exact: true })
      await expect(field).toHaveValue(/#2\./)
      const link = await field.inputValue()
      await expect(owner.dialog).toContainText(share.length.characters.replace('{count}', ''))
      await expect(owner.dialog.getByText(/KMORA/)).toHaveCount(0)

      await owner.dialog.getByRole('button', { name: share.qr.show }).press('Enter')
      const downloading = page.waitForEvent('download')
      await owner.dialog.getByRole('button', { name: share.qr.saveSvg }).press('Enter')
      const picture = await (await downloading).path()
      expect(readQrCode(readFileSync(picture, 'utf8'))).toBe(link)
      await expectNoAxeViolations(page)

      await owner.dialog.getByLabel(share.choices.amounts).press('Space')
      await expect(owner.dialog).toContainText(share.choices.withoutAmounts)
      await owner.dialog.getByLabel(share.choices.sender).fill('Luisa')
      await owner.dialog.getByLabel(share.choices.password).fill('pan de bono')
      await expect(field).toHaveValue(/#e1\./)
      await expect(owner.dialog).toContainText(share.privateLocked)
      const locked = await field.inputValue()

      const other = await (await browser.newContext()).newPage()
      await other.goto(locked)
      const password = other.getByLabel(shared.password.label)
      await password.fill('pan de yuca')
      await password.press('Enter')
      await expect(other.getByText(shared.failures['wrong-password'].heading)).toBeVisible()
      await expectNoAxeViolations(other)
      await password.fill('pan de bono')
      await password.press('Enter')
      await expect(other.locator('.plan-view')).toContainText('Facturar … en el T1 de 2027')
      await expect(other.locator('.shared-by')).toContainText('Luisa')
      await expect(other.locator('.shared')).not.toContainText('120')
      await other.context().close()
    },
  )

test.describe('where a part of the page does not arrive', () => {
  test.use({ allowedProblems: [/Failed to load resource|Failed to fetch/] })

  test('a link says so, and opens at the next try', { tag: '@phone' }, async ({ page }) => {
    const { shared } = new WorkbookPage(page).words
    const isCoder = /\/payload\b[^/]*\.js/
    await page.route(isCoder, (route) => route.abort())
    await page.goto(`plan/#${codedLink}`)
    await expect(page.getByRole('alert')).toContainText(shared.failures['out-of-reach'].heading)
    await page.unroute(isCoder)
    await page.getByRole('button', { name: shared.retry }).click()
    await expect(page.locator('.plan-view')).toBeVisible()
  })

  test(
    'a view of a shared plan says so, and opens at the next try',
    { tag: '@desktop' },
    async ({ page, browserName }) => {
      const { views } = new WorkbookPage(page).words
      const isMap = /\/ReadMap\b[^/]*\.js/
      await page.route(isMap, (route) => route.abort())
      await page.goto(`plan/#${codedLink}`)
      await page.getByRole('button', { name: views.names.map, exact: true }).click()
      await expect(page.getByText(views.opening.failed)).toBeVisible()
      await page.unroute(isMap)
      const retry = page.getByRole('button', { name: views.opening.retry })
      if (browserName === 'firefox') {
        // Firefox keeps the failure, so the page is loaded again.
        await Promise.all([page.waitForEvent('load'), retry.click()])
        await page.getByRole('button', { name: views.names.map, exact: true }).click()
      } else await retry.click()
      await expect(page.getByRole('tree')).toBeVisible()
    },
  )
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
        page.getByRole('heading', { name: words.shared.failures[said].heading }),
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
