import type { Locator, Page } from '@playwright/test'
import { aPlan, aStrategy, aTactic } from '../fixtures/builders.ts'
import { expect, test } from './fixture.ts'
import { WorkbookPage } from './workbook-page.ts'

const named = (...names: string[]) =>
  names.map((action) => aTactic({ id: action.toLowerCase(), action }))

const plan = JSON.stringify(
  aPlan({
    strategies: [
      aStrategy({ id: 'north', title: 'Norte', tactics: named('Uno', 'Dos') }),
      aStrategy({ id: 'south', title: 'Sur', tactics: named('Tres') }),
    ],
    loose: named('Suelta'),
  }),
)

const open = async (page: Page) => {
  const workbook = new WorkbookPage(page)
  await workbook.open()
  await workbook.openFile('plan.json', plan)
  await expect(workbook.tactic(4)).toBeVisible()
  return workbook
}

/** What stands in the thread, in order: `Norte: Uno Dos | Sur: Tres | Suelta`. */
const readLayout = (page: Page) =>
  page.locator('.plan-thread').evaluate((thread) => {
    const list = (element: Element | null) =>
      [...(element?.querySelectorAll('textarea.action') ?? [])].map((each) =>
        each instanceof HTMLTextAreaElement ? each.value : '',
      )
    const strategies = [...thread.querySelectorAll(':scope > .thread > li:not(.adding)')]
    return [
      ...strategies.map(
        (item) =>
          `${item.querySelector<HTMLTextAreaElement>('textarea.title')?.value ?? ''}: ${list(item).join(' ')}`,
      ),
      list(thread.querySelector('.loose-tray')).join(' '),
    ].join(' | ')
  })

const expectLayout = (page: Page, layout: string) =>
  expect.poll(() => readLayout(page)).toBe(layout)

const middle = async (element: Locator) => {
  const box = await element.boundingBox()
  if (!box) throw new Error('nothing to point at')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

const grip = (workbook: WorkbookPage, part: string) =>
  workbook.page.locator(`.node[data-part="${part}"] > .grip`)

/** Lets what dragging takes arrive only once it is called. */
const holdDragging = async (page: Page) => {
  const { promise: isLetGo, resolve: letGo } = Promise.withResolvers<undefined>()
  await page.route('**/make-draggable.*.js', async (route) => {
    await isLetGo
    await route.continue()
  })
  return () => {
    letGo(undefined)
  }
}

/** Drags a card onto another, drops it once the thread shows it there, and expects it to stay. */
const drag = async (
  { page }: WorkbookPage,
  from: Locator,
  to: Locator,
  layout: string,
  whenTaken?: () => void,
) => {
  const start = await middle(from)
  await page.mouse.move(start.x, start.y)
  await page.mouse.down()
  await page.mouse.move(start.x, start.y + 10, { steps: 3 })
  whenTaken?.()
  await expect(page.locator('.dragged')).toBeVisible()
  const end = await middle(to)
  await page.mouse.move(start.x, end.y + 8, { steps: 12 })
  await expectLayout(page, layout)
  await page.mouse.up()
  await expect(page.locator('.dragged')).toHaveCount(0)
  await expectLayout(page, layout)
}

test('cards are dragged between strategies and the tray, and undo names it @desktop', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 2000 })
  const workbook = await open(page)
  const { bar, edits, notices } = workbook.words.workbook
  await drag(
    workbook,
    grip(workbook, 'uno'),
    grip(workbook, 'tres'),
    'Norte: Dos | Sur: Uno Tres | Suelta',
    await holdDragging(page),
  )
  await expect(page.locator('.notice-bar')).toContainText(
    notices.placed.replace('{place}', '1').replace('{of}', '2').replace('{strategy}', '2'),
  )
  const undo = page.getByRole('button', {
    name: bar.undoWhat.replace('{edit}', edits['move-tactic']),
  })
  await undo.click()
  await expectLayout(page, 'Norte: Uno Dos | Sur: Tres | Suelta')

  await drag(
    workbook,
    grip(workbook, 'dos'),
    grip(workbook, 'suelta'),
    'Norte: Uno | Sur: Tres | Dos Suelta',
  )
  await drag(
    workbook,
    grip(workbook, 'north'),
    grip(workbook, 'south'),
    'Sur: Tres | Norte: Uno | Dos Suelta',
  )
})

test('cards move by keyboard from list to list, and the cursor goes along @desktop', async ({
  page,
}) => {
  const workbook = await open(page)
  const action = page.locator('#dos-action')
  await action.focus()
  await page.keyboard.press('Alt+ArrowDown')
  await expectLayout(page, 'Norte: Uno | Sur: Dos Tres | Suelta')
  await expect(action).toBeFocused()
  await page.keyboard.press('Alt+ArrowDown')
  await expect(action).toBeFocused()
  await page.keyboard.press('Alt+ArrowDown')
  await expectLayout(page, 'Norte: Uno | Sur: Tres | Dos Suelta')
  await expect(action).toBeFocused()
  await page.keyboard.press('Alt+ArrowUp')
  await expectLayout(page, 'Norte: Uno | Sur: Tres Dos | Suelta')

  await page.locator('#south-title').focus()
  await page.keyboard.press('Alt+ArrowUp')
  await expectLayout(page, 'Sur: Tres Dos | Norte: Uno | Suelta')
  await expect(workbook.strategy(1).getByRole('textbox')).toBeFocused()
})

test('on a phone a finger that rests on a grip drags its card, one that moves on scrolls @phone', async ({
  page,
}) => {
  const workbook = await open(page)
  const client = await page.context().newCDPSession(page)
  const touch = (
    type: 'touchStart' | 'touchMove' | 'touchEnd',
    ...touchPoints: { x: number; y: number }[]
  ) => client.send('Input.dispatchTouchEvent', { type, touchPoints })

  const center = (part: string) =>
    workbook.page.locator(`.node[data-part="${part}"]`).evaluate((card) => {
      card.scrollIntoView({ block: 'center' })
    })
  await center('uno')
  const passing = await middle(grip(workbook, 'uno'))
  const scrolled = await page.evaluate(() => scrollY)
  await touch('touchStart', passing)
  for (const up of [30, 60, 90, 120]) await touch('touchMove', { ...passing, y: passing.y - up })
  await touch('touchEnd')
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(scrolled)
  await expectLayout(page, 'Norte: Uno Dos | Sur: Tres | Suelta')

  await center('uno')
  await grip(workbook, 'uno').hover({ trial: true })
  const start = await middle(grip(workbook, 'uno'))
  const end = await middle(grip(workbook, 'dos'))
  await touch('touchStart', start)
  await expect(page.locator('.sortable-chosen')).toHaveCount(1)
  for (const part of [0.2, 0.4, 0.6, 0.8, 1])
    await touch('touchMove', { x: start.x, y: start.y + (end.y - start.y + 12) * part })
  let tremor = 0
  await expect
    .poll(async () => {
      tremor = 1 - tremor
      await touch('touchMove', { x: start.x + tremor, y: end.y + 12 })
      return readLayout(page)
    })
    .toBe('Norte: Dos Uno | Sur: Tres | Suelta')
  await touch('touchEnd')
  await expect(page.locator('.dragged')).toHaveCount(0)
  await expectLayout(page, 'Norte: Dos Uno | Sur: Tres | Suelta')
})
