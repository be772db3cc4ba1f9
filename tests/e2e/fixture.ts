import AxeBuilder from '@axe-core/playwright'
import { expect, test as base, type BrowserContext, type Page } from '@playwright/test'

interface Options {
  /** Problems that a journey brings about on purpose, such as a request to `https://wa.me`. */
  allowedProblems: RegExp[]
}

/** Notes what goes wrong in any page of the context; CSP violations are errors in the console. */
const watch = (context: BrowserContext, home: string, problems: string[]): void => {
  const { origin } = new URL(home)
  context.on('console', (message) => {
    if (message.type() === 'error')
      problems.push(`console: ${message.text()} (${message.location().url})`)
  })
  context.on('weberror', (error) => problems.push(`page: ${error.error().message}`))
  context.on('request', (request) => {
    const asked = new URL(request.url())
    if (asked.protocol.startsWith('http') && asked.origin !== origin)
      problems.push(`request: ${request.url()}`)
  })
}

/** A test that fails on any error in the console or page, CSP violation or request elsewhere. */
export const test = base.extend<Options & { problems: string[] }>({
  allowedProblems: [[], { option: true }],
  problems: [
    async ({ context, baseURL, allowedProblems }, use) => {
      const problems: string[] = []
      watch(context, baseURL ?? '', problems)
      await use(problems)
      const unexpected = problems.filter(
        (text) => !allowedProblems.some((known) => known.test(text)),
      )
      expect(unexpected).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

export const themes = ['light', 'dark'] as const

/** Opens a page and waits for the widgets that start with it. */
export const visit = async (page: Page, address: string): Promise<void> => {
  await page.goto(address)
  await expect(page.locator('astro-island[ssr]:not([client=visible])')).toHaveCount(0)
}

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const expectNone = async (axe: AxeBuilder): Promise<void> => {
  const { violations } = await axe.analyze()
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) =>
        `${id} (${help}): ${target.join(' ')} ${failureSummary ?? ''}`,
    ),
  )
  expect(found).toEqual([])
}

/** Holds what the page shows now to WCAG 2.2 AA and to axe's best practices. */
export const expectNoAxeViolations = (page: Page): Promise<void> =>
  expectNone(new AxeBuilder({ page }).withTags(rules))

/** Holds the colours that the page shows now to WCAG 2.2 AA. */
export const expectReadableColours = (page: Page): Promise<void> =>
  expectNone(new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block']))

/** Holds what the page shows now to all of it in the light theme, and to its colours in the dark one too. */
export const expectAccessible = async (page: Page): Promise<void> => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectReadableColours(page)
  await page.emulateMedia({ colorScheme: 'light' })
  await expectNoAxeViolations(page)
}
