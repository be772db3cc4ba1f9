import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { readPlan, tactics } from '../fixtures/builders.ts'
import { expect, expectNoAxeViolations, test, themes } from './fixture.ts'
import { WorkbookPage } from './workbook-page.ts'

const languages = ['es', 'en'] as const
type Lang = (typeof languages)[number]

const example = (lang: Lang) =>
  readFile(new URL(`../../content/examples/bakery.${lang}.json`, import.meta.url), 'utf8')

/** The example with six loose tactics of three people, the last without owner, date and measure. */
const plan = async (lang: Lang) => {
  const loose = tactics(6, { state: 'todo', due: '2027-02-10' }).map((tactic, index) => ({
    ...tactic,
    action: ['Llamar', 'Ñandú', 'Visitar', 'Enviar', 'Ofrecer', 'Medir'][index] ?? '',
    owner: ['Zoe', 'Ana', 'Zoe', 'Ana', 'Bea', ''][index] ?? '',
    ...(index === 5 && { due: null, measure: { name: '', unit: '', target: null } }),
  }))
  return JSON.stringify({ ...readPlan(await example(lang)), loose })
}

/** The table of the open plan, on a desktop or as cards on a phone. */
const openTable = async (page: Page, lang: Lang) => {
  const workbook = new WorkbookPage(page, lang)
  const { words } = workbook
  const { table } = words.views
  await workbook.open()
  await workbook.openFile('plan.json', await plan(lang))
  const toTable = page.getByRole('button', { name: words.views.names.table, exact: true })
  await toTable.click()
  const region = page.getByRole('region', { name: table.heading })
  const rows = region.locator('tbody tr, .tactic-list > li')
  await expect(rows).toHaveCount(9)
  return {
    workbook,
    table,
    words: words.workbook,
    toTable,
    region,
    rows,
    actions: region.getByLabel(words.workbook.tactic.action, { exact: true }),
    owners: region.getByLabel(new RegExp(`^${words.workbook.tactic.owner}: `)),
    picked: region.getByRole('group', { name: table.actions.label }),
    find: region.getByLabel(table.find, { exact: true }).last(),
    notice: page.locator('.notice-bar'),
  }
}

/** The cells that a key leads through from the one with the cursor to another, as row and column. */
const walk = async (page: Page, key: string, to: string) => {
  const cells: string[] = []
  while (cells.at(-1) !== to && cells.length < 12) {
    await page.keyboard.press(key)
    const cell = await page.evaluate(() => {
      const held = document.activeElement?.closest('td, th')
      const row = held?.closest('tr')
      return held instanceof HTMLTableCellElement && row ? `${row.rowIndex}.${held.cellIndex}` : ''
    })
    if (cell !== cells.at(-1)) cells.push(cell)
  }
  return cells
}

const tabTo = async (page: Page, selector: string, key = 'Tab') => {
  await expect(async () => {
    await page.keyboard.press(key)
    await expect(page.locator(selector)).toBeFocused({ timeout: 50 })
  }).toPass()
}

for (const lang of languages) {
  test(`the table is sorted, filtered and edited by keyboard alone, in ${lang} @desktop`, async ({
    page,
  }) => {
    const { words, table, rows, actions, owners, find, region } = await openTable(page, lang)
    await expectNoAxeViolations(page)

    const heading = region.getByRole('columnheader', { name: words.tactic.owner })
    await heading.getByRole('button').focus()
    await page.keyboard.press('Enter')
    await expect(heading).toHaveAttribute('aria-sort', 'ascending')
    await expect(heading.getByRole('button')).toBeFocused()
    await expect(owners.last()).toHaveValue('')
    const first = await actions.first().inputValue()

    await owners.first().focus()
    await page.keyboard.press('Control+a')
    await page.keyboard.type('zzz-última')
    await expect(owners.first()).toBeFocused()
    await expect(owners.first()).toHaveValue('zzz-última')
    await expect(actions.first()).toHaveValue(first)
    await page.keyboard.press('Shift+Tab')
    await expect(actions.first()).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(actions.nth(1)).toBeFocused()
    await expect(actions.first()).toHaveValue(first)
    await find.focus()
    await expect(actions.first()).not.toHaveValue(first)
    await expect(owners.nth(7)).toHaveValue('zzz-última')

    await actions.first().focus()
    const onward = ['1.4', '1.6', '1.9', '1.10', '2.0', '2.1']
    expect(await walk(page, 'Tab', '2.1')).toEqual(onward)
    expect(await walk(page, 'Shift+Tab', '1.1')).toEqual([
      '2.0',
      '1.10',
      '1.9',
      '1.6',
      '1.4',
      '1.1',
    ])
    await page.keyboard.press('End')
    await page.keyboard.press('ArrowDown')
    await expect(actions.nth(1)).toBeFocused()
    await page.keyboard.press('Home')
    await page.keyboard.press('ArrowUp')
    await expect(actions.first()).toBeFocused()
    await owners.nth(8).focus()
    await page.keyboard.press('Shift+Enter')
    await expect(owners.nth(7)).toBeFocused()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await expect(region.getByLabel(table.addToTray)).toBeFocused()
    await page.keyboard.type('Sumar')
    await page.keyboard.press('Enter')
    await expect(rows).toHaveCount(10)
    await expect(region.getByLabel(table.addToTray)).toBeFocused()
    await page.keyboard.press('Control+z')
    await expect(rows).toHaveCount(9)
    await owners.nth(8).focus()
    await page.keyboard.type('Bo')
    await page.keyboard.press('Control+z')
    await expect(owners.nth(8)).not.toHaveValue('Bo')
    await page.keyboard.press('Control+Shift+z')
    await expect(owners.nth(8)).toHaveValue(/Bo$/)
    await page.keyboard.press('Control+z')

    await find.focus()
    await page.keyboard.type('NANDU')
    await expect(rows).toHaveCount(1)
    await expect(actions).toHaveValue('Ñandú')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(rows).toHaveCount(9)

    await region.locator('#table-lack').selectOption('owner')
    await expect(rows).toHaveCount(1)
    await owners.first().focus()
    await page.keyboard.type('Marta')
    await expect(owners.first()).toHaveValue('Marta')
    await find.focus()
    await expect(rows).toHaveCount(0)
    await expect(region.getByText(table.noMatch)).toBeVisible()
  })

  test(`several tactics are changed at once by keyboard alone, in ${lang} @desktop`, async ({
    page,
  }) => {
    const opened = await openTable(page, lang)
    const { words, table, region, rows, actions, owners, picked, find, notice } = opened
    const counted = (
      kind: 'changed-tactics' | 'moved-tactics' | 'removed-tactics',
      count: number,
    ) => words.notices[kind].other.replace('{count}', String(count))
    const boxOf = (action: string) =>
      region.getByLabel(table.choose.replace('{tactic}', action), { exact: true })

    for (const action of ['Llamar', 'Visitar', 'Medir']) {
      await boxOf(action).focus()
      await page.keyboard.press('Space')
    }
    await expect(region.getByRole('status').first()).toContainText(
      table.chosen.other.replace('{count}', '3'),
    )
    await page.keyboard.press('Enter')
    const button = (name: keyof typeof table.actions) =>
      picked.getByRole('button', { name: table.actions[name], exact: true })
    await expect(button('owner')).toBeFocused()

    await page.keyboard.press('Enter')
    await page.keyboard.type('Rosa')
    await page.keyboard.press('Enter')
    await expect(button('owner')).toBeFocused()
    await expect(notice).toContainText(counted('changed-tactics', 3))
    await expect(owners.nth(3)).toHaveValue('Rosa')
    await expect(owners.nth(8)).toHaveValue('Rosa')

    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expectNoAxeViolations(page)
    await region.getByRole('button', { name: words.field.quick.endOfQuarter }).focus()
    await page.keyboard.press('Enter')
    await tabTo(page, '.picked-form .primary')
    await page.keyboard.press('Enter')
    await expect(button('dates')).toBeFocused()
    await expect(region.locator('[id$="row-due"]').nth(8)).toHaveValue('2027-03-31')

    await page.keyboard.press('Enter')
    await region.locator('#picked-start').fill('2027-04-01')
    await page.keyboard.press('Enter')
    await expect(region.locator('.picked-form .wrong')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(button('dates')).toBeFocused()

    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(region.locator('[id$="row-state"]').nth(8)).toHaveValue('doing')

    await button('strategy').focus()
    await page.keyboard.press('Enter')
    await region.locator('#picked-strategy').selectOption({ index: 1 })
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(notice).toContainText(counted('moved-tactics', 3))

    await button('remove').focus()
    await page.keyboard.press('Enter')
    await expect(rows).toHaveCount(6)
    await expect(notice).toContainText(counted('removed-tactics', 3))
    await expect(region.getByRole('heading')).toBeFocused()
    await notice.getByRole('button', { name: words.notices.undo }).focus()
    await page.keyboard.press('Enter')
    await expect(rows).toHaveCount(9)
    await expect(region.getByRole('heading')).toBeFocused()
    await find.fill('medir')
    await expect(rows).toHaveCount(1)
    await expect(actions).toHaveValue('Medir')
  })

  test(`a phone shows the tactics as cards, edited where they stand, in ${lang} @phone`, async ({
    page,
  }) => {
    const { words, table, region, rows, owners, find, notice } = await openTable(page, lang)
    await expectNoAxeViolations(page)
    await find.fill('ofrecer')
    await expect(rows).toHaveCount(1)
    await owners.fill('Rosa')
    await find.fill('rosa')
    await expect(rows).toHaveCount(1)
    await region.getByRole('button', { name: table.clear }).tap()
    await region.getByText(table.filters).tap()
    await region.getByLabel(table.sortBy).selectOption('owner')
    await expect(owners.first()).toHaveValue('Ana')
    await region.getByLabel(table.descending).check()
    await expect(owners.first()).toHaveValue('Zoe')

    await region.getByLabel(table.chooseAll).check()
    await region.getByRole('button', { name: table.actions.state, exact: true }).tap()
    await expectNoAxeViolations(page)
    await region.getByRole('button', { name: words.tactic.states.done, exact: true }).tap()
    await expect(notice.getByRole('button').first()).toBeVisible()
    for (const state of await region.locator('[id$="row-state"]').all())
      await expect(state).toHaveValue('done')
  })

  test(`a row leads to the card of its tactic, in ${lang}`, async ({ page }) => {
    const { workbook, table, region } = await openTable(page, lang)
    const open = new RegExp(`^${table.open.replace('{tactic}', 'Medir')}`)
    await region.getByRole('button', { name: open }).click()
    const card = page.locator('.node.tactic[data-part="t6"]')
    await expect(card.getByLabel(workbook.words.workbook.tactic.measureName)).toBeFocused()
  })
}

for (const theme of themes)
  test(`the table holds to axe with rows chosen, in ${theme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme })
    const { region, table, picked } = await openTable(page, 'es')
    await region.getByLabel(table.chooseAll).check()
    await picked.getByRole('button', { name: table.actions.owner, exact: true }).click()
    await expectNoAxeViolations(page)
    const { width, scroll } = await page.evaluate(() => ({
      width: document.documentElement.clientWidth,
      scroll: document.documentElement.scrollWidth,
    }))
    expect(scroll).toBeLessThanOrEqual(width)
  })
