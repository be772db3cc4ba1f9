import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { tacticsCsv } from '../../src/files/csv.ts'
import { tacticsXlsx } from '../../src/files/xlsx.ts'
import { limits, parsePlan, type Plan } from '../../src/plan/index.ts'
import { expect, expectNoAxeViolations, test, themes } from './fixture.ts'
import { WorkbookPage } from './workbook-page.ts'

const exampleOf = (lang: 'es' | 'en'): Plan => {
  const path = new URL(`../../content/examples/launch.${lang}.json`, import.meta.url)
  const result = parsePlan(JSON.parse(readFileSync(path, 'utf8')))
  if (!result.ok) throw new Error('the example is no plan')
  return result.plan
}

/** Drags a file over the page and, unless told otherwise, lets go of it. */
const drag = async (page: Page, name: string, content: string | Uint8Array, letGo = true) => {
  const transfer = await page.evaluateHandle(
    ([fileName, bytes]) => {
      const data = new DataTransfer()
      data.items.add(new File([new Uint8Array(bytes)], fileName))
      return data
    },
    [name, [...Buffer.from(content)]] as const,
  )
  await page.dispatchEvent('body', 'dragover', { dataTransfer: transfer })
  if (letGo) await page.dispatchEvent('body', 'drop', { dataTransfer: transfer })
}

const cases = {
  es: {
    csv: 'Estrategia;Táctica;Quién hace;Cantidad;Termina\n{title};Llamar a 20 panaderías;Ana;1.500,5;pronto\nOtra cosa;Feria de marzo;Luis;3;2027-02-15\n;;;7;\n',
    owner: 'Quién hace',
  },
  en: {
    csv: 'Strategy,Tactic,Doer,Target,Due\n{title},Call 20 bakeries,Ana,"1,500.5",soon\nSomething else,March fair,Luis,3,2027-02-15\n,,,7,\n',
    owner: 'Doer',
  },
}

for (const lang of ['es', 'en'] as const) {
  const open = async (page: Page) => {
    const workbook = new WorkbookPage(page, lang)
    await workbook.open()
    await expect(page.locator('.workbook')).toBeVisible()
    await workbook.openFile('plan.json', JSON.stringify(exampleOf(lang)))
    await expect(workbook.sentence).not.toHaveValue('')
    return workbook
  }

  test(`a sheet dropped on the page is shown, put right and added as one step, ${lang}`, async ({
    page,
  }) => {
    const workbook = await open(page)
    const { opening, files, workbook: words } = workbook.words
    const { sheet: text } = opening
    const [strategy] = exampleOf(lang).strategies
    const title = strategy?.title ?? ''
    const before = await workbook.tacticsOf(1).count()
    const inTray = await workbook.tray.locator('.node.tactic').count()
    const csv = cases[lang].csv.replace('{title}', title)

    await drag(page, 'tácticas.csv', csv, false)
    await expect(page.getByText(words.plans.drop)).toBeVisible()
    await drag(page, 'tácticas.csv', csv)
    await expect(page.getByText(words.plans.drop)).toHaveCount(0)

    const { dialog } = workbook
    await expect(dialog.getByRole('heading', { name: text.heading })).toBeVisible()
    await expect(dialog.getByText(text.serves.replace('{title}', title))).toBeVisible()
    await expect(
      dialog.getByText(
        text.problem
          .replace('{column}', files.columns.due)
          .replace(
            '{text}',
            files.problems['not-a-date'].replace('{text}', lang === 'es' ? 'pronto' : 'soon'),
          ),
      ),
    ).toBeVisible()
    await expect(dialog.getByText(files.problems['no-action'])).toBeVisible()
    await expect(
      dialog.getByText(text.fact.replace('{name}', files.columns.owner).replace('{value}', 'Ana')),
    ).toHaveCount(0)
    await dialog.getByLabel(cases[lang].owner, { exact: true }).selectOption('owner')
    await expect(dialog.getByText(`${files.columns.owner}: Ana`)).toBeVisible()

    await dialog.getByLabel(text.missing.one.split(':')[0] ?? '').check()
    await dialog.getByRole('button', { name: text.add.other.replace('{count}', '2') }).click()
    await expect(dialog).toHaveCount(0)
    await expect(workbook.tacticsOf(1)).toHaveCount(before + 1)
    await expect(workbook.tray.locator('.node.tactic')).toHaveCount(inTray)
    const [, count] = [0, exampleOf(lang).strategies.length]
    await expect(workbook.tacticsOf(count + 1)).toHaveCount(1)

    await page.locator('.notice').getByRole('button', { name: words.notices.undo }).click()
    await expect(workbook.tacticsOf(1)).toHaveCount(before)
    await expect(page.locator('.thread > li > section.strategy')).toHaveCount(count)
  })

  test(`a file of the same plan asks, opens beside it, and an equal one just opens, ${lang}`, async ({
    page,
  }) => {
    const workbook = await open(page)
    const { opening, workbook: words } = workbook.words
    const plan = exampleOf(lang)
    const name = page.getByLabel(words.planName)
    await workbook.openFile('plan.json', JSON.stringify(plan))
    await expect(page.getByText(words.notices['same-plan'])).toBeVisible()

    const other = JSON.stringify({ ...plan, title: 'Otra versión', updated: '2027-02-01' })
    await workbook.openFile('plan.json', other)
    await expect(workbook.dialog).toContainText('Otra versión')
    await expect(workbook.dialog).toContainText(opening.plan.keeps)
    await expectNoAxeViolations(page)
    await workbook.dialog.getByRole('button', { name: opening.cancel }).click()
    await expect(name).toHaveValue(plan.title)

    await workbook.openFile('plan.json', other)
    await workbook.dialog.getByRole('button', { name: opening.plan.beside }).click()
    await expect(name).toHaveValue('Otra versión')
    await page.getByRole('button', { name: words.bar.plans, exact: true }).click()
    await expect(workbook.dialog.locator('.plan-line')).toHaveCount(2)
  })

  test(`a plan dropped on an empty workbook is shown before it opens, ${lang}`, async ({
    page,
  }) => {
    const workbook = new WorkbookPage(page, lang)
    const plan = exampleOf(lang)
    await workbook.open()
    await expect(page.locator('.empty')).toBeVisible()
    await drag(page, 'plan.json', JSON.stringify(plan))
    await expect(workbook.dialog).toContainText(plan.objective.sentence)
    await workbook.dialog.getByRole('button', { name: workbook.words.opening.plan.open }).click()
    await expect(workbook.sentence).toHaveValue(plan.objective.sentence)
  })

  test(`a broken file of each kind gets its sentence, ${lang}`, async ({ page }) => {
    const workbook = await open(page)
    const { opening, files } = workbook.words
    const broken = [
      ['plan.json', '{', opening.planFile['not-json']],
      ['a.csv', 'Uno;Dos\n1;2\n', files.failures['no-tactics']],
      ['a.xlsx', 'PK\u0003\u0004', files.failures.unreadable],
      ['a.xls', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), files.failures['old-excel']],
      ['a.ics', 'BEGIN:VCALENDAR\r\n', opening.file.calendar],
      ['a.txt', 'hola', opening.file.text],
      ['a.pdf', '%PDF-1.7', opening.file.other],
    ] as const
    for (const [name, content, sentence] of broken) {
      await drag(page, name, content)
      await expect(workbook.dialog.getByRole('alert'), name).toHaveText(sentence)
      await page.keyboard.press('Escape')
      await expect(workbook.dialog).toHaveCount(0)
    }
  })
}

test('an exported workbook comes back: what the plan has stays out, what finds no room is told', async ({
  page,
}) => {
  const workbook = new WorkbookPage(page)
  const { opening, files, workbook: words } = workbook.words
  const plan = exampleOf('es')
  await workbook.open()
  await expect(page.locator('.workbook')).toBeVisible()
  await workbook.openFile('plan.json', JSON.stringify(plan))
  await expect(workbook.sentence).not.toHaveValue('')
  const pick = (name: string, buffer: Buffer) =>
    page.locator('#open-plan').setInputFiles({ name, mimeType: 'text/csv', buffer })
  await pick('t.xlsx', Buffer.from(await tacticsXlsx(plan, files)))
  await expect(workbook.dialog.getByText(opening.sheet.repeated).first()).toBeVisible()
  await expect(
    workbook.dialog.getByRole('button', {
      name: opening.sheet.add.other.replace('{count}', '0'),
    }),
  ).toBeDisabled()
  await page.keyboard.press('Escape')

  const many = Array.from({ length: limits.loose + 3 }, (_none, index) => `Visita ${index}`)
  const room = limits.loose - plan.loose.length
  await pick('muchas.csv', Buffer.from(['Táctica', ...many].join('\n')))
  await expect(workbook.dialog).toContainText('quedan solo en tu archivo')
  await workbook.dialog
    .getByRole('button', { name: opening.sheet.add.other.replace('{count}', String(room)) })
    .click()
  await expect(workbook.tray.locator('.node.tactic')).toHaveCount(limits.loose)
  await page
    .getByRole('button', {
      name: words.bar.undoWhat.replace('{edit}', words.edits['import-tactics']),
    })
    .click()
  await expect(workbook.tray.locator('.node.tactic')).toHaveCount(plan.loose.length)
})

test('a sheet begins a plan in an empty workbook', async ({ page }) => {
  const workbook = new WorkbookPage(page)
  const { files, opening } = workbook.words
  await workbook.open()
  await expect(page.locator('.empty')).toBeVisible()
  await workbook.openFile('tácticas.csv', tacticsCsv(exampleOf('es'), files))
  await workbook.dialog.getByLabel(/Crear también/).check()
  await workbook.dialog.getByRole('button', { name: /^Agregar \d/ }).click()
  await expect(page.locator('.thread > li > section.strategy')).toHaveCount(
    exampleOf('es').strategies.length,
  )
  await expect(page.getByText(opening.sheet.heading)).toBeHidden()
})

for (const theme of themes)
  test(`what a sheet brings is accessible and fits the window, ${theme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme })
    for (const lang of ['es', 'en'] as const) {
      const workbook = new WorkbookPage(page, lang)
      await workbook.open()
      await expect(page.locator('.workbook')).toBeVisible()
      await workbook.openFile('t.csv', cases[lang].csv)
      await expect(workbook.dialog).toBeVisible()
      await expectNoAxeViolations(page)
      const { width } = page.viewportSize() ?? { width: 0 }
      expect(await workbook.dialog.evaluate((dialog) => dialog.scrollWidth)).toBeLessThanOrEqual(
        width,
      )
      await workbook.openFile('a.pdf', '%PDF')
      await expect(workbook.dialog.getByRole('alert')).toBeVisible()
      await expectNoAxeViolations(page)
      await page.keyboard.press('Escape')
      await drag(page, 'a.csv', '', false)
      await expect(page.locator('.drop-zone')).toBeVisible()
      await expectNoAxeViolations(page)
    }
  })
