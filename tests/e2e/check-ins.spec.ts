import { aPlan, aTactic } from '../fixtures/builders.ts'
import { expect, expectNoAxeViolations, test } from './fixture.ts'
import { WorkbookPage } from './workbook-page.ts'

const checkIns = [
  {
    id: 'c1',
    date: '2027-01-15',
    amounts: [{ part: 'objective', amount: 9000 }],
    note: '',
  },
  { id: 'c2', date: '2027-01-22', amounts: [], note: 'La feria no trajo a nadie' },
]

test('progress and notes stand under the objective, and can be changed, deleted and brought back', async ({
  page,
}) => {
  const workbook = new WorkbookPage(page)
  const { workbook: words, checkIns: text } = workbook.words
  const { notices, bar, tactic } = words
  const plan = aPlan({ checkIns })
  const [strategy] = plan.strategies
  const soFar = (part: string, unit: string) =>
    `${text.asked.soFarOf.replace('{part}', part)} (${unit})`
  await workbook.open()
  await workbook.openFile('plan.json', JSON.stringify(plan))
  const list = page.getByRole('region', { name: text.heading })
  await expect(list.getByRole('listitem')).toHaveText([
    '22 ene 2027La feria no trajo a nadie',
    '15 ene 2027 · llevas USD 9.000',
  ])
  await expectNoAxeViolations(page)

  await list.getByRole('button', { name: text.change.replace('{date}', '15 ene 2027') }).click()
  await list.getByLabel(soFar(plan.objective.sentence, 'USD')).fill('12.000')
  await list.getByLabel(soFar(strategy?.title ?? '', 'contratos')).fill('3')
  await list.getByLabel(`${text.asked.done} (visitas)`).fill('14')
  await list.getByLabel(text.asked.state, { exact: true }).selectOption('doing')
  await expectNoAxeViolations(page)
  await list.getByLabel(text.note, { exact: true }).fill('Entró un contrato')
  await list.getByRole('button', { name: text.close }).click()
  await expect(list).toContainText('USD 12.000 · 2 partes medidasEntró un contrato')
  await expect(
    list.getByRole('button', { name: text.change.replace('{date}', '15 ene 2027') }),
  ).toBeFocused()
  await workbook.openFields(workbook.tactic(1))
  await expect(workbook.tactic(1).getByLabel(tactic.amountDone)).toHaveValue('14')
  await expect(workbook.tactic(1).getByLabel(tactic.state, { exact: true })).toHaveValue('doing')
  await page.getByRole('button', { name: bar.undo }).first().click()
  await expect(list).not.toContainText('Entró un contrato')

  await list.getByRole('button', { name: text.remove.replace('{date}', '22 ene 2027') }).click()
  await expect(list.getByRole('listitem')).toHaveCount(1)
  await page.locator('.notice').getByRole('button', { name: notices.undo }).click()
  await expect(list.getByRole('listitem')).toHaveCount(2)
  await workbook.expectSaved()
})

test('a strategy that a key passes over in a closed list takes no tactic', async ({ page }) => {
  const workbook = new WorkbookPage(page)
  const { tray } = workbook.words.workbook
  await workbook.open()
  const plan = aPlan({ loose: [aTactic({ id: 'x1', action: 'Llamar a antiguos clientes' })] })
  await workbook.openFile('plan.json', JSON.stringify(plan))
  const link = page.getByLabel(tray.link.replace('{action}', 'Llamar a antiguos clientes'))
  await link.focus()
  await page.keyboard.press('V')
  await expect(link).toHaveValue('s1')
  await expect(workbook.tacticsOf(1)).toHaveCount(1)
  await page.getByRole('button', { name: tray.linkButton, exact: true }).click()
  await expect(workbook.tacticsOf(1)).toHaveCount(2)
})

test(
  'so many a week is understood, and asks for the total',
  { tag: '@desktop' },
  async ({ page }) => {
    const workbook = new WorkbookPage(page)
    const { tactic, field } = workbook.words.workbook
    await workbook.open()
    await workbook.openFile('plan.json', JSON.stringify(aPlan()))
    const card = workbook.tactic(1)
    await workbook.openFields(card)
    const target = card.getByLabel(tactic.target, { exact: true })
    await target.fill('5 por semana')
    await expect(card).toContainText(field.rate.replace('{rate}', '5 por semana'))
    await target.blur()
    await expect(card.getByLabel(tactic.frequency)).toHaveValue('5 por semana')
    await card.getByRole('button', { name: 'Poner 65 (13 semanas)' }).click()
    await expect(target).toHaveValue('65')
  },
)
