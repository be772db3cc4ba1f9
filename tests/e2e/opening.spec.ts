import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { tacticsCsv } from '../../src/files/csv.ts'
import { tacticsXlsx } from '../../src/files/xlsx.ts'
import { limits, parsePlan, type Plan } from '../../src/plan/index.ts'
import { expect, expectAccessible, expectReadableColours, test, themes } from './fixture.ts'
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
    test.slow()
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
    for (const colorScheme of themes) {
      await page.emulateMedia({ colorScheme })
      await expectReadableColours(page)
    }
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
    await expectAccessible(page)
    const { width } = page.viewportSize() ?? { width: 0 }
    const widest = await dialog.evaluate((element) => element.scrollWidth)
    expect(widest).toBeLessThanOrEqual(width)
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

  test(`a plan's file is shown before it comes in, stays beside its like, and what is none is told, ${lang}`, async ({
    page,
  }) => {
    const workbook = new WorkbookPage(page, lang)
    const { opening, files, workbook: words } = workbook.words
    const plan = exampleOf(lang)
    const { dialog } = workbook
    await workbook.open()
    await expect(page.locator('.empty')).toBeVisible()
    await drag(page, 'plan.json', JSON.stringify(plan))
    await expect(dialog).toContainText(plan.objective.sentence)
    await dialog.getByRole('button', { name: opening.plan.open }).press('Enter')
    await expect(workbook.sentence).toHaveValue(plan.objective.sentence)

    await workbook.openFile('plan.json', JSON.stringify(plan))
    await expect(page.getByText(words.notices['same-plan'])).toBeVisible()
    const other = JSON.stringify({ ...plan, title: 'Otra versión', updated: '2027-02-01' })
    const name = page.getByLabel(words.planName)
    await workbook.openFile('plan.json', other)
    await expect(dialog).toContainText('Otra versión')
    await expect(dialog).toContainText(opening.plan.keeps)
    await expectAccessible(page)
    await dialog.getByRole('button', { name: opening.cancel }).press('Enter')
    await expect(name).toHaveValue(plan.title)
    await workbook.openFile('plan.json', other)
    await dialog.getByRole('button', { name: opening.plan.beside }).press('Enter')
    await expect(name).toHaveValue('Otra versión')
    await page.getByRole('button', { name: words.bar.plans, exact: true }).click()
    await expect(dialog.locator('.plan-line')).toHaveCount(2)
    await page.keyboard.press('Escape')
    const third = { ...plan, id: 'third', title: 'La tercera' }
    await workbook.openFile('plan.json', JSON.stringify(third))
    await expect(name).toHaveValue('La tercera')
    const notice = page.locator('.notice')
    await expect(notice).toContainText('La tercera')
    await notice.getByRole('button', { name: words.notices.undo }).press('Enter')
    await expect(name).toHaveValue('Otra versión')
    await page.getByRole('button', { name: words.bar.plans, exact: true }).click()
    await expect(dialog.locator('.plan-line')).toHaveCount(2)
    await page.keyboard.press('Escape')

    const broken = [
      ['plan.json', '{', opening.planFile['not-json']],
      ['a.csv', ';;\n', files.failures['no-tactics']],
      ['a.xlsx', 'PK\u0003\u0004', files.failures.unreadable],
      ['a.xls', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), files.failures['old-excel']],
      ['a.ics', 'BEGIN:VCALENDAR\r\n', opening.file.calendar],
      ['a.txt', 'hola', opening.file.text],
      ['a.pdf', '%PDF-1.7', opening.file.other],
    ] as const
    for (const [file, content, sentence] of broken) {
      await drag(page, file, content)
      await expect(dialog.getByRole('alert'), file).toHaveText(sentence)
      if (file === 'plan.json') await expectAccessible(page)
      await page.keyboard.press('Escape')
      await expect(dialog).toHaveCount(0)
    }
    await expect(name).toHaveValue('Otra versión')
  })
}

test(
  'an exported workbook comes back: what the plan has stays out, what finds no room is told',
  { tag: '@desktop' },
  async ({ page }) => {
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
  },
)

test(
  'a sheet begins a plan; where no heading names the tactics, the person says what holds them',
  { tag: '@desktop' },
  async ({ page }) => {
    const workbook = new WorkbookPage(page)
    const { files, opening } = workbook.words
    const { dialog } = workbook
    await workbook.open()
    await expect(page.locator('.empty')).toBeVisible()
    await workbook.openFile('tácticas.csv', tacticsCsv(exampleOf('es'), files))
    await dialog.getByLabel(/Crear también/).check()
    await dialog.getByRole('button', { name: /^Agregar \d/ }).click()
    const strategies = page.locator('.thread > li > section.strategy')
    await expect(strategies).toHaveCount(exampleOf('es').strategies.length)
    await expect(page.getByText(opening.sheet.heading)).toBeHidden()

    const before = await workbook.tray.locator('.node.tactic').count()
    await workbook.openFile('lista.csv', 'Cosa;Tope;Nota\nVolantear;1.500;x\nPautar;20;y\n')
    await expect(dialog.getByRole('alert')).toHaveText(opening.sheet.noAction)
    const add = dialog.getByRole('button', { name: /^Agregar \d/ })
    await expect(add).toBeDisabled()
    await dialog.getByLabel('Cosa').selectOption('action')
    await dialog.getByLabel('Tope').selectOption('target')
    await expect(dialog.getByText(`${files.columns.target}: 1.500`)).toBeVisible()
    await add.press('Enter')
    await expect(workbook.tray.locator('.node.tactic')).toHaveCount(before + 2)
  },
)
