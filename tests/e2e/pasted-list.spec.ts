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

/** A messy chat, by language: what comes out of it stands in the journey. */
const chats = {
  es: `[12/3/26, 9:40] Ana: Hola equipo
[12/3/26, 9:41] Ana: *Objetivo:* vender USD 20.000 en el T1 de 2027
[12/3/26, 9:42] Ana: llamar a *20* oficinas del centro
[12/3/26, 9:42] Luis: degustación en oficinas cada martes
<Multimedia omitido>
[12/3/26, 9:43] Ana: Posicionarnos como la panadería saludable de las familias del barrio
12/03/2026 09:44 - Luis: cambiar la vitrina
ok gracias
Hoteles:
- visitar 5 hoteles con muestras
- llevar el menú a la recepción`,
  en: `[3/12/26, 9:40 AM] Ana: Hi team
[3/12/26, 9:41 AM] Ana: *Objective:* sell USD 20,000 in Q1 2027
[3/12/26, 9:42 AM] Ana: call *20* offices downtown
[3/12/26, 9:42 AM] Luis: free tasting at offices on Tuesdays
<Media omitted>
[3/12/26, 9:43 AM] Ana: Position ourselves as the healthiest bakery for young families
3/12/26, 9:44 AM - Luis: change the window
ok thanks
Hotels:
- visit 5 hotels with samples
- take the menu to reception`,
}

const read = {
  es: {
    objective: 'vender USD 20.000 en el T1 de 2027',
    strategy: 'Posicionarnos como la panadería saludable de las familias del barrio',
    heading: 'Hoteles',
    loose: 'cambiar la vitrina',
    named: 'Vender a oficinas',
  },
  en: {
    objective: 'sell USD 20,000 in Q1 2027',
    strategy: 'Position ourselves as the healthiest bakery for young families',
    heading: 'Hotels',
    loose: 'change the window',
    named: 'Sell to offices',
  },
}

for (const lang of ['es', 'en'] as const)
  test(`a messy chat becomes an objective, strategies and linked tactics, ${lang}`, async ({
    page,
  }) => {
    const workbook = new WorkbookPage(page, lang)
    const { paste, workbook: words } = workbook.words
    const { objective, strategy, heading, loose, named } = read[lang]
    const { dialog } = workbook
    await workbook.open('#list')
    await dialog.getByRole('textbox').fill(chats[lang])

    await expect(dialog.getByLabel(objective)).toHaveValue('objective')
    await expect(dialog.getByLabel(strategy)).toHaveValue('strategy')
    await expect(dialog.getByText(paste.why.noise.greeting)).toBeVisible()
    await expect(dialog.getByText(paste.why.noise.heading)).toBeVisible()
    await dialog.getByLabel(loose).selectOption('out')
    await dialog.getByLabel(loose).selectOption('tactic')
    await expectNoAxeViolations(page)
    await dialog.getByRole('button', { name: paste.addMixed.other.replace('{count}', '7') }).click()

    const { groups } = paste
    const group = (bond: string, word: string) =>
      dialog.getByRole('form', { name: bond.replace('{words}', `“${word}”`) })
    const headed = group(groups.bond.heading, heading)
    await expect(headed.getByLabel(groups.name)).toHaveValue(heading)
    await expectNoAxeViolations(page)
    await headed.getByRole('button', { name: groups.link.other.replace('{count}', '2') }).click()
    const offices = group(groups.bond.audience, lang === 'es' ? 'oficinas' : 'offices')
    await expect(offices).toBeFocused()
    await expect(offices.getByLabel(groups.name)).toHaveValue(named)
    await offices.getByLabel(groups.which).selectOption({ label: heading })
    await offices.getByRole('button', { name: groups.link.other.replace('{count}', '2') }).click()
    await expect(dialog.getByRole('button', { name: groups.done })).toBeFocused()
    await page.keyboard.press('Enter')

    await expect(workbook.sentence).toHaveValue(objective)
    await expect(workbook.strategy(1).getByLabel(words.strategy.title)).toHaveValue(strategy)
    await expect(workbook.tacticsOf(2)).toHaveCount(4)
    await expect(workbook.tray.getByLabel(words.tactic.action, { exact: true })).toHaveValue(loose)
    await page.locator('.notice').getByRole('button', { name: words.notices.undo }).click()
    await expect(workbook.tacticsOf(2)).toHaveCount(2)
  })

test('a list that was cancelled is still in the box, and so is what finds no room', async ({
  page,
}) => {
  const workbook = new WorkbookPage(page)
  const { paste, workbook: words } = workbook.words
  const { dialog } = workbook
  const many = Array.from({ length: 102 }, (_none, index) => `visita ${index + 1}`).join('\n')
  await workbook.open('#list')
  await dialog.getByRole('textbox').fill(many)
  await dialog.getByRole('button', { name: paste.cancel }).click()
  await page.getByRole('button', { name: words.empty.paste.button }).click()
  await expect(dialog.getByRole('textbox')).toHaveValue(many)

  await expect(dialog.getByText('Caben 100. Las otras 2 quedan en la caja')).toBeVisible()
  await dialog.getByRole('button', { name: 'Agregar 100 a la bandeja' }).click()
  await expect(dialog.getByRole('textbox')).toHaveValue('visita 101\nvisita 102')
  await expect(dialog.getByText(paste.noRoom)).toBeVisible()
})

test('the columns of a sheet fill in the fields of each tactic', async ({ page }) => {
  const workbook = new WorkbookPage(page)
  const { workbook: words } = workbook.words
  await workbook.open('#list')
  await workbook.dialog
    .getByRole('textbox')
    .fill('Táctica\tResponsable\tFecha\tCosto\nFeria de mayo\tAna\t15/02/2027\t$ 1.500')
  await expect(workbook.dialog.getByText('Responsable: Ana')).toBeVisible()
  await workbook.dialog.getByRole('button', { name: /Agregar 1/ }).click()
  const card = workbook.tactic(1)
  await workbook.openFields(card)
  await expect(card.getByLabel(words.tactic.owner)).toHaveValue('Ana')
  await expect(card.getByLabel(words.tactic.due)).toHaveValue('2027-02-15')
  await expect(card.getByLabel(words.tactic.cost)).toHaveValue('1.500')
})

test('groups of what waits in the tray are proposed when asked for, and can wait', async ({
  page,
}) => {
  const workbook = new WorkbookPage(page)
  const { paste, workbook: words } = workbook.words
  const { dialog } = workbook
  await workbook.open('#list')
  await dialog.getByRole('textbox').fill('llamar oficinas\nvolantes\ndesayuno en oficinas')
  await dialog.getByRole('button', { name: /Agregar 3/ }).click()
  await dialog.getByRole('button', { name: paste.groups.dismiss }).click()
  await expect(dialog.getByRole('status')).toContainText(paste.groups.dismissed)
  await dialog.getByRole('button', { name: paste.groups.done }).click()
  await expect(workbook.tray).toContainText('3 no sirven aún a ninguna estrategia')

  await workbook.tray.getByRole('button', { name: words.tray.group }).click()
  await dialog.getByLabel('llamar oficinas').uncheck()
  await dialog.getByLabel(paste.groups.name).fill('Desayunos a oficinas')
  await page.keyboard.press('Enter')
  await dialog.getByRole('button', { name: paste.groups.done }).click()
  await expect(workbook.tacticsOf(1)).toHaveCount(1)
  await workbook.tray.getByRole('button', { name: words.tray.group }).click()
  await expect(dialog.getByRole('status')).toContainText(paste.groups.none)
})

test.describe('where the classifier can’t be had', () => {
  test.use({ allowedProblems: [/ERR_FAILED/] })
  test('every line is a tactic, and nothing stands in the way', async ({ page }) => {
    await page.route('**/reader-es.*.js', (route) => route.abort())
    const workbook = new WorkbookPage(page)
    const failed = page.waitForEvent('requestfailed')
    await workbook.open('#list')
    await workbook.dialog.getByRole('textbox').fill(read.es.strategy)
    await failed
    await expect(workbook.dialog.getByLabel(read.es.strategy)).toHaveValue('tactic')
    await workbook.dialog.getByRole('button', { name: /Agregar 1/ }).click()
    await expect(workbook.tray).toContainText('1 no sirve aún a ninguna estrategia')
  })
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
