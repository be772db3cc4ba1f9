import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { decodePlan, encodePlan, markOf } from '../../src/link/index.ts'
import { parsePlan, type Plan } from '../../src/plan/index.ts'
import { hostile, planSaying } from '../fixtures/hostile.ts'
import { expect, test } from './fixture.ts'
import { WorkbookPage } from './workbook-page.ts'

const all = hostile.join(' ')
/** With what may not stand in a picture's file. */
const plan = planSaying(`${all} \u0000\u0008`)

const expectInert = async (page: Page) => {
  expect(await page.evaluate(() => 'hit' in window)).toBe(false)
  const places = ':is(.shared, .workbook, .print-sheet)'
  const active = ':is(img, script, iframe, object, a[href^="javascript:" i], [onerror], [onload])'
  await expect(page.locator(`${places} ${active}`)).toHaveCount(0)
}

/** What a picture of the page holds besides shapes and texts, or why it is none. */
const oddities = (page: Page, svg: string) =>
  page.evaluate((text) => {
    const { documentElement: root } = new DOMParser().parseFromString(text, 'image/svg+xml')
    const shapes = /^(?:svg|g|title|rect|path|circle|text|tspan)$/
    return [root, ...root.querySelectorAll('*')].flatMap((element) => [
      ...(shapes.test(element.localName) ? [] : [element.outerHTML]),
      ...element.getAttributeNames().filter((name) => /^on|href/i.test(name)),
    ])
  }, svg)

/** The link of the plan as it was shared from the workbook, and the plan in it. */
const share = async ({ page, words, dialog }: WorkbookPage) => {
  await page.getByRole('button', { name: words.workbook.bar.share }).click()
  const whatsApp = dialog.getByRole('link', { name: words.share.whatsApp, exact: true })
  const sent = new URL((await whatsApp.getAttribute('href')) ?? '')
  expect(sent.origin).toBe('https://wa.me')
  expect(sent.searchParams.get('text')).toContain(hostile[0])
  expect([...sent.searchParams.keys()]).toEqual(['text'])
  const mail = await dialog.getByRole('link', { name: words.share.email }).getAttribute('href')
  expect([...new URLSearchParams(mail?.split('?')[1]).keys()]).toEqual(['subject', 'body'])
  await dialog.getByRole('button', { name: words.share.copy }).click()
  const link = await dialog.getByLabel(words.share.link, { exact: true }).inputValue()
  await page.keyboard.press('Escape')
  const read = await decodePlan(new URL(link).hash)
  if (!read.ok) throw new Error(read.reason)
  return read.plan
}

/** What a reader could answer at worst. */
const answerTo = (shared: Plan) => ({
  ...shared,
  title: `${all} otra`,
  strategies: shared.strategies.map((strategy) => ({ ...strategy, title: `${all} otra` })),
  comments: [
    { id: 'm2', author: all, date: '2027-01-21', part: 'objective', text: all, resolved: false },
  ],
})

test(
  'texts that look like code are texts in a shared plan, on paper, in the workbook, in its map and in an answer',
  { tag: '@phone' },
  async ({ page }) => {
    test.slow()
    await page.addInitScript(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', '')
    })
    const workbook = new WorkbookPage(page)
    const { words } = workbook
    if (!parsePlan(plan).ok) throw new Error('not a plan')
    await page.goto(`plan/#${await encodePlan(plan, { sender: hostile[0] })}`)
    const view = page.locator('.plan-view')
    await expect(view).toBeVisible()
    for (const text of hostile) await expect(view).toContainText(text)
    await expect(page.locator('ul.comments')).toContainText(hostile[0] ?? '')
    await expect(page.locator('.shared-by')).toContainText('<img src=x')
    await expectInert(page)

    await page.getByRole('button', { name: words.shared.print }).click()
    await expect(page.locator('html[data-printed]')).toHaveCount(1)
    const sheet = page.locator('.print-sheet')
    for (const text of hostile) await expect(sheet).toContainText(text)
    await expectInert(page)

    await page.getByRole('button', { name: words.views.names.track, exact: true }).click()
    await expect(page.locator('.track')).toContainText('<img src=x')
    await expectInert(page)

    await page.getByRole('button', { name: words.shared.save }).click()
    await expect(page.locator('.workbook .node.tactic[data-part]')).toHaveCount(2)
    await expectInert(page)
    await page.getByRole('button', { name: words.views.names.map, exact: true }).click()
    await expect(page.locator('.map svg[role="tree"]')).toContainText('<img')
    await expectInert(page)
    const save = async (button: string) => {
      const downloading = page.waitForEvent('download')
      await page.getByRole('button', { name: button }).click()
      return readFile(await (await downloading).path())
    }
    const { map } = words.views
    expect(await oddities(page, (await save(map.saveSvg)).toString('utf8'))).toEqual([])
    expect((await save(map.savePng)).subarray(1, 4).toString()).toBe('PNG')

    const shared = await share(workbook)
    await expectInert(page)
    const answers = markOf(shared)
    const sender = hostile[0]
    await page.goto(`plan/#${await encodePlan(answerTo(shared), { sender, answers })}`)
    const review = page.locator('.answer-review')
    await expect(review).toContainText(hostile[0] ?? '')
    for (const text of hostile) await expect(review).toContainText(text)
    await expectInert(page)
    await review.getByRole('button', { name: words.answer.review.take }).click()
    await review.getByRole('link', { name: words.answer.review.workbook }).click()
    await expect(page.locator('.check-ins').first()).toContainText('<img src=x')
    await expectInert(page)
  },
)
