import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, expectNoAxeViolations, test } from './fixture.ts'
import { WorkbookPage } from './workbook-page.ts'

/** A text of the strings with its places filled. */
const filled = (text: string, values: Record<string, string>) =>
  text.replace(/\{(\w+)\}/g, (_place, name: string) => values[name] ?? '')

const strategy = 'Vender desayunos a oficinas del centro'
const tactic = 'Visitar 5 oficinas por semana'

/** A small plan of the owner, and the link that carries it. */
const shareSmallPlan = async (owner: WorkbookPage): Promise<string> => {
  const { page, words } = owner
  await owner.open()
  await page.getByRole('button', { name: words.workbook.empty.objective.button }).click()
  await owner.sentence.fill('Facturar USD 120.000 en el T1 de 2027')
  await page.getByLabel(words.workbook.planName).fill('La Espiga')
  await owner.addStrategy.fill(strategy)
  await owner.addStrategy.press('Enter')
  await owner.addTactic(strategy).fill(tactic)
  await owner.addTactic(strategy).press('Enter')
  await expect(owner.tacticsOf(1)).toHaveCount(1)
  await page.getByRole('button', { name: words.workbook.bar.share }).click()
  const field = owner.dialog.getByLabel(words.share.link, { exact: true })
  await expect(field).toHaveValue(/#2\./)
  await owner.dialog.getByRole('button', { name: words.share.copy }).click()
  await expect(owner.dialog.getByText(words.share.copied)).toBeVisible()
  const link = await field.inputValue()
  await page.keyboard.press('Escape')
  return link
}

/** A reader comments on the objective, gives the tactic an owner, and answers. */
const answer = async (page: Page, lang: 'es' | 'en', link: string, name: string) => {
  const { words } = new WorkbookPage(page, lang)
  const text = words.answer
  await page.goto(link)
  await page.getByRole('button', { name: words.shared.reply }).click()
  const objective = page.locator('.plan-view [data-part="objective"]')
  await objective.getByRole('button', { name: text.comment }).click()
  await objective.getByLabel(text.commentText).fill(`${name}: ¿y si pagan tarde?`)
  await objective.getByRole('button', { name: text.addComment }).click()
  const card = page.locator('.plan-view .node.tactic[data-part]')
  await card.getByRole('button', { name: text.propose }).click()
  await card.getByLabel(words.workbook.tactic.owner, { exact: true }).fill(name)
  return card
}

/** The answer of a reader, signed, in the dialog that sends it. */
const sign = async (page: Page, lang: 'es' | 'en', name: string): Promise<WorkbookPage> => {
  const reader = new WorkbookPage(page, lang)
  const { words, dialog } = reader
  await page.getByRole('button', { name: words.answer.send }).click()
  await dialog.getByLabel(words.answer.name).fill(name)
  await expect(dialog).toContainText(filled(words.answer.kinds.commented, { author: name }))
  return reader
}

/** Sends what is there; returns the link of the answer. */
const send = async (page: Page, lang: 'es' | 'en', name: string): Promise<string> => {
  const { words, dialog } = await sign(page, lang, name)
  const field = dialog.getByLabel(words.share.link, { exact: true })
  await expect(field).toHaveValue(/#2\./)
  return field.inputValue()
}

/** Saves what is there as a file, as one does whose answer is too large for a link; returns what it holds. */
const saveAnswer = async (page: Page, lang: 'es' | 'en', name: string): Promise<string> => {
  const { words, dialog } = await sign(page, lang, name)
  const downloading = page.waitForEvent('download')
  await dialog.getByRole('button', { name: words.share.file }).click()
  return readFile(await (await downloading).path(), 'utf8')
}

for (const lang of ['es', 'en'] as const)
  test(
    `what a reader comments and proposes and what the owner changed meanwhile both stay, ${lang}`,
    { tag: '@phone' },
    async ({ page, browser }) => {
      test.slow()
      const owner = new WorkbookPage(page, lang)
      const { answer: text, workbook } = owner.words
      const link = await shareSmallPlan(owner)

      const context = await browser.newContext({ viewport: { width: 360, height: 740 } })
      const reader = await context.newPage()
      const card = await answer(reader, lang, link, 'Ana')
      await card
        .getByLabel(workbook.tactic.action, { exact: true })
        .fill('Visitar 8 oficinas por semana')
      await expectNoAxeViolations(reader)
      await reader.reload()
      await reader.getByRole('button', { name: owner.words.shared.reply }).click()
      await expect(reader.locator('.plan-view')).toContainText('Visitar 8 oficinas por semana')
      const reply = await send(reader, lang, 'Ana')
      await expectNoAxeViolations(reader)
      const other = await (await browser.newContext()).newPage()
      await answer(other, lang, link, 'Beto')
      const secondReply = await saveAnswer(other, lang, 'Beto')
      await context.close()
      await other.context().close()

      await owner.openFields(owner.tactic(1))
      await owner.tactic(1).getByLabel(workbook.tactic.channel).fill('Visitas')
      await page.getByLabel(workbook.tactic.action, { exact: true }).fill('Visitar 6 oficinas')
      await owner.expectSaved()

      await page.goto(link)
      const { compare } = owner.words
      const beside = page.locator('.compare')
      await expect(beside).toContainText(
        new RegExp(filled(compare.since.other, { count: '2', day: '.+' })),
      )
      await beside.getByText(compare.list).click()
      await expect(beside).toContainText(`${compare.to}: Visitar 6 oficinas`)
      await expect(beside).toContainText(`${compare.from}: ${tactic}`)
      await expectNoAxeViolations(page)

      await page.goto(reply)
      const review = page.locator('.answer-review')
      await expect(review).toContainText(filled(text.review.heading, { sender: 'Ana' }))
      await expect(review).toContainText('Ana: ¿y si pagan tarde?')
      await expect(review).toContainText(
        filled(text.review.conflict, { mine: 'Visitar 6 oficinas' }),
      )
      await expect(review.getByRole('checkbox', { name: workbook.tactic.action })).not.toBeChecked()
      await expect(review.getByRole('checkbox', { name: workbook.tactic.owner })).toBeChecked()
      await expectNoAxeViolations(page)
      await review.getByRole('button', { name: text.review.take }).click()
      await expect(review.getByRole('status')).toContainText(
        filled(text.review.taken.other, { count: '2' }),
      )
      const toPlan = review.getByRole('link', { name: text.review.workbook })
      await expect(toPlan).toBeFocused()
      await page.keyboard.press('Enter')

      await expect(page.locator('.workbook')).toContainText('Ana: ¿y si pagan tarde?')
      await expect(owner.tactic(1)).toContainText('Ana')
      await owner.openFields(owner.tactic(1))
      await expect(owner.tactic(1).getByLabel(workbook.tactic.channel)).toHaveValue('Visitas')
      await expect(page.getByLabel(workbook.tactic.action, { exact: true })).toHaveValue(
        'Visitar 6 oficinas',
      )
      await page
        .getByRole('button', { name: filled(text.comments.resolveWhat, { author: 'Ana' }) })
        .click()
      await expect(page.locator('.workbook')).toContainText(text.comments.resolved)
      await expectNoAxeViolations(page)

      await owner.openFile('plan-respuesta.json', secondReply)
      await expect(review).toContainText(filled(text.review.conflict, { mine: 'Ana' }))
      await expectNoAxeViolations(page)
      await review.getByRole('checkbox', { name: workbook.tactic.owner }).press('Space')
      await review.getByRole('button', { name: text.review.take }).press('Enter')
      await expect(review.getByRole('button', { name: text.review.workbook })).toBeFocused()
      await review.getByRole('button', { name: text.review.undo }).press('Enter')
      await expect(review.getByRole('heading', { level: 2 })).toBeFocused()
      await review.getByRole('button', { name: text.review.take }).press('Enter')
      await expect(review.getByRole('button', { name: text.review.workbook })).toBeFocused()
      await page.keyboard.press('Enter')
      await expect(owner.dialog).toHaveCount(0)
      await expect(owner.tactic(1)).toContainText('Beto')
      for (const name of ['Ana', 'Beto'])
        await expect(page.locator('.workbook')).toContainText(`${name}: ¿y si pagan tarde?`)
    },
  )
