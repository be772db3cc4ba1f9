import { expect, expectNoAxeViolations, test, themes } from './fixture.ts'
import { WorkbookPage } from './workbook-page.ts'

const list =
  '• publicar en instagram\n2) pauta en facebook\n- feria de marzo\nPublicar en Instagram'

test('a list pasted on the home page waits in the tray, and each line can be linked', async ({
  page,
}) => {
  const workbook = new WorkbookPage(page)
  const { home, paste, workbook: words } = workbook.words
  await page.goto('')
  await page.getByLabel(home.paste.label).fill(list)
  await page.getByRole('button', { name: home.paste.button }).click()

  await expect(workbook.dialog).toContainText('Leí 4 líneas')
  await expect(workbook.dialog.getByText(paste.why.list, { exact: true })).toHaveCount(1)
  await workbook.dialog.getByRole('button', { name: /Agregar 3/ }).click()
  await expect(workbook.tray).toContainText('3 no sirven aún a ninguna estrategia')
  await expect(page).toHaveURL(/\/cuaderno\/$/)

  await page.getByLabel('Enlazar “feria de marzo” a una estrategia').selectOption('new')
  await expect(workbook.strategy(1).getByLabel(words.strategy.title)).toBeFocused()
  await page.keyboard.type('Vender en ferias')
  await page
    .getByLabel('Enlazar “pauta en facebook” a una estrategia')
    .selectOption({ label: 'Vender en ferias' })
  await expect(workbook.tray).toContainText('1 no sirve aún a ninguna estrategia')
  await workbook.expectSaved()

  await page.goto('')
  await expect(page.locator('#resume')).toBeVisible()
  await page.locator('#resume').click()
  await expect(workbook.tray.getByLabel(words.tactic.action, { exact: true })).toHaveValue(
    'publicar en instagram',
  )
})

test('what is deleted comes back with undo', async ({ page }) => {
  const workbook = new WorkbookPage(page)
  const { workbook: words } = workbook.words
  await workbook.open('#list')
  await workbook.dialog.getByRole('textbox').fill(list)
  await workbook.dialog.getByRole('button', { name: /Agregar 3/ }).click()
  await workbook.openFields(workbook.tactic(2))
  await workbook.tactic(2).getByRole('button', { name: words.tactic.remove }).click()
  await expect(page.locator('.node.tactic[data-part]')).toHaveCount(2)
  await page.locator('.notice').getByRole('button', { name: words.notices.undo }).click()
  await expect(page.locator('.node.tactic[data-part]')).toHaveCount(3)
  await expect(workbook.tactic(2).getByLabel(words.tactic.action, { exact: true })).toHaveValue(
    'pauta en facebook',
  )
})

for (const theme of themes)
  test(`the workbook is accessible empty, with a list, full and in its dialogs, ${theme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: theme })
    const workbook = new WorkbookPage(page)
    const { workbook: words } = workbook.words
    await workbook.open()
    await expect(page.getByRole('heading', { name: words.empty.heading })).toBeVisible()
    await expectNoAxeViolations(page)

    await page.getByRole('button', { name: words.empty.paste.button }).click()
    await workbook.dialog.getByRole('textbox').fill(list)
    await expectNoAxeViolations(page)
    await workbook.dialog.getByRole('button', { name: /Agregar 3/ }).click()
    await expectNoAxeViolations(page)

    await page.goto('ejemplos/')
    await page.locator('main h2 a').first().click()
    await page.getByRole('link', { name: workbook.words.examples.use }).click()
    await expect(workbook.sentence).not.toHaveValue('')
    await expect(page.locator('.thread .thread > li .node').first()).toBeVisible()
    await workbook.openFields(page.locator('[data-part="objective"]').first())
    await workbook.openFields(workbook.strategy(1))
    await workbook.openFields(workbook.tactic(1))
    await workbook.tactic(1).getByLabel(words.tactic.target).fill('muchas')
    await expect(page.getByText(words.field.notNumber)).toBeVisible()
    await expectNoAxeViolations(page)

    for (const button of [words.bar.plans, words.bar.share]) {
      await page.getByRole('button', { name: button, exact: true }).click()
      await expect(workbook.dialog).toBeVisible()
      await expectNoAxeViolations(page)
      await page.keyboard.press('Escape')
    }
    await page.locator('#objective-quarter').click()
    await expectNoAxeViolations(page)
    await page.keyboard.press('Escape')

    await workbook.openFile('roto.json', '{"format":"kmora-plan","version":1}')
    await expect(workbook.dialog).toBeVisible()
    await expectNoAxeViolations(page)
  })
