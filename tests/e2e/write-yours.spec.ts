import type { Page } from '@playwright/test'
import { aPlan, aStrategy, aTactic } from '../fixtures/builders.ts'
import { expect, expectNoAxeViolations, test } from './fixture.ts'
import { WorkbookPage } from './workbook-page.ts'

/** The box of a lesson that writes into the plan, once it is there. */
const boxOf = async (page: Page, lesson: string, lang: 'es' | 'en' = 'es') => {
  const { writeYours } = new WorkbookPage(page, lang).words.lesson
  await page.goto(`${lang === 'es' ? 'lecciones' : 'en/lessons'}/${lesson}/`)
  const box = page.getByRole('group', { name: writeYours.label })
  await box.scrollIntoViewIfNeeded()
  await expect(box.locator('.write-yours')).toBeVisible()
  return { box, words: writeYours, save: box.getByRole('button', { name: writeYours.button }) }
}

/** Puts a plan into this browser, as an earlier visit left it. */
const beginWith = async (page: Page, plan: ReturnType<typeof aPlan>) => {
  const workbook = new WorkbookPage(page)
  await workbook.open()
  await workbook.openFile('plan.json', JSON.stringify(plan))
  await expect(workbook.sentence).toHaveValue(plan.objective.sentence)
  await workbook.expectSaved()
}

test('tactics written in a lesson wait in the tray of the real workbook', async ({ page }) => {
  const workbook = new WorkbookPage(page)
  const { box, words, save } = await boxOf(page, 'tacticas-sin-estrategia')
  const { list } = words.parts
  await box.getByLabel(list.label).fill('1. llamar a clientes antiguos\nferia de mayo')
  await save.click()
  await expect(box).toContainText(list.saved.other.replace('{count}', '2'))
  await expectNoAxeViolations(page)
  await box.getByRole('link', { name: 'feria de mayo' }).click()
  await expect(workbook.tray.locator('.action')).toHaveCount(2)
  await expect(workbook.tray.locator('.node.tactic').nth(1)).toBeFocused()
})

test('an objective is understood in English, with its baseline and owner, and what is missing is said', async ({
  page,
}) => {
  const workbook = new WorkbookPage(page, 'en')
  const { box, words, save } = await boxOf(page, 'the-quarters-objective', 'en')
  const { objective } = words.parts
  const sentence = box.getByLabel(objective.label)
  await sentence.fill('Invoice 120,000 every month')
  await expect(box).toContainText(objective.noUnit)
  await expect(box).toContainText(objective.noQuarter)
  await expect(box).toContainText(objective.repeats.month)
  await sentence.fill('Invoice USD 120,000 in Q1 2027')
  await expect(box).toContainText('USD 120.000 · Q1 2027')
  await box.getByLabel(objective.baseline).fill('98 mil')
  await box.getByLabel(objective.owner).fill('Ana')
  await save.click()
  await expect(box).toContainText(objective.saved)
  await box.getByRole('link', { name: words.open }).click()
  await expect(workbook.sentence).toHaveValue('Invoice USD 120,000 in Q1 2027')
  const chips = page.locator('.chips').first()
  await expect(chips).toContainText('USD 98.000')
  await expect(chips).toContainText('Ana')
})

test('Enter goes from field to field and saves in the last; a number that is none is not saved over', async ({
  page,
}) => {
  const { box, words, save } = await boxOf(page, 'estrategias-que-se-miden')
  const { strategy } = words.parts
  await save.click()
  await expect(box).toContainText(words.nothing)
  await box.getByLabel(strategy.title).fill('Vender desayunos a las oficinas del centro')
  await expect(box).not.toContainText(words.nothing)
  for (const typed of ['oficinas', 'llegamos antes', '', 'unos doce']) {
    await page.keyboard.press('Enter')
    await page.keyboard.type(typed)
  }
  await expect(box.getByLabel(strategy.target)).toBeFocused()
  await save.click()
  await expect(box).toContainText(words.unreadable)
  await expect(box.getByRole('link')).toHaveCount(0)
  await expect(box.getByLabel(strategy.target)).toBeFocused()
  await box.getByLabel(strategy.target).fill('doce')
  await page.keyboard.press('Enter')
  await page.keyboard.type('30.000')
  await page.keyboard.press('Enter')
  await expect(box).toContainText(strategy.saved)
  await expect(box).toContainText(words.lacks.replace('{what}', words.lacking.measure))
  await expect(box.getByLabel(strategy.title)).toHaveValue('')
  await expect(box.getByRole('link', { name: 'Vender desayunos' })).toBeVisible()
})

test('what is typed and not saved is still there on coming back', async ({ page }) => {
  const lesson = 'estrategias-que-se-miden'
  const first = await boxOf(page, lesson)
  const { strategy } = first.words.parts
  await first.box.getByLabel(strategy.title).fill('Volver a los clientes de antes')
  await first.box.getByLabel(strategy.target).fill('12 contratos')
  await first.box.getByLabel(strategy.target).blur()
  await page.goto('lecciones/')
  const { box } = await boxOf(page, lesson)
  await expect(box.getByLabel(strategy.title)).toHaveValue('Volver a los clientes de antes')
  await expect(box.getByLabel(strategy.target)).toHaveValue('12')
  await expect(box.getByLabel(strategy.measure)).toHaveValue('contratos')
})

test('a tactic that waits in the tray is completed where it is written, not typed again', async ({
  page,
}) => {
  const workbook = new WorkbookPage(page)
  await beginWith(
    page,
    aPlan({
      strategies: [aStrategy({ tactics: [] })],
      loose: [
        aTactic({
          id: 'x1',
          action: 'Visitar oficinas',
          measure: { name: '', unit: '', target: null },
          due: null,
          start: null,
          owner: '',
        }),
      ],
    }),
  )
  const { box, words, save } = await boxOf(page, 'tacticas-que-se-hacen')
  const { tactic } = words.parts
  await expectNoAxeViolations(page)
  await box.getByLabel(tactic.action).fill('Otra cosa')
  await box.getByRole('button', { name: 'Visitar oficinas' }).click()
  await expect(box.getByLabel(tactic.action)).toHaveValue('Visitar oficinas')
  await box.getByLabel(tactic.start).fill('2027-01-11')
  await box.getByLabel(tactic.due).fill('2027-02-21')
  await box.getByLabel(tactic.target).fill('10 visitas por semana')
  await box.getByRole('button', { name: 'Poner 60 (6 semanas)' }).click()
  await expect(box.getByLabel(tactic.target)).toHaveValue('60')
  await expect(box.getByLabel(tactic.frequency)).toHaveValue('10 por semana')
  await expect(box.getByLabel(tactic.measure)).toHaveValue('visitas')
  await save.click()
  await expect(box).toContainText(
    `${tactic.saved} ${words.lacks.replace('{what}', words.lacking.owner)}`,
  )
  await expect(box.getByLabel(tactic.action)).toHaveValue('Otra cosa')
  await expect(box.getByRole('group')).toHaveCount(0)

  await box.getByRole('link', { name: 'Visitar oficinas' }).click()
  await expect(workbook.tacticsOf(1)).toHaveCount(1)
  await expect(workbook.tacticsOf(1)).toContainText('60 visitas')
  await expect(workbook.tray.locator('.action')).toHaveCount(0)
})

test('loose tactics are linked by a button, told what they lack, taken out and taken back', async ({
  page,
}) => {
  const workbook = new WorkbookPage(page)
  const plan = aPlan({
    strategies: [
      aStrategy({ tactics: [] }),
      aStrategy({ id: 's2', title: 'Volver a los clientes de antes', tactics: [] }),
    ],
    loose: [
      aTactic({ id: 'x1', action: 'Llamar a antiguos', due: null }),
      aTactic({ id: 'x2', action: 'Ir a la feria' }),
      aTactic({ id: 'x3', action: 'Ir a la feria' }),
    ],
  })
  await beginWith(page, plan)
  const { box, words } = await boxOf(page, 'el-hilo')
  const { link } = words.parts
  const rows = box.getByRole('listitem')
  const questions = box.getByRole('combobox')
  await expect(questions).toHaveCount(3)
  await expectNoAxeViolations(page)
  expect(await box.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0)

  await questions.first().focus()
  await page.keyboard.press('V')
  await page.keyboard.press('V')
  await expect(questions).toHaveCount(3)
  await questions.first().selectOption('s2')
  await rows.nth(0).getByRole('button', { name: link.button, exact: true }).click()
  await expect(rows.nth(0)).toContainText(
    `${link.linked.replace('{strategy}', 'Volver a los clientes de antes')} ${words.lacks.replace('{what}', words.lacking.date)}`,
  )
  await expect(questions.first()).toBeFocused()
  await expect(box).toContainText(
    link.score.other.replace('{aligned}', '0').replace('{total}', '3'),
  )

  await rows.nth(1).getByRole('button', { name: link.button, exact: true }).click()
  await expect(rows.nth(1).getByRole('status')).toHaveText(link.choose)
  await rows.nth(2).getByRole('button', { name: link.remove }).click()
  await expect(rows.nth(2)).toContainText(link.removed)
  await expect(questions).toHaveCount(1)
  await expect(questions.first()).toBeFocused()
  for (const row of [2, 0]) await rows.nth(row).getByRole('button', { name: words.undo }).click()
  await expect(questions).toHaveCount(3)
  await expect(questions.first()).toBeFocused()

  await workbook.open()
  await expect(workbook.tray.locator('.action')).toHaveCount(3)
})

test('progress and a note written in lessons are seen in the workbook', async ({ page }) => {
  const workbook = new WorkbookPage(page)
  await beginWith(page, aPlan())
  const progress = await boxOf(page, 'medir-y-cambiar-a-tiempo')
  await progress.box.getByLabel(progress.words.parts['check-in'].label).fill('9.000')
  await page.keyboard.press('Enter')
  await expect(progress.box).toContainText(progress.words.parts['check-in'].saved)
  const note = await boxOf(page, 'cerrar-el-trimestre')
  await note.box.getByLabel(note.words.parts.note.label).fill('La feria no trajo a nadie')
  await note.save.click()
  await expect(note.box).toContainText(note.words.parts.note.saved)
  await expect(note.box.locator('.already').getByRole('link')).toHaveCount(2)
  await note.box.getByRole('link', { name: note.words.open }).click()
  const list = page.getByRole('region', { name: workbook.words.checkIns.heading })
  await expect(list).toContainText('9.000')
  await expect(list).toContainText('La feria no trajo a nadie')
})
