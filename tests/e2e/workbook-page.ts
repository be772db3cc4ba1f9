import { expect, type Locator, type Page } from '@playwright/test'
import { es } from '../../src/strings/es.ts'
import { en } from '../../src/strings/en.ts'

/** The workbook as a person meets it, in one language. */
export class WorkbookPage {
  readonly page: Page
  readonly words: typeof es
  readonly #path: string

  constructor(page: Page, lang: 'es' | 'en' = 'es') {
    this.page = page
    this.words = { es, en }[lang]
    this.#path = lang === 'es' ? 'cuaderno/' : 'en/workbook/'
  }

  async open(fragment = ''): Promise<void> {
    await this.page.goto(this.#path + fragment)
  }

  get sentence(): Locator {
    return this.page.getByLabel(this.words.workbook.objective.sentence)
  }

  get addStrategy(): Locator {
    return this.page.getByLabel(this.words.workbook.strategy.add, { exact: true })
  }

  get tray(): Locator {
    return this.page.getByRole('region', { name: this.words.workbook.tray.heading })
  }

  get dialog(): Locator {
    return this.page.locator('dialog[open]')
  }

  /** The card of a strategy, by its place from 1. */
  strategy(position: number): Locator {
    return this.page.locator('.thread > li > section.strategy').nth(position - 1)
  }

  /** The cards of the tactics that serve a strategy, by its place from 1. */
  tacticsOf(position: number): Locator {
    return this.page
      .locator('.thread > li:has(> section.strategy)')
      .nth(position - 1)
      .locator('.node.tactic[data-part]')
  }

  /** The line under a strategy that takes its next tactic. */
  addTactic(title: string): Locator {
    return this.page.getByLabel(this.words.workbook.tactic.addTo.replace('{title}', title))
  }

  /** The card of a tactic, by its place from 1 in the whole page. */
  tactic(position: number): Locator {
    return this.page.locator('.node.tactic[data-part]').nth(position - 1)
  }

  /** Opens a card's fields, where they are not open yet. */
  async openFields(card: Locator): Promise<void> {
    const toggle = card.locator('.disclose')
    if ((await toggle.getAttribute('aria-expanded')) === 'false') await toggle.click()
  }

  async expectSaved(): Promise<void> {
    await expect(this.page.locator('.saved-state.saved')).toBeVisible()
  }

  /** Opens the review where it is a sheet; beside the plan it is open already. */
  async openReview(): Promise<Locator> {
    await this.page.locator('.review, .review-bar').waitFor()
    const bar = this.page.locator('.review-bar > button')
    if (await bar.isVisible()) await bar.click()
    return this.page.locator('.review, #review-sheet')
  }

  /** The link of the open plan, from the share dialog. */
  async shareLink(): Promise<string> {
    await this.page.getByRole('button', { name: this.words.workbook.bar.share }).click()
    const field = this.page.getByLabel(this.words.share.link)
    await expect(field).toHaveValue(/#2\./)
    const link = await field.inputValue()
    await this.page.keyboard.press('Escape')
    return link
  }

  /** Gives the workbook a file through its own input. */
  async openFile(name: string, content: string): Promise<void> {
    await this.page
      .locator('#open-plan')
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) })
  }
}
