import type { Page } from '@playwright/test'
import { addDays } from '../../src/plan/date.ts'
import { checkInDates } from '../../src/files/check-in-calendar.ts'
import { writeAmount, type Plan } from '../../src/plan/index.ts'
import { aPlan, aStrategy, aTactic } from '../fixtures/builders.ts'
import { expect, expectNoAxeViolations, test } from './fixture.ts'
import { WorkbookPage } from './workbook-page.ts'

const cases = [
  {
    lang: 'es',
    decimal: 'comma',
    zone: 'America/Santiago',
    // Half past eight or nine in the evening, while it is the next day in UTC already.
    at: (day: string) => `${addDays(day, 1)}T00:30:00Z`,
    titles: ['Oficinas del centro', 'Cafés del barrio', 'Cumpleaños por encargo'],
    replacing: 'Escuelas con desayuno',
    reason: 'casi nadie responde',
    learned: 'Las oficinas recomiendan: pedirlo siempre.',
    sentence: 'Facturar USD 130.000 en el T2 de 2027',
    next: 'Facturar USD 140.000 en el T3 de 2027',
  },
  {
    lang: 'en',
    decimal: 'point',
    zone: 'Pacific/Auckland',
    // Half past eight in the morning, while it is the day before in UTC still.
    at: (day: string) => `${addDays(day, -1)}T20:30:00Z`,
    titles: ['Downtown offices', 'Neighborhood cafés', 'Birthday orders'],
    replacing: 'Schools with breakfast',
    reason: 'hardly anyone answers',
    learned: 'Offices refer others: always ask.',
    sentence: 'Invoice USD 130,000 in Q2 2027',
    next: 'Invoice USD 140,000 in Q3 2027',
  },
] as const

const quarter = { year: 2027, number: 2, firstMonth: 1 }
const mondays = checkInDates(quarter, 1)
/** Weeks without a check-in. */
const skipped = new Set([8, 9])

const planOf = ({ lang, decimal, titles }: (typeof cases)[number]): Plan => ({
  ...aPlan({
    objective: { target: 130_000, baseline: 110_000, sentence: '' },
    strategies: titles.map((title, index) =>
      aStrategy({
        id: `s${index + 1}`,
        title,
        measure: { name: 'contratos', unit: '', baseline: 0, target: 26 },
        tactics: [aTactic({ id: `t${index + 1}`, start: '2027-04-05', due: '2027-06-25' })],
      }),
    ),
  }),
  language: lang,
  decimal,
  quarter,
})

/** The form that the calendar's link opened: the numbers are typed over the last ones, in eight actions and no pointer. */
const checkIn = async (page: Page, day: string, numbers: readonly number[]) => {
  await expect(page.locator('.check-in input[inputmode="decimal"]').first()).toBeFocused()
  await expect(page.locator('#check-in-date')).toHaveValue(day)
  for (const [index, number] of numbers.entries()) {
    if (index > 0) await page.keyboard.press('Tab')
    await page.keyboard.type(String(number))
  }
  await page.keyboard.press('Enter')
}

for (const each of cases)
  test.describe(() => {
    const { lang, zone, at, titles, replacing, reason, learned, sentence, next } = each
    test.use({ timezoneId: zone })

    test(
      `a quarter is lived week by week, from its plan to the next one, in ${lang}`,
      { tag: lang === 'es' ? '@phone' : '@desktop' },
      async ({ page }) => {
        const workbook = new WorkbookPage(page, lang)
        const { views, closing, workbook: words } = workbook.words
        const { track } = views
        const named = (text: string, number: number) =>
          text.replace(
            '{quarter}',
            closing.quarter.replace('{number}', String(number)).replace('{year}', '2027'),
          )
        const live = (day: string) => page.clock.setFixedTime(new Date(at(day)))
        const follow = page.locator('.track')
        const plan = planOf(each)

        await live('2027-04-01')
        await workbook.open()
        await workbook.openFile('plan.json', JSON.stringify(plan))
        await workbook.sentence.fill(sentence)
        await workbook.expectSaved()

        for (const [index, day] of mondays.entries()) {
          const week = index + 1
          if (skipped.has(week)) continue
          await live(day)
          await page.evaluate((id) => {
            location.hash = `check-in=${id}`
          }, plan.id)
          const second = week <= 5 ? 0 : week - 5
          await checkIn(page, day, [week * 9000, week * 2, second, week * 2])
          await expect(follow.locator('[data-part="objective"]')).toContainText(
            writeAmount(week * 9000, 'USD', each.decimal, lang),
          )
          if (week !== 5) continue

          const decide = page.locator('.decide')
          await expect(decide).toContainText(titles[1])
          await decide.getByLabel(track.decide.choices.replace).check()
          await decide.getByLabel(track.decide.reason).fill(reason)
          await decide.getByRole('button', { name: track.decide.save }).click()
          await expect(workbook.strategy(3).locator('textarea').first()).toBeFocused()
          await page.keyboard.type(replacing)
          await expect(workbook.strategy(2).locator('textarea').first()).toHaveValue(titles[1])
          const card = workbook.strategy(3)
          await workbook.openFields(card)
          await card.getByLabel(words.strategy.measureName).fill('contratos')
          await card.getByLabel(words.strategy.target, { exact: true }).fill('8')
        }

        await live('2027-07-02')
        await page.getByRole('button', { name: track.close.start }).click()
        const form = page.locator('.close-quarter')
        await form.getByLabel(closing.form.learned).fill(learned)
        await form.getByRole('button', { name: closing.form.save }).click()
        const report = page.getByRole('article')
        for (const said of [...titles, replacing, reason, learned])
          await expect(report).toContainText(said)
        await expect(report).toContainText(closing.report.states.replaced)
        await expectNoAxeViolations(page)

        const carry = page.locator('.carry-over')
        await expect(carry.getByLabel(replacing)).toBeChecked()
        await expect(carry.getByLabel(titles[1])).not.toBeChecked()
        await carry.getByLabel(named(closing.carry.sentence, 3)).fill(next)
        await carry.getByRole('button', { name: named(closing.carry.create, 3) }).click()
        await expect(workbook.sentence).toHaveValue(next)
        await expect(page.locator('.thread > li > section.strategy')).toHaveCount(3)
        await workbook.expectSaved()
      },
    )
  })
