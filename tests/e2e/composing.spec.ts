import type { Page } from '@playwright/test'
import { expect, test } from './fixture.ts'
import { WorkbookPage } from './workbook-page.ts'

/** An input method, such as dictation or a keyboard for accents: it puts in a text before it is final. */
const inputMethod = async (page: Page) => {
  const session = await page.context().newCDPSession(page)
  const enter = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229 }
  return {
    compose: (text: string) =>
      session.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      }),
    /** Enter as it is pressed to take the text that is offered. */
    take: async () => {
      await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...enter })
      await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...enter })
    },
    commit: (text: string) => session.send('Input.insertText', { text }),
  }
}

test(
  'what an input method composes outlives checks and saving, and its Enter adds nothing',
  { tag: '@desktop' },
  async ({ page }) => {
    const workbook = new WorkbookPage(page)
    const { compose, take, commit } = await inputMethod(page)
    const { workbook: words } = workbook.words
    const cards = page.locator('.node.tactic[data-part]')
    const review = page.locator('.review')
    await workbook.open('#objective')
    await expect(workbook.sentence).toBeFocused()

    await compose('Vender 300 to')
    await expect(review.locator('[data-rule="objective/no-unit"]')).toBeVisible()
    await workbook.expectSaved()
    await take()
    await compose('Vender 300 tortas en el T1 de 2027')
    await expect(page.locator('#objective-quarter')).toContainText('T1 2027')
    await workbook.expectSaved()
    await expect(workbook.sentence).toBeFocused()
    await commit('Vender 300 tortas en el T1 de 2027 ')
    await page.keyboard.type('y más')
    await expect(workbook.sentence).toHaveValue('Vender 300 tortas en el T1 de 2027 y más')

    const line = workbook.tray.getByLabel(words.tactic.add, { exact: true })
    await line.focus()
    await compose('Llamar a la panade')
    await take()
    await compose('Llamar a la panadería')
    await expect(line).toHaveValue('Llamar a la panadería')
    await expect(cards).toHaveCount(0)
    await commit('Llamar a la panadería')
    await expect(line).toHaveValue('Llamar a la panadería')
    await page.keyboard.press('Enter')
    await expect(cards).toHaveCount(1)
    await expect(line).toHaveValue('')
    await expect(line).toBeFocused()

    const action = cards.getByLabel(words.tactic.action, { exact: true })
    await action.focus()
    await page.keyboard.press('End')
    await compose(' el mart')
    await workbook.expectSaved()
    await take()
    await expect(action).toBeFocused()
    await commit(' el martes')
    await expect(action).toHaveValue('Llamar a la panadería el martes')
    await workbook.expectSaved()
    await page.keyboard.press('Enter')
    await expect(line).toBeFocused()

    await page.reload()
    await expect(action).toHaveValue('Llamar a la panadería el martes')
    await expect(cards).toHaveCount(1)
  },
)
