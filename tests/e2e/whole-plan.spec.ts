import { expect, expectNoAxeViolations, test } from './fixture.ts'
import { WorkbookPage } from './workbook-page.ts'

const tactics = [
  { action: 'Visitar 5 oficinas por semana con degustación', amount: '60', of: 'visitas' },
  { action: 'Llamar a cada oficina en 48 horas', amount: '60', of: 'llamadas' },
]

test(
  'a whole plan is typed by hand on a phone, in Spanish',
  { tag: '@phone' },
  async ({ page }) => {
    await page.clock.setFixedTime('2026-12-15T10:00:00-05:00')
    const workbook = new WorkbookPage(page)
    const { workbook: words } = workbook.words
    await workbook.open()
    await page.getByRole('button', { name: words.empty.objective.button }).tap()
    await workbook.sentence.fill('Facturar USD 120.000 en el T1 de 2027')
    await expect(
      page.getByRole('button', { name: `${words.objective.target} USD 120.000` }),
    ).toBeVisible()
    await expect(page.locator('#objective-quarter')).toContainText('T1 2027')
    await page.getByLabel(words.planName).fill('Panadería La Espiga')

    const objective = page.locator('[data-part="objective"]').first()
    await workbook.openFields(objective)
    await objective.getByLabel(words.objective.baseline, { exact: true }).fill('96,5 mil')
    await objective.getByLabel(words.objective.owner).fill('Luisa')
    await expect(objective.getByLabel(words.objective.baseline, { exact: true })).toHaveValue(
      '96.500',
    )

    await workbook.addStrategy.fill('Vender desayunos a oficinas del centro')
    await workbook.addStrategy.press('Enter')
    const strategy = workbook.strategy(1)
    await workbook.openFields(strategy)
    await strategy.getByLabel(words.strategy.audience).fill('oficinas de 20 o más personas')
    await strategy.getByLabel(words.strategy.measureName).fill('contratos firmados')
    await strategy.getByLabel(words.strategy.baseline).fill('0')
    await strategy.getByLabel(words.strategy.target).fill('14')
    await strategy.getByLabel(words.strategy.contribution, { exact: true }).fill('120.000')

    for (const { action } of tactics) {
      await workbook.addTactic('Vender desayunos a oficinas del centro').fill(action)
      await workbook.addTactic('Vender desayunos a oficinas del centro').press('Enter')
    }
    for (const [index, { amount, of }] of tactics.entries()) {
      const tactic = workbook.tactic(index + 1)
      await workbook.openFields(tactic)
      await tactic.getByLabel(words.tactic.target).fill(amount)
      await tactic.getByLabel(words.tactic.measureName).fill(of)
      await tactic.getByLabel(words.tactic.start).fill('2027-01-11')
      await tactic.getByRole('button', { name: 'Fin de febrero' }).tap()
      await expect(tactic.getByLabel(words.tactic.due, { exact: true })).toHaveValue('2027-02-28')
      await tactic.getByLabel(words.tactic.owner).fill('Luisa')
      await tactic.getByLabel(words.tactic.channel).fill(of)
    }

    const review = await workbook.openReview()
    await expect(review).toContainText('2 de 2 tácticas llegan al objetivo')
    await expect(review.locator('[data-rule]')).toHaveCount(0)
    await expectNoAxeViolations(page)
    await page.keyboard.press('Escape')

    await workbook.expectSaved()
    await page.reload()
    await expect(workbook.sentence).toHaveValue('Facturar USD 120.000 en el T1 de 2027')
    await expect(page.locator('.node.tactic[data-part]')).toHaveCount(2)
    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    )
    expect(wider).toBeLessThanOrEqual(0)
  },
)

test.describe('with an English browser', () => {
  test.use({ locale: 'en-US' })

  test(
    'a whole plan is typed by keyboard alone, in English',
    { tag: '@desktop' },
    async ({ page }) => {
      await page.clock.setFixedTime('2026-12-15T10:00:00-05:00')
      const workbook = new WorkbookPage(page, 'en')
      const { workbook: words } = workbook.words
      const { keyboard } = page
      /** Tabs forward, or back, until the focus stands on what has this name. */
      const reach = async (name: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab') => {
        for (let step = 0; step < 80; step++) {
          const label = await page.evaluate(() => {
            const { activeElement: focused } = document
            if (focused instanceof HTMLInputElement && focused.labels?.[0])
              return focused.labels[0].textContent
            return focused?.getAttribute('aria-label') ?? focused?.textContent ?? ''
          })
          if (typeof name === 'string' ? label.trim() === name : name.test(label)) return
          await keyboard.press(key)
        }
        throw new Error(`never reached ${String(name)}`)
      }

      await workbook.open()
      await expect(page.getByRole('heading', { name: words.empty.heading })).toBeVisible()
      await keyboard.press('Tab')
      await reach(words.empty.objective.button)
      await keyboard.press('Enter')
      await expect(workbook.sentence).toBeFocused()
      await keyboard.type('Invoice USD 120,000 in Q1 2027')
      await reach(words.objective.details)
      await keyboard.press('Enter')
      await reach(words.objective.baseline)
      await keyboard.type('96.5k')
      await reach(words.objective.owner)
      await keyboard.type('Louise')

      await reach(words.strategy.add)
      await keyboard.type('Sell breakfasts to downtown offices')
      await keyboard.press('Enter')
      await reach(words.strategy.details, 'Shift+Tab')
      await keyboard.press('Enter')
      await reach(words.strategy.audience)
      await keyboard.type('offices of 20 people or more')
      await reach(words.strategy.measureName)
      await keyboard.type('signed contracts')
      await reach(words.strategy.target)
      await keyboard.type('14')
      await reach(words.strategy.contribution)
      await keyboard.type('120,000')
      await reach(/^Add a tactic to/)
      await keyboard.type('Visit 5 offices a week with samples')
      await keyboard.press('Enter')
      await expect(page.locator('.node.tactic[data-part]')).toHaveCount(1)
      await reach(words.tactic.details, 'Shift+Tab')
      await keyboard.press('Enter')
      await reach(words.tactic.measureName)
      await keyboard.type('visits')
      await reach(words.tactic.target)
      await keyboard.type('60')
      await reach(words.tactic.due)
      await reach(words.field.quick.endOfQuarter)
      await keyboard.press('Enter')
      await expect(page.getByLabel(words.tactic.due, { exact: true })).toHaveValue('2027-03-31')
      await reach(words.tactic.owner)
      await keyboard.type('Louise')

      await expect(page.locator('.review')).toContainText('1 of 1')
      await expect(page.locator('.review [data-rule]')).toHaveCount(0)

      await keyboard.press('Control+z')
      await expect(page.locator('.review')).toContainText('1 of 1')
      await keyboard.press('Control+Shift+z')
      await workbook.expectSaved()
    },
  )
})
