import type { Locator, Page } from '@playwright/test'
import { en } from '../../src/strings/en.ts'
import { es } from '../../src/strings/es.ts'
import { expect, expectNoAxeViolations, test, themes } from './fixture.ts'

const lessons = {
  es: {
    address: 'lecciones/el-hilo/',
    words: es.lesson.threadBuilder,
    objective: 'Facturar USD 66.000 en el T3 de 2027',
  },
  en: {
    address: 'en/lessons/the-thread/',
    words: en.lesson.threadBuilder,
    objective: 'Invoice USD 66,000 in Q3 2027',
  },
} as const

/** For each tactic of the bakery, in order: how many options down its answer lies. */
const answers = [1, 1, 2, 2, 3, 3, 4, 4]

const open = async (page: Page, lang: 'es' | 'en'): Promise<Locator> => {
  const { address, words, objective } = lessons[lang]
  await page.goto(address)
  const exercise = page.getByRole('group', { name: `${words.heading}: ${objective}` })
  await exercise.scrollIntoViewIfNeeded()
  await expect(exercise.getByRole('combobox')).toHaveCount(answers.length)
  return exercise
}

const score = ({ score }: typeof es.lesson.threadBuilder, aligned: number) =>
  score.replace('{aligned}', String(aligned)).replace('{total}', String(answers.length))

for (const lang of ['es', 'en'] as const)
  test(`every tactic finds its place in the thread by keyboard alone, and the score moves, in ${lang}`, async ({
    page,
  }) => {
    const { words } = lessons[lang]
    const exercise = await open(page, lang)
    await expectNoAxeViolations(page)
    await exercise.getByRole('combobox').first().focus()
    for (const [done, steps] of answers.entries()) {
      for (let step = 0; step < steps; step++) await page.keyboard.press('ArrowDown')
      const aligned = Math.min(done + 1, 6)
      await expect(exercise.locator('.eyebrow')).toHaveText(score(words, aligned))
      await expect(exercise.locator('.feedback')).toBeFocused()
      await expect(exercise.getByRole('combobox')).toHaveCount(answers.length - done - 1)
      if (done === 2 || done === 6) await expectNoAxeViolations(page)
      await page.keyboard.press('Tab')
    }
    await expect(exercise.locator('.feedback')).toContainText(words.finished)
    await expect(exercise.locator('.thread .thread > li')).toHaveCount(6)
    await expect(exercise.locator('.live .node.loose')).toHaveCount(2)
    for (const theme of themes) {
      await page.evaluate(
        (name) => document.documentElement.setAttribute('data-theme', name),
        theme,
      )
      await expectNoAxeViolations(page)
    }
    await page.keyboard.press('Enter')
    await expect(exercise.getByRole('combobox')).toHaveCount(answers.length)
    await expect(exercise.locator('.eyebrow')).toHaveText(score(words, 0))
    await expect(exercise.locator('.live .exercise-title')).toBeFocused()
  })

test('a wrong answer says why at once, leaves the tactic loose, and can be changed', async ({
  page,
}) => {
  const { words } = lessons.es
  const exercise = await open(page, 'es')
  const tactic = exercise.getByRole('listitem').filter({ hasText: 'torta de muestra' })
  await tactic.getByRole('combobox').selectOption({ index: 1 })
  await expect(tactic.getByRole('status')).toContainText(words.wrong)
  await expect(tactic.getByRole('status')).toContainText('no buscas a las oficinas')
  await expect(exercise.locator('.eyebrow')).toHaveText(score(words, 0))
  await expectNoAxeViolations(page)
  await tactic.getByRole('combobox').selectOption({ index: 2 })
  await expect(exercise.locator('.feedback')).toContainText(words.right)
  await expect(exercise.locator('.thread .thread')).toContainText('torta de muestra')
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('kmora:progress')))
    .toContain('"bakery-school-samples":"right"')
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('each tactic stands there with what it serves', async ({ page }) => {
    await page.goto(lessons.es.address)
    const { words, objective } = lessons.es
    const exercise = page.getByRole('group', { name: `${words.heading}: ${objective}` })
    await expect(exercise.getByRole('listitem').first()).toContainText('1. Visitar 10 oficinas')
    await expect(exercise.getByText('oficinas del centro: 1, 2.')).toBeVisible()
  })
})
