import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { readPlan } from '../fixtures/builders.ts'
import { expect, expectAccessible, expectNoAxeViolations, test } from './fixture.ts'
import { WorkbookPage } from './workbook-page.ts'

const cases = [
  {
    lang: 'es',
    results: ['33.000.000', '9'],
    learned: 'De 9 contratos, 4 llegaron por recomendación. Vamos a pedirla.',
    sentence: 'Facturar $40.000.000 en el T2 de 2027',
  },
  {
    lang: 'en',
    results: ['33,000,000', '9'],
    learned: 'Of 9 contracts, 4 came by referral. We will ask for it.',
    sentence: 'Invoice $40,000,000 in Q2 2027',
  },
] as const

/** Has the page tell what it gives to the system's share sheet, and how often it asks to be printed. */
const stubSystem = (page: Page) =>
  page.addInitScript(() => {
    const page = () => document.documentElement
    Object.defineProperty(navigator, 'share', {
      value: (data: ShareData) => {
        page().setAttribute('data-shared', JSON.stringify(data))
        return Promise.resolve()
      },
    })
    window.print = () => {
      page().setAttribute('data-printed', String(Number(page().getAttribute('data-printed')) + 1))
    }
  })

const pagesIn = (pdf: Buffer): number =>
  pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0

for (const { lang, results, learned, sentence } of cases)
  test(
    `a quarter is closed, reported, corrected and carried over, in ${lang}`,
    { tag: lang === 'es' ? '@phone' : '@desktop' },
    async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write'])
      await stubSystem(page)
      await page.clock.setFixedTime(new Date('2027-04-02T10:00:00-05:00'))
      const workbook = new WorkbookPage(page, lang)
      const { views, closing, workbook: words } = workbook.words
      const { track } = views
      const quarter = (number: number) =>
        closing.quarter.replace('{number}', String(number)).replace('{year}', '2027')
      const named = (text: string, number: number) => text.replace('{quarter}', quarter(number))
      const example = await readFile(
        new URL(`../../content/examples/bakery.${lang}.json`, import.meta.url),
        'utf8',
      )
      await workbook.open()
      await workbook.openFile('plan.json', example)
      await page.getByRole('button', { name: views.names.track, exact: true }).click()
      await page.getByRole('button', { name: track.close.start }).click()
      const form = page.locator('.close-quarter')
      await expect(form.getByRole('heading')).toBeFocused()
      await expectNoAxeViolations(page)
      await form.getByRole('button', { name: closing.form.cancel }).click()
      await expect(page.getByRole('button', { name: track.close.start })).toBeFocused()

      await page.keyboard.press('Enter')
      const numbers = form.locator('input[inputmode="decimal"]')
      await numbers.nth(0).fill(results[0])
      await numbers.nth(1).fill(results[1])
      await form.getByLabel(closing.form.learned).fill(learned)
      await form.getByRole('button', { name: closing.form.save }).click()
      const report = page.getByRole('article')
      await expect(report.getByRole('heading', { level: 2 })).toBeFocused()
      await expect(report).toContainText(results[0])
      await expect(report).toContainText(learned)
      await expect(page.locator('.check-in')).toHaveCount(0)
      await expectNoAxeViolations(page)

      await report.getByRole('button', { name: closing.report.change }).click()
      await expect(form.getByLabel(closing.form.learned)).toHaveValue(learned)
      await form.getByLabel(closing.form.learned).fill(`${learned} 2`)
      await form.getByRole('button', { name: closing.form.save }).click()
      await expect(report).toContainText(`${learned} 2`)
      await report.getByRole('button', { name: closing.report.reopen }).click()
      await expect(page.locator('.check-in')).toBeVisible()
      await page.locator('.notice').getByRole('button', { name: words.notices.undo }).click()
      await expect(report).toContainText(`${learned} 2`)

      const { report: text } = closing
      const press = (name: string) =>
        report.getByRole('button', { name, exact: true }).press('Enter')
      await press(text.copy)
      await expect(report.getByRole('status')).toHaveText(text.copied)
      const copied = await page.evaluate(() => navigator.clipboard.readText())
      for (const said of [named(text.heading, 1), ...results, `${learned} 2`])
        expect(copied).toContain(said)
      await press(text.share)
      const told = page.locator('html')
      await expect(told).toHaveAttribute('data-shared', /./)
      expect(JSON.parse((await told.getAttribute('data-shared')) ?? '')).toEqual({
        title: named(text.heading, 1),
        text: copied,
      })
      await press(text.print)
      await expect(told).toHaveAttribute('data-printed', '1')
      expect(pagesIn(await page.pdf({ format: lang === 'es' ? 'A4' : 'Letter' }))).toBe(1)

      const carry = page.locator('.carry-over')
      const [strategy] = readPlan(example).strategies
      const [kept, left] = strategy?.tactics ?? []
      await carry.getByLabel(strategy?.title ?? '').check()
      await carry.getByLabel(left?.action ?? '').uncheck()
      await carry.getByLabel(named(closing.carry.sentence, 2)).fill(sentence)
      await carry.getByRole('button', { name: named(closing.carry.create, 2) }).click()
      await expect(workbook.sentence).toHaveValue(sentence)
      await expect(workbook.strategy(1).locator('textarea').first()).toHaveValue(
        strategy?.title ?? '',
      )
      await expect(workbook.tacticsOf(1)).toHaveCount(2)
      await expect(workbook.tacticsOf(1).first().locator('textarea').first()).toHaveValue(
        kept?.action ?? '',
      )
      await expect(page.locator('#objective-quarter')).toContainText(quarter(2))
      await workbook.expectSaved()

      await page.reload()
      await page.getByRole('button', { name: views.names.track, exact: true }).click()
      await page.getByRole('button', { name: track.close.quarters }).click()
      const quarters = page.getByRole('region', { name: closing.quarters.heading })
      await expect(quarters.locator('tbody tr')).toHaveCount(2)
      await expect(quarters.getByRole('row').nth(1)).toContainText(results[0])
      await expectAccessible(page)
      await expect(quarters.getByRole('heading')).toBeFocused()
      await page.keyboard.press('Tab')
      await expect(quarters.getByRole('button', { name: quarter(1) })).toBeFocused()
      await page.keyboard.press('Enter')
      await page.getByRole('button', { name: views.names.track, exact: true }).click()
      await expect(report).toContainText(`${learned} 2`)
      await carry.getByRole('button', { name: named(closing.carry.open, 2) }).click()
      await expect(workbook.sentence).toHaveValue(sentence)
      await page.getByRole('button', { name: words.bar.plans }).click()
      await expect(workbook.dialog.locator('.plan-line')).toHaveCount(2)
      await expect(workbook.dialog).toContainText(words.plans.states.closed)
    },
  )
