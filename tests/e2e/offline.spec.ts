import type { Page } from '@playwright/test'
import { encodePlan } from '../../src/link/index.ts'
import { aPlan } from '../fixtures/builders.ts'
import { copySite, type CopiedSite } from './copied-site.ts'
import { expect, expectNoAxeViolations, test as base } from './fixture.ts'
import { WorkbookPage } from './workbook-page.ts'

const test = base.extend<{ site: CopiedSite }>({
  site: async ({}, use) => {
    const site = await copySite()
    await use(site)
    await site.close()
  },
  baseURL: async ({ site }, use) => {
    await use(site.address)
  },
})

test.use({ serviceWorkers: 'allow', allowedProblems: [/ERR_INTERNET_DISCONNECTED/] })

/** Waits until the page's site is kept on the device and answers for the page. */
const expectKept = (page: Page) =>
  expect
    .poll(() =>
      page.evaluate(async () => {
        const registration = await navigator.serviceWorker.getRegistration()
        return registration?.active?.state === 'activated' && navigator.serviceWorker.controller
          ? 'kept'
          : 'not yet'
      }),
    )
    .toBe('kept')

for (const lang of ['es', 'en'] as const)
  test(
    `after a visit the workbook, the course and a shared plan open without a connection, in ${lang}`,
    {
      tag: lang === 'es' ? '@phone' : '@desktop',
    },
    async ({ page, context }) => {
      const workbook = new WorkbookPage(page, lang)
      await workbook.open('#objective')
      await expectKept(page)
      await workbook.sentence.fill(
        lang === 'es' ? 'Vender 300 tortas en el T1 de 2027' : 'Sell 300 cakes in Q1 2027',
      )
      await workbook.expectSaved()

      await context.setOffline(true)
      await page.reload()
      await expect(workbook.sentence).toHaveValue(/300/)
      await workbook.addStrategy.fill(lang === 'es' ? 'Vender por encargo' : 'Sell to order')
      await workbook.addStrategy.press('Enter')
      await workbook.expectSaved()
      const link = await workbook.shareLink()

      await page.goto(link)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(
        page.getByRole('heading', {
          name: lang === 'es' ? 'Vender por encargo' : 'Sell to order',
        }),
      ).toBeVisible()

      const { words } = workbook
      const followed = aPlan({
        checkIns: [
          {
            id: 'c1',
            date: '2027-01-15',
            amounts: [{ part: 's1', amount: 4 }],
            note: 'Vamos bien',
          },
        ],
      })
      await page.goto(`${lang === 'es' ? '' : 'en/'}plan/#${await encodePlan(followed)}`)
      const toView = (name: string) => page.getByRole('button', { name, exact: true }).click()
      await toView(words.views.names.map)
      await expect(page.getByRole('tree')).toBeVisible()
      await toView(words.views.names.track)
      await expect(page.locator('.track')).toContainText('Vamos bien')
      await page.locator('.compare summary').click()
      await expect(page.getByLabel(words.compare.pick)).toBeVisible()
      await page.getByRole('button', { name: words.shared.reply }).click()
      await expect(page.getByRole('button', { name: words.answer.send })).toBeVisible()

      await page.goto(
        lang === 'es' ? 'lecciones/los-tres-niveles/' : 'en/lessons/the-three-levels/',
      )
      await page.locator('astro-island').first().scrollIntoViewIfNeeded()
      await expect(page.locator('.live').locator('visible=true').first()).toBeVisible()

      await page.goto(lang === 'es' ? 'no-guardada/' : 'en/not-kept/')
      await expect(
        page.getByRole('heading', { name: workbook.words.site.offline.title }),
      ).toBeVisible()
      await expectNoAxeViolations(page)
    },
  )

test(
  'a new version waits until the person takes it, and the plan stays',
  { tag: '@phone' },
  async ({ page, site }) => {
    const workbook = new WorkbookPage(page)
    await workbook.open('#objective')
    await expectKept(page)
    await workbook.sentence.fill('Vender 300 tortas en el T1 de 2027')
    await workbook.expectSaved()

    await site.publish('cuaderno/index.html', (html) => html.replace('<title>', '<title>Nueva · '))
    await page.reload()
    await expect(page).not.toHaveTitle(/Nueva/)
    const { newVersion } = workbook.words.workbook
    await expect(page.getByText(newVersion.text)).toBeVisible()
    await expect(workbook.sentence).toHaveValue('Vender 300 tortas en el T1 de 2027')
    await expectNoAxeViolations(page)

    await page.getByRole('button', { name: newVersion.take }).click()
    await expect(page).toHaveTitle(/Nueva/)
    await expect(workbook.sentence).toHaveValue('Vender 300 tortas en el T1 de 2027')
    await expect(page.getByText(newVersion.text)).toBeHidden()
  },
)

test(
  'everything is deleted when the person says so, in another open tab too',
  { tag: '@phone' },
  async ({ page, context }) => {
    const workbook = new WorkbookPage(page)
    await workbook.open('#objective')
    await expectKept(page)
    await workbook.sentence.fill('Vender 300 tortas en el T1 de 2027')
    await workbook.expectSaved()

    const other = await context.newPage()
    await other.goto('privacidad/')
    const { deletion } = workbook.words.privacy
    await other.getByRole('button', { name: deletion.button }).click()
    await expectNoAxeViolations(other)
    await other.getByRole('button', { name: deletion.cancel }).click()
    await other.getByRole('button', { name: deletion.button }).click()
    await other.getByRole('button', { name: deletion.confirm }).click()
    await expect(other.getByText(deletion.done)).toBeVisible()
    await expect(
      page.getByRole('heading', { name: workbook.words.workbook.empty.heading }),
    ).toBeVisible()

    await page.reload()
    await expect(
      page.getByRole('heading', { name: workbook.words.workbook.empty.heading }),
    ).toBeVisible()
  },
)
