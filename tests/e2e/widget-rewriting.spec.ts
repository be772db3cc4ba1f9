import { en } from '../../src/strings/en.ts'
import { es } from '../../src/strings/es.ts'
import { expect, expectNoAxeViolations, test, themes } from './fixture.ts'

const lessons = {
  es: {
    address: 'lecciones/tacticas-que-se-hacen/',
    words: es.lesson.rewriting,
    half: 'Publicar 3 videos por semana',
    whole: 'Publicar 3 videos por semana del 5 de abril al 27 de junio',
    hint: 'hasta cuándo',
    model: 'a cargo de Diana',
  },
  en: {
    address: 'en/lessons/tactics-that-get-done/',
    words: en.lesson.rewriting,
    half: 'Post 3 videos a week',
    whole: 'Post 3 videos a week from April 5 to June 27',
    hint: 'until when',
    model: 'by Diana',
  },
} as const

const strategies = {
  es: {
    address: 'lecciones/estrategias-que-se-miden/',
    wrong: 'Llamar a 50 colegios',
    said: '“Llamar”',
    right: 'Atraer a los colegios que enseñan ciencias con una salida al parque',
  },
  en: {
    address: 'en/lessons/strategies-that-are-measured/',
    wrong: 'Call 50 schools',
    said: '“Call”',
    right: 'Draw in schools that teach science with a visit to the park',
  },
} as const

for (const [lang, { address, words, half, whole, hint, model }] of Object.entries(lessons))
  test(`a sentence is judged while it is written better, by keyboard alone, in ${lang}`, async ({
    page,
  }) => {
    const { criteria } = words.kinds.tactic
    await page.goto(address)
    const exercise = page.getByRole('group', { name: words.heading }).first()
    await exercise.scrollIntoViewIfNeeded()
    const text = exercise.getByLabel(words.kinds.tactic.label)
    await text.focus()
    await page.keyboard.type(half)
    await expect(exercise.locator('.criteria .wrong')).toHaveCount(1)
    await expect(exercise.locator('.criteria .wrong')).toContainText(criteria.when)
    await expectNoAxeViolations(page)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(exercise.locator('.live').getByText(hint)).toBeVisible()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(exercise.locator('.live').getByText(model).first()).toBeVisible()
    for (const theme of themes) {
      await page.evaluate(
        (name) => document.documentElement.setAttribute('data-theme', name),
        theme,
      )
      await expectNoAxeViolations(page)
    }
    await text.focus()
    await page.keyboard.press('Control+a')
    await page.keyboard.type(whole)
    await expect(exercise.getByRole('status').first()).toContainText(words.kinds.tactic.done)
    await expect
      .poll(() => page.evaluate(() => localStorage.getItem('kmora:progress')))
      .toContain('"r06":"right"')
    for (let tab = 0; tab < 3; tab++) await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(text).toHaveValue('')
    await expect(exercise.locator('.statement')).toBeFocused()
  })

for (const lang of ['es', 'en'] as const)
  test(`a sentence that reads as another kind is told so by its own words, and nothing is hindered, in ${lang}`, async ({
    page,
  }) => {
    const { words } = lessons[lang]
    const { address, wrong, right, said } = strategies[lang]
    await page.goto(address)
    const exercise = page.getByRole('group', { name: words.heading }).first()
    await exercise.scrollIntoViewIfNeeded()
    const text = exercise.getByLabel(words.kinds.strategy.label)
    await text.fill(wrong)
    await expect(exercise).toContainText(words.reads.tactic.replace('{words}', said))
    for (const theme of themes) {
      await page.evaluate(
        (name) => document.documentElement.setAttribute('data-theme', name),
        theme,
      )
      await expectNoAxeViolations(page)
    }
    await expect(exercise.getByRole('button', { name: words.next })).toBeEnabled()
    await text.fill(right)
    await expect(exercise.getByRole('status').first()).toContainText(words.kinds.strategy.done)
    await expect(exercise).not.toContainText(words.reads.tactic.replace('{words}', said))
  })

test('the last sentence ends with how many were completed, and the exercise begins again', async ({
  page,
}) => {
  const { words, address, whole } = lessons.es
  await page.goto(address)
  const exercise = page.getByRole('group', { name: words.heading }).first()
  await exercise.scrollIntoViewIfNeeded()
  await exercise.getByLabel(words.kinds.tactic.label).fill(whole)
  for (let item = 0; item < 2; item++)
    await exercise.getByRole('button', { name: words.next }).click()
  await expect(exercise).toContainText(
    words.finished.replace('{done}', '1').replace('{total}', '2'),
  )
  await expectNoAxeViolations(page)
  await exercise.getByRole('button', { name: words.again }).click()
  await expect(exercise).toContainText('Estar más activos')
})

test('an exercise that can’t be fetched stays readable, and can be tried again', async ({
  page,
  context,
}) => {
  const { failed, retry } = es.lesson.exercise
  await context.route('**/exercises/*.json', (route) => route.fulfill({ status: 200, body: 'no' }))
  await page.goto(lessons.es.address)
  const exercise = page.getByRole('group', { name: lessons.es.words.heading }).first()
  await exercise.scrollIntoViewIfNeeded()
  await expect(exercise).toContainText(failed)
  await expect(exercise).toContainText('Estar más activos')
  await expectNoAxeViolations(page)
  await context.unroute('**/exercises/*.json')
  await exercise.getByRole('button', { name: retry }).click()
  await expect(exercise.getByRole('textbox')).toBeVisible()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('each sentence stands there with its models and why', async ({ page }) => {
    await page.goto(lessons.es.address)
    const exercise = page.getByRole('group', { name: lessons.es.words.heading }).first()
    const answer = exercise.getByRole('listitem').first().locator('.on-paper')
    await expect(answer).toBeVisible()
    await expect(answer).toContainText(/Publicar 3 videos por semana.*no tiene comienzo ni final/s)
  })
})
