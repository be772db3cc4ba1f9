import type { Locator, Page } from '@playwright/test'
import { sortingItem } from '../../src/exercise-schemas.ts'
import { en } from '../../src/strings/en.ts'
import { es } from '../../src/strings/es.ts'
import { readBank } from '../fixtures/exercise-bank.ts'
import { expect, expectNoAxeViolations, test, themes } from './fixture.ts'

const lessons = {
  es: {
    address: 'lecciones/tacticas-sin-estrategia/',
    words: es.lesson.sorting,
    levels: es.site.levels,
  },
  en: {
    address: 'en/lessons/tactics-without-a-strategy/',
    words: en.lesson.sorting,
    levels: en.site.levels,
  },
} as const

type Lang = keyof typeof lessons

const kinds = ['objective', 'strategy', 'tactic'] as const
const total = 5

const banks = {
  es: await readBank('es', 'sorting', sortingItem),
  en: await readBank('en', 'sorting', sortingItem),
}

const open = async (page: Page, lang: Lang): Promise<Locator> => {
  const { address, words } = lessons[lang]
  await page.goto(address)
  const exercise = page.getByRole('group', { name: words.heading }).first()
  await exercise.scrollIntoViewIfNeeded()
  await expect(exercise.getByRole('button').first()).toBeEnabled()
  return exercise
}

/** Holds what is shown now to axe's rules in light and dark. */
const inEachTheme = async (page: Page) => {
  for (const theme of themes) {
    await page.evaluate((name) => document.documentElement.setAttribute('data-theme', name), theme)
    await expectNoAxeViolations(page)
  }
}

/** The item of the bank that the exercise shows. */
const shown = async (exercise: Locator, lang: Lang) => {
  const text = await exercise.locator('legend').innerText()
  const item = banks[lang].find((one) => text === `“${one.text}”`)
  if (!item) throw new Error(`Not in the bank: ${text}`)
  return item
}

/** Answers by keyboard alone what has the focus, wrongly first if asked to, and goes on. */
const answer = async (page: Page, exercise: Locator, lang: Lang, isMissed = false) => {
  const item = await shown(exercise, lang)
  await exercise.getByRole('group').focus()
  const right = kinds.indexOf(item.answer)
  const wrong = right === 0 ? 1 : 0
  let place = -1
  const press = async (option: number) => {
    for (; place < option; place++) await page.keyboard.press('Tab')
    for (; place > option; place--) await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Enter')
  }
  if (isMissed) await press(wrong)
  await press(right)
  await expect(exercise.getByRole('button', { name: lessons[lang].words.next })).toBeVisible()
  await press(kinds.length)
  await expect(exercise.locator(':is(fieldset, .feedback p):focus')).toBeVisible()
  return item.id
}

const practise = async (page: Page, exercise: Locator, { words }: (typeof lessons)[Lang]) => {
  await exercise.getByRole('button', { name: words.practise }).focus()
  await page.keyboard.press('Enter')
}

const solved = (words: typeof es.lesson.sorting, done: number, all: number) =>
  words.solved[all === 1 ? 'one' : 'other']
    .replace('{done}', String(done))
    .replace('{total}', String(all))

for (const lang of ['es', 'en'] as const)
  test(`a round is solved by keyboard alone, and the focus follows the statements, in ${lang}`, async ({
    page,
  }) => {
    const { words } = lessons[lang]
    const exercise = await open(page, lang)
    const counter = exercise.locator('.eyebrow')
    await expect(counter).toHaveText(solved(words, 0, total))
    await inEachTheme(page)
    for (let done = 0; done < total; done++) {
      await answer(page, exercise, lang)
      await expect(counter).toHaveText(solved(words, done + 1, total))
      if (done + 1 < total) await expect(exercise.getByRole('group')).toBeFocused()
    }
    const closing = words.finished.replace('{right}', '5').replace('{total}', '5')
    await expect(exercise.getByText(closing)).toBeFocused()
    await expect(exercise).not.toContainText(words.missedFirst)
    await inEachTheme(page)
  })

test('a wrong answer is told why; the statement comes back three turns later, and the round does not grow', async ({
  page,
}) => {
  const { words } = lessons.es
  const exercise = await open(page, 'es')
  const counter = exercise.locator('.eyebrow')
  const { id, text, answer: right, reasons } = await shown(exercise, 'es')
  const wrong = kinds.find((kind) => kind !== right) ?? 'objective'
  await exercise.getByRole('button', { name: lessons.es.levels[wrong] }).click()
  const status = exercise.getByRole('status').first()
  await expect(status).toContainText(words.wrong[wrong])
  await expect(status).toContainText(reasons[wrong])
  await expect(status).toContainText(words.retry)
  await expect(counter).toHaveText(solved(words, 0, total))
  await inEachTheme(page)
  await exercise.getByRole('button', { name: lessons.es.levels[right] }).click()
  await expect(status).toContainText(reasons[right])
  await expect(counter).toHaveText(solved(words, 0, total))
  await inEachTheme(page)
  await exercise.getByRole('button', { name: words.next }).click()
  await answer(page, exercise, 'es')
  await answer(page, exercise, 'es')
  await expect(counter).toHaveText(solved(words, 2, total))
  await expect(exercise.locator('legend')).toContainText(text)
  for (let left = 3; left > 0; left--) await answer(page, exercise, 'es')
  await expect(exercise).toContainText('Acertaste 4 de 5')
  await expect(exercise).toContainText(words.missedFirst)

  await practise(page, exercise, lessons.es)
  await expect(exercise.getByRole('group')).toBeFocused()
  expect((await shown(exercise, 'es')).id).toBe(id)
})

test('practice draws rounds of six from the bank, without what was answered right before', async ({
  page,
}) => {
  const { words } = lessons.en
  const exercise = await open(page, 'en')
  const seen: string[] = []
  for (let item = 0; item < total; item++) seen.push(await answer(page, exercise, 'en'))
  for (let round = 0; round < 2; round++) {
    await practise(page, exercise, lessons.en)
    await expect(exercise.locator('.eyebrow')).toHaveText(solved(words, 0, 6))
    for (let item = 0; item < 6; item++) seen.push(await answer(page, exercise, 'en'))
  }
  expect(new Set(seen).size).toBe(17)
  await expect(exercise).toContainText(
    words.practice.mastered.other.replace('{count}', '17').replace('{total}', '60'),
  )
  await inEachTheme(page)
})

test('when nothing is left of the bank, one can begin anew', async ({ page }) => {
  const { words } = lessons.es
  const items = Object.fromEntries(banks.es.map(({ id }) => [id, 'right']))
  await page.addInitScript(
    (kept) => {
      localStorage.setItem('kmora:progress', kept)
    },
    JSON.stringify({ lessons: {}, items }),
  )
  const exercise = await open(page, 'es')
  await practise(page, exercise, lessons.es)
  const told = exercise.getByText(words.practice.exhausted.replace('{total}', '60'))
  await expect(told).toBeFocused()
  await inEachTheme(page)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(exercise.locator('.eyebrow')).toHaveText(solved(words, 0, 6))
  await expect(exercise.getByRole('group')).toBeFocused()
})

test('a bank that can’t be fetched is told, and can be asked for again', async ({
  page,
  context,
}) => {
  const { words } = lessons.es
  await context.route('**/exercises/*.json', (route) => route.fulfill({ status: 200, body: 'no' }))
  const exercise = await open(page, 'es')
  for (let item = 0; item < total; item++) await answer(page, exercise, 'es')
  await practise(page, exercise, lessons.es)
  await expect(exercise.getByRole('status')).toHaveText(words.failed)
  await expect(exercise.getByRole('button', { name: words.practise })).toBeFocused()
  await inEachTheme(page)
  await context.unroute('**/exercises/*.json')
  await page.keyboard.press('Enter')
  await expect(exercise.locator('.eyebrow')).toHaveText(solved(words, 0, 6))
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('each statement stands there with its answer and why, and no button', async ({ page }) => {
    await page.goto(lessons.es.address)
    const [first] = banks.es
    await expect(page.getByText(lessons.es.words.noScript)).toBeVisible()
    await expect(page.locator('.on-paper li').first()).toContainText(first?.text ?? '')
    await expect(page.locator('.on-paper li').first()).toContainText(first?.reasons.tactic ?? '')
    await expect(page.locator('.exercise').getByRole('button')).toHaveCount(0)
  })
})
