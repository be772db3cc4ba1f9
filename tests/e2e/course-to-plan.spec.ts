import type { Page } from '@playwright/test'
import { expect, test } from './fixture.ts'
import { WorkbookPage } from './workbook-page.ts'

const objective = 'Facturar USD 60.000 en el T2 de 2027'

const strategies = [
  {
    title: 'Vender desayunos de oficina a empresas del centro',
    audience: 'empresas del centro de más de 20 personas',
    reason: 'nadie más entrega caliente antes de las ocho',
    measure: 'oficinas que compran',
    target: '12',
    contribution: '36.000',
  },
  {
    title: 'Vender tortas por encargo a familias del barrio',
    audience: 'familias que celebran en casa',
    reason: 'la torta se elige por WhatsApp y llega lista',
    measure: 'tortas encargadas',
    target: '400',
    contribution: '24.000',
  },
]

const tactics = [
  { action: 'Visitar oficinas con una muestra', of: 0, total: '60', measure: 'visitas' },
  { action: 'Llamar a cada oficina a los tres días', of: 0, total: '60', measure: 'llamadas' },
  { action: 'Publicar fotos de tortas en Instagram', of: 1, total: '36', measure: 'fotos' },
  { action: 'Escribir a los clientes de antes', of: null, total: '80', measure: 'mensajes' },
]

const goOn = (page: Page) => page.getByRole('link', { name: /^Sigue:/ }).tap()

test(
  'a reader comes from the home page to a plan by following the lessons',
  { tag: '@phone' },
  async ({ page }) => {
    test.slow()
    await page.clock.setFixedTime('2027-03-22T10:00:00-05:00')
    const workbook = new WorkbookPage(page)
    const { writeYours: words, toPlan } = workbook.words.lesson
    const { parts } = words
    const box = page.getByRole('group', { name: words.label })
    const save = box.getByRole('button', { name: words.button, exact: true })
    /** Comes to the box of the lesson one is in. */
    const reach = async () => {
      await box.scrollIntoViewIfNeeded()
      await expect(box.locator('.write-yours')).toBeVisible()
    }

    await page.goto('')
    await page.getByRole('link', { name: /^Leer la primera lección/ }).tap()
    await reach()
    await box.getByLabel(parts.list.label).fill(tactics.map(({ action }) => action).join('\n'))
    await save.tap()
    await expect(box).toContainText(parts.list.saved.other.replace('{count}', '4'))
    await goOn(page)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Los tres niveles')
    await goOn(page)

    await reach()
    await box.getByLabel(parts.objective.label).fill(objective)
    await box.getByLabel(parts.objective.baseline).fill('52.000')
    await box.getByLabel(parts.objective.owner).fill('Lucía')
    await save.tap()
    await expect(box).toContainText(parts.objective.saved)
    await goOn(page)

    await reach()
    for (const { title, ...fields } of strategies) {
      await box.getByLabel(parts.strategy.title).fill(title)
      await box.getByLabel(parts.strategy.audience).fill(fields.audience)
      await box.getByLabel(parts.strategy.reason).fill(fields.reason)
      await box.getByLabel(parts.strategy.measure).fill(fields.measure)
      await box.getByLabel(parts.strategy.target, { exact: true }).fill(fields.target)
      await box
        .getByLabel(parts.strategy.contributionIn.replace('{unit}', 'USD'))
        .fill(fields.contribution)
      await save.tap()
      await expect(box.getByRole('link', { name: title })).toBeVisible()
    }
    await goOn(page)

    await reach()
    for (const { action, of, total, measure } of tactics) {
      await box.getByRole('button', { name: action }).tap()
      await expect(box.getByLabel(parts.tactic.action)).toHaveValue(action)
      await box
        .getByLabel(parts.tactic.serves)
        .selectOption({ label: strategies[of ?? -1]?.title ?? parts.tactic.none })
      await box.getByLabel(parts.tactic.target, { exact: true }).fill(total)
      await box.getByLabel(parts.tactic.measure).fill(measure)
      await box.getByLabel(parts.tactic.start).fill('2027-04-05')
      await box.getByLabel(parts.tactic.due).fill('2027-06-11')
      await box.getByLabel(parts.tactic.owner).fill('Lucía')
      await save.tap()
      await expect(box).toContainText(parts.tactic.saved)
    }
    await goOn(page)

    await reach()
    await box.getByRole('combobox').selectOption({ label: strategies[1]?.title ?? '' })
    await box.getByRole('button', { name: parts.link.button, exact: true }).tap()
    await expect(box).toContainText(
      parts.link.score.other.replace('{aligned}', '4').replace('{total}', '4'),
    )
    await goOn(page)

    await reach()
    await box.getByLabel(parts['check-in'].label).fill('0')
    await save.tap()
    await expect(box).toContainText(parts['check-in'].saved)
    await goOn(page)

    await reach()
    await box.getByLabel(parts.note.label).fill('La feria no trajo a nadie')
    await save.tap()
    await expect(box).toContainText(parts.note.saved)
    await page.getByRole('link', { name: toPlan }).tap()

    await expect(workbook.sentence).toHaveValue(objective)
    await expect(page.locator('.node.strategy[data-part]')).toHaveCount(2)
    await expect(page.locator('.node.tactic[data-part]')).toHaveCount(4)
    const review = await workbook.openReview()
    await expect(review).toContainText('4 de 4 tácticas llegan al objetivo')
    await expect(review.locator('[data-rule]')).toHaveCount(0)
  },
)
