import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import ical from 'ical.js'
import { limits } from '../../src/plan/limits.ts'
import { expect, expectNoAxeViolations, test } from './fixture.ts'
import { WorkbookPage } from './workbook-page.ts'

const cases = [
  { lang: 'es', soFar: '30.000.000', reason: 'faltó gente' },
  { lang: 'en', soFar: '30,000,000', reason: 'short of hands' },
] as const

test.use({ timezoneId: 'America/Bogota' })

/** The calendar file that a button gives, as another program reads it. */
const reminders = async (page: Page, button: Locator) => {
  const [download] = await Promise.all([page.waitForEvent('download'), button.press('Enter')])
  const file = await readFile(await download.path(), 'utf8')
  return new ical.Component(ical.parse(file) as unknown[])
    .getAllSubcomponents('vevent')
    .map((event) => new ical.Event(event))
}

for (const { lang, soFar, reason } of cases) {
  test(`a weekly check-in tells the pace, and a strategy that lags asks for a decision, in ${lang}`, async ({
    page,
  }) => {
    await page.clock.setFixedTime(new Date('2027-02-15T10:00:00-05:00'))
    const workbook = new WorkbookPage(page, lang)
    const { names, track } = workbook.words.views
    const example = await readFile(
      new URL(`../../content/examples/bakery.${lang}.json`, import.meta.url),
      'utf8',
    )
    await workbook.open()
    await workbook.openFile('plan.json', example)
    await page.getByRole('button', { name: names.track, exact: true }).click()
    const follow = page.getByRole('region', { name: track.heading })
    const fields = follow.locator('.check-in')
    await expect(fields).toBeVisible()
    await expectNoAxeViolations(page)

    const numbers = fields.locator('input[inputmode="decimal"]')
    await numbers.nth(0).fill(soFar)
    await numbers.nth(1).fill('1')
    for (const index of [2, 3, 4]) await numbers.nth(index).fill('0')
    await fields.getByRole('button', { name: track.save }).click()

    const decide = follow.locator('.decide')
    await expect(decide).toContainText(track.decide.question)
    await expectNoAxeViolations(page)
    await decide.getByLabel(track.decide.choices.adjust).check()
    await decide.getByLabel(track.decide.reason).fill(reason)
    await decide.getByRole('button', { name: track.decide.save }).click()
    await expect(workbook.strategy(1).locator('textarea').first()).toBeFocused()
    await page.getByRole('button', { name: names.track, exact: true }).click()
    await expect(decide).toBeHidden()
    await expect(follow.locator('.decisions').getByText(reason)).toBeVisible()

    await workbook.expectSaved()
    await page.reload()
    await page.getByRole('button', { name: names.track, exact: true }).click()
    await expect(follow.locator('.decisions').getByText(reason)).toBeVisible()
    await expect(numbers.nth(0)).toHaveValue(soFar)

    await follow.getByRole('button', { name: track.remind }).press('Enter')
    const way = workbook.words.exporting.ways.checkIns
    await follow.getByLabel(way.day, { exact: true }).selectOption('4')
    const save = follow.getByRole('button', { name: way.save })
    const weekly = await reminders(page, save)
    expect(weekly).toHaveLength(13)
    await follow.getByLabel(way.hour, { exact: true }).selectOption('17')
    const later = await reminders(page, save)
    expect(later.map(({ uid }) => uid)).toEqual(weekly.map(({ uid }) => uid))
    for (const { startDate, component } of later) {
      expect([startDate.toJSDate().getUTCDay(), startDate.hour]).toEqual([4, 17])
      expect(String(component.getFirstPropertyValue('url'))).toContain('/#check-in=')
    }

    const objective = follow.locator('[data-part="objective"]')
    const before = (await objective.textContent()) ?? ''
    await follow.getByText(track.shares.heading).click()
    const shares = follow.locator('.weekly-shares')
    await shares.getByRole('textbox').first().fill('40')
    await expect(shares.getByRole('status')).not.toBeEmpty()
    await expect(objective).not.toHaveText(before)
    await expectNoAxeViolations(page)
    await shares.getByRole('button', { name: track.shares.straight }).click()
    await expect(shares.getByRole('status')).toBeEmpty()
  })
}

test('a check-in that finds no room is told so, and nothing typed is lost', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2027-02-15T10:00:00-05:00'))
  const workbook = new WorkbookPage(page)
  const { names, track } = workbook.words.views
  const example = await readFile(
    new URL('../../content/examples/bakery.es.json', import.meta.url),
    'utf8',
  )
  const plan = JSON.parse(example) as object
  const checkIns = Array.from({ length: limits.checkIns }, (_none, index) => ({
    id: `full-${index}`,
    date: '2027-01-20',
    amounts: [],
    note: 'x',
  }))
  await workbook.open()
  await workbook.openFile('plan.json', JSON.stringify({ ...plan, checkIns }))
  await page.getByRole('button', { name: names.track, exact: true }).click()
  const form = page.locator('.check-in')
  await form.getByLabel(track.note).fill('Vendimos más con muestras')
  await form.getByRole('button', { name: track.save }).click()
  await expect(form.getByText(track.refused)).toBeVisible()
  await expect(form.getByLabel(track.note)).toHaveValue('Vendimos más con muestras')
})
