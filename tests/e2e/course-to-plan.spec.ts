import type { Page } from '@playwright/test'
import { expect, test } from './fixture.ts'
import { WorkbookPage } from './workbook-page.ts'

/** What the reader writes in each language, the tactics with the place of the strategy that they serve. */
const written = {
  es: {
    home: '',
    locale: 'es-CO',
    objective: 'Facturar USD 60.000 en el T2 de 2027',
    baseline: '52.000',
    strategies: [
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
    ],
    tactics: [
      { action: 'Visitar oficinas con una muestra', of: 0, total: '60', measure: 'visitas' },
      { action: 'Llamar a cada oficina a los tres días', of: 0, total: '60', measure: 'llamadas' },
      { action: 'Publicar fotos de tortas en Instagram', of: 1, total: '36', measure: 'fotos' },
      { action: 'Escribir a los clientes de antes', of: null, total: '80', measure: 'mensajes' },
    ],
    note: 'La feria no trajo a nadie',
  },
  en: {
    home: 'en/',
    locale: 'en-US',
    objective: 'Invoice USD 60,000 in Q2 2027',
    baseline: '52,000',
    strategies: [
      {
        title: 'Sell office breakfasts to companies downtown',
        audience: 'companies downtown with more than 20 people',
        reason: 'nobody else delivers hot before eight',
        measure: 'offices that buy',
        target: '12',
        contribution: '36,000',
      },
      {
        title: 'Sell cakes to order to families nearby',
        audience: 'families that celebrate at home',
        reason: 'the cake is chosen by WhatsApp and arrives ready',
        measure: 'cakes ordered',
        target: '400',
        contribution: '24,000',
      },
    ],
    tactics: [
      { action: 'Visit offices with a sample', of: 0, total: '60', measure: 'visits' },
      { action: 'Call each office after three days', of: 0, total: '60', measure: 'calls' },
      { action: 'Post photos of cakes on Instagram', of: 1, total: '36', measure: 'photos' },
      { action: 'Write to former customers', of: null, total: '80', measure: 'messages' },
    ],
    note: 'The fair brought nobody',
  },
}

const goOn = (page: Page) => page.getByRole('link', { name: /^(?:Sigue|Next):/ }).tap()

for (const lang of ['es', 'en'] as const)
  test.describe(`in ${lang}`, () => {
    const { home: path, locale, objective, baseline, strategies, tactics, note } = written[lang]
    test.use({ locale })

    test(
      'a reader comes from the home page to a plan by following the lessons',
      { tag: '@phone' },
      async ({ page }) => {
        test.slow()
        await page.clock.setFixedTime('2027-03-22T10:00:00-05:00')
        const workbook = new WorkbookPage(page, lang)
        const { home, lesson, review: reviewed } = workbook.words
        const { writeYours: words, toPlan } = lesson
        const { parts } = words
        const box = page.getByRole('group', { name: words.label })
        const save = box.getByRole('button', { name: words.button, exact: true })
        /** Comes to the box of the lesson one is in. */
        const reach = async () => {
          await box.scrollIntoViewIfNeeded()
          await expect(box.locator('.write-yours')).toBeVisible()
        }

        await page.goto(path)
        await page.getByRole('link', { name: home.startLesson.split(' · ')[0] ?? '' }).tap()
        await reach()
        await box.getByLabel(parts.list.label).fill(tactics.map(({ action }) => action).join('\n'))
        await save.tap()
        await expect(box).toContainText(parts.list.saved.other.replace('{count}', '4'))
        await goOn(page)
        await expect(page).toHaveURL(/los-tres-niveles|the-three-levels/)
        await goOn(page)

        await reach()
        await box.getByLabel(parts.objective.label).fill(objective)
        await box.getByLabel(parts.objective.baseline).fill(baseline)
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
        await box.getByLabel(parts.note.label).fill(note)
        await save.tap()
        await expect(box).toContainText(parts.note.saved)
        await page.getByRole('link', { name: toPlan }).tap()

        await expect(workbook.sentence).toHaveValue(objective)
        await expect(page.locator('.node.strategy[data-part]')).toHaveCount(2)
        await expect(page.locator('.node.tactic[data-part]')).toHaveCount(4)
        const review = await workbook.openReview()
        await expect(review).toContainText(
          reviewed.score.other.replace('{aligned}', '4').replace('{total}', '4'),
        )
        await expect(review.locator('[data-rule]')).toHaveCount(0)
      },
    )
  })
