import type { Locator, Page } from '@playwright/test'
import { en } from '../../src/strings/en.ts'
import { es } from '../../src/strings/es.ts'
import { expect, expectNoAxeViolations, test, themes } from './fixture.ts'

const lessons = {
  es: {
    address: 'lecciones/el-hilo/',
    words: es.lesson.coverage,
    visits: 'Visitas a la página',
    buyers: 'Cuántas compran (%)',
  },
  en: {
    address: 'en/lessons/the-thread/',
    words: en.lesson.coverage,
    visits: 'Visits to the page',
    buyers: 'How many buy (%)',
  },
} as const

const open = async (page: Page, lang: 'es' | 'en'): Promise<Locator> => {
  const { address, words } = lessons[lang]
  await page.goto(address)
  const exercise = page.getByRole('group', { name: words.heading })
  await exercise.scrollIntoViewIfNeeded()
  await expect(exercise.getByRole('slider')).toHaveCount(9)
  return exercise
}

for (const lang of ['es', 'en'] as const)
  test(`what is missing is covered by keyboard alone, with slider and field in step, in ${lang}`, async ({
    page,
  }) => {
    const { words, visits, buyers } = lessons[lang]
    const exercise = await open(page, lang)
    const covered = exercise.locator('.covered')
    const result = exercise.locator('p[role=status]')
    await expect(covered).toContainText('33.000')
    await expect(result).toContainText(words.results.short)
    await expectNoAxeViolations(page)

    const group = exercise.getByRole('group').nth(1)
    const slider = group.getByRole('slider', { name: `${visits}, ${words.slide}` })
    await slider.focus()
    for (let step = 0; step < 6; step++) await page.keyboard.press('ArrowRight')
    await expect(group.getByLabel(visits, { exact: true })).toHaveValue('18.000')
    await expect(slider).toHaveAttribute('aria-valuetext', '18.000')
    await expect(covered).toContainText('38.400')

    await page.keyboard.press('Tab')
    await page.keyboard.press('Control+a')
    await page.keyboard.type('3,5')
    await expect(group.locator('.wrong')).toContainText(words.unrealistic)
    await expect(covered).toContainText('60.000')
    await expect(result).toContainText(words.results.unrealistic)
    await expectNoAxeViolations(page)

    await page.keyboard.press('Control+a')
    await page.keyboard.type('3')
    await exercise.getByLabel(buyers, { exact: true }).nth(1).fill('4')
    await expect(group.locator('.wrong')).toHaveCount(0)
    await expect(result).toContainText(words.results.covered)
    await expect
      .poll(() => page.evaluate(() => localStorage.getItem('kmora:progress')))
      .toContain('"coverage-launch":"right"')
    for (const theme of themes) {
      await page.evaluate(
        (name) => document.documentElement.setAttribute('data-theme', name),
        theme,
      )
      await expectNoAxeViolations(page)
    }
    await exercise.getByRole('button', { name: words.again }).click()
    await expect(covered).toContainText('33.000')
  })

test('more than is needed is told, and the table says what the bar shows', async ({ page }) => {
  const { words, visits } = lessons.es
  const exercise = await open(page, 'es')
  await exercise.getByLabel(visits, { exact: true }).fill('120 mil')
  await expect(exercise.locator('p[role=status]')).toContainText(words.results.over)
  const row = exercise.getByRole('row', { name: /página de venta automática/ })
  await expect(row).toContainText('108.000')
  await expect(exercise.getByRole('row', { name: words.missing })).toContainText('60.000')
  await expectNoAxeViolations(page)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the sum to begin with stands there', async ({ page }) => {
    await page.goto(lessons.en.address)
    const exercise = page.getByRole('group', { name: lessons.en.words.heading })
    await expect(exercise).toContainText('12,000 × 1.5% × USD')
    await expect(exercise.getByRole('row', { name: lessons.en.words.total })).toContainText(
      '33,000',
    )
  })
})
