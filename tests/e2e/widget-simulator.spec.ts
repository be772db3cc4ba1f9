import type { Locator, Page } from '@playwright/test'
import type { Decision } from '../../src/islands/simulator/game.ts'
import { en } from '../../src/strings/en.ts'
import { es } from '../../src/strings/es.ts'
import { expect, expectNoAxeViolations, test, themes } from './fixture.ts'

const lessons = {
  es: { address: 'lecciones/medir-y-cambiar-a-tiempo/', words: es.lesson.simulator },
  en: { address: 'en/lessons/measure-and-change-in-time/', words: en.lesson.simulator },
} as const

type Words = typeof es.lesson.simulator

/** Week 13 of seed 1, where orders are weak, tourists fail and homes work. */
const wellPlayed = 'sim=1.arkkkkkkk'

const simulatorIn = (page: Page, words: Words) => page.getByRole('region', { name: words.heading })

const fill = (text: string, value: string) => text.replace(/\{\w+\}/, value)

const decide = async (game: Locator, words: Words, round: readonly Decision[]) => {
  for (const [place, decision] of round.entries())
    await game
      .getByRole('group', { name: words.play.decide })
      .nth(place)
      .getByRole('radio', { name: words.play.decisions[decision] })
      .check()
  await game.locator('form button').click()
}

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText())

for (const [lang, { address, words }] of Object.entries(lessons))
  test(`a quarter is played to its close, and axe finds nothing on the way, in ${lang}`, async ({
    page,
  }) => {
    await page.goto(address)
    const game = simulatorIn(page, words)
    await game.scrollIntoViewIfNeeded()
    await game.getByRole('button', { name: words.start }).click()
    for (const week of ['4', '8', '11']) {
      await expect(game.locator('h4')).toBeFocused()
      await expect(game.locator('h4')).toContainText(fill(words.play.week, week).slice(0, 8))
      await expect(game.locator('.sign')).toHaveCount(3)
      if (week === '4') await expectNoAxeViolations(page)
      await decide(game, words, ['keep', 'keep', 'keep'])
    }
    await expect(game.getByRole('heading', { name: words.play.closing })).toBeFocused()
    await expect(game.locator('.parts')).toContainText('79')
    await expect(page).toHaveURL(/#sim=\d{1,6}\.k{9}$/)
    for (const theme of themes) {
      await page.evaluate(
        (name) => document.documentElement.setAttribute('data-theme', name),
        theme,
      )
      await expectNoAxeViolations(page)
    }
    await game.getByRole('button', { name: words.play.again }).click()
    await expect(game.locator('h4')).toContainText('4')
    await expect(page).toHaveURL(/#sim=\d{1,6}$/)
  })

test('the whole game works from the keyboard, and says what is still to be decided', async ({
  page,
}) => {
  const { address, words } = lessons.es
  await page.goto(`${address}#sim=1`)
  const game = simulatorIn(page, words)
  await expect(game.getByRole('status')).toHaveText(fill(words.shared, '1'))
  await game.getByRole('button', { name: words.start }).focus()
  await page.keyboard.press('Enter')

  const heading = game.locator('h4')
  await expect(heading).toBeFocused()
  const next = game.locator('form button')
  const go = async (text: string) => {
    for (let steps = 0; !(await next.evaluate((at) => at === document.activeElement)); steps++) {
      expect(steps, text).toBeLessThan(20)
      await page.keyboard.press('Tab')
    }
    await page.keyboard.press('Enter')
  }

  await go('nothing chosen')
  await expect(game.locator('.missing')).toHaveText(fill(words.play.missing.other, '3'))
  const radio = (place: number, decision: Decision) =>
    game
      .getByRole('group', { name: words.play.decide })
      .nth(place)
      .getByRole('radio', { name: words.play.decisions[decision] })
  await expect(radio(0, 'keep')).toBeFocused()

  await page.keyboard.press('ArrowDown')
  await expect(radio(0, 'adjust')).toBeChecked()
  await radio(1, 'keep').focus()
  await page.keyboard.press('ArrowUp')
  await expect(radio(1, 'replace')).toBeChecked()
  await go('one missing')
  await expect(game.locator('.missing')).toHaveText(words.play.missing.one)
  await expect(radio(2, 'keep')).toBeFocused()
  await page.keyboard.press('Space')
  await go('week 4')

  for (const week of ['8', '11']) {
    await expect(heading).toContainText(week)
    await expect(heading).toBeFocused()
    await expect(radio(1, 'replace')).toBeDisabled()
    for (const place of [0, 1, 2]) {
      await radio(place, 'keep').focus()
      await page.keyboard.press('Space')
    }
    await go(week)
  }
  await expect(heading).toHaveText(words.play.closing)
  await expect(game.locator('.verdict')).toHaveText(/79\.281/)
  await expect(page).toHaveURL(new RegExp(`#${wellPlayed.replace('.', '\\.')}$`))
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('kmora:progress')))
    .toContain('"quarter":"right"')
})

test('a link with decisions comes into sight and opens the same close; a reload keeps it', async ({
  page,
}) => {
  const { address, words } = lessons.en
  await page.goto(`${address}#${wellPlayed}`)
  const game = simulatorIn(page, words)
  await expect(page.locator('#simulator')).toBeInViewport()
  await expect(game.locator('.verdict')).toHaveText(/79,281/)
  await expect(game).toContainText('brought USD\u00a012,403')
  const told = await game.locator('.game').innerText()
  await page.reload()
  await expect(game.locator('.verdict')).toBeVisible()
  expect(await game.locator('.game').innerText()).toBe(told)
  const progress = await page.evaluate(() => localStorage.getItem('kmora:progress') ?? '')
  expect(progress).not.toContain('"quarter"')
})

test('a link in use goes on from the week where it stands', async ({ page }) => {
  const { address, words } = lessons.es
  await page.goto(`${address}#sim=1.arkk`)
  const game = simulatorIn(page, words)
  await expect(game.locator('h4')).toContainText('8')
  await expect(page).toHaveURL(/#sim=1\.ark$/)
  await page.evaluate(() => {
    location.hash = '#sim=2.kkkkkk'
  })
  await expect(game.locator('h4')).toContainText('11')
  await expect(game).toContainText(fill(words.play.number, '2'))
})

test.describe('with the clipboard allowed', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  test('the game’s link is copied bare to play, and with the decisions to show', async ({
    page,
    baseURL,
  }) => {
    const { address, words } = lessons.es
    await page.goto(`${address}#${wellPlayed}`)
    const game = simulatorIn(page, words)
    const home = new URL(address, baseURL).href
    await game.getByRole('button', { name: words.play.copy }).click()
    await expect(game.locator('.game-foot [role=status]')).toHaveText(words.play.copied)
    expect(await copied(page)).toBe(`${home}#sim=1`)
    await game.getByRole('button', { name: words.play.copyDecisions }).click()
    await expect.poll(() => copied(page)).toBe(`${home}#${wellPlayed}`)
    await game.getByRole('button', { name: words.play.same }).click()
    await expect(page).toHaveURL(`${home}#sim=1`)
    await expect(game.locator('h4')).toBeFocused()
  })
})

test.describe('when the game can’t be had', () => {
  test.use({ allowedProblems: [/Failed to load resource/] })

  test('it says so, and starts once it can', async ({ page }) => {
    const { address, words } = lessons.es
    await page.route('**/exercises/simulator.es.json', (route) => route.abort())
    await page.goto(address)
    const game = simulatorIn(page, words)
    await game.scrollIntoViewIfNeeded()
    await game.getByRole('button', { name: words.start }).click()
    await expect(game.getByRole('status')).toHaveText(words.failed)
    await page.unroute('**/exercises/simulator.es.json')
    await game.getByRole('button', { name: words.start }).click()
    await expect(game.locator('h4')).toBeFocused()
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the situation and the story of one game can be read', async ({ page }) => {
    const { address, words } = lessons.es
    await page.goto(address)
    await expect(simulatorIn(page, words)).toContainText('Alto Verde')
    const story = page.locator('.on-paper').filter({ hasText: words.story })
    await expect(story).toBeVisible()
    expect(await story.innerText()).toContain(words.noScript)
    await expect(story).toContainText('Llegaste a la meta')
    await expect(simulatorIn(page, words).getByRole('button')).toHaveCount(0)
  })
})
