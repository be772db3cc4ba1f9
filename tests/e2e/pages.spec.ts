import type { Page } from '@playwright/test'
import { builtFile, builtPages, idsIn } from './built-site.ts'
import { expect, expectNoAxeViolations, test, themes, visit } from './fixture.ts'

/** The workbook and the shared plan read from the fragment what to open: it is no place in them. */
const readsItsFragment = (pathname: string) => /\/(cuaderno|workbook|plan)\/$/.test(pathname)

const isDead = (address: string, origin: string): boolean => {
  const { origin: to, pathname, hash } = new URL(address)
  if (to !== origin) return false
  const file = builtFile(pathname)
  if (!file) return true
  if (hash === '' || readsItsFragment(pathname)) return false
  return !idsIn(file).includes(decodeURI(hash.slice(1)))
}

const hrefs = (page: Page, selector: string): Promise<string[]> =>
  page
    .locator(selector)
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement | HTMLLinkElement).href))

/** Paths of the page in each language, as its head names them: es, en, x-default. */
const twins = async (page: Page): Promise<string[]> => {
  const languages = ['es', 'en', 'x-default'].map((lang) =>
    hrefs(page, `link[rel=alternate][hreflang=${lang}]`),
  )
  return (await Promise.all(languages)).flat().map((href) => new URL(href).pathname)
}

for (const path of builtPages) {
  const name = path || 'home'

  for (const theme of themes)
    test.describe(`${name} in ${theme}`, () => {
      test.use({ colorScheme: theme })

      test('has nothing that keeps people out', async ({ page }) => {
        await visit(page, path)
        await expectNoAxeViolations(page)
      })
    })

  test(`${name} says what it is`, { tag: '@desktop' }, async ({ page }) => {
    await visit(page, path)
    await expect(page.locator('h1')).toHaveCount(1)
    await expect(page).toHaveTitle(/\S/)
    await expect(page.locator('meta[name=description]')).toHaveAttribute('content', /\S/)
    await expect(page.locator('html')).toHaveAttribute('lang', path.startsWith('en/') ? 'en' : 'es')
  })

  test(`${name} leads nowhere that is missing`, { tag: '@desktop' }, async ({ page }) => {
    await visit(page, path)
    const { origin } = new URL(page.url())
    const addresses = await hrefs(page, ':is(a, link)[href]')
    expect(addresses.filter((address) => isDead(address, origin))).toEqual([])
  })
}

for (const path of builtPages.filter((path) => path !== '404.html'))
  test(`${path || 'home'} and its twin name each other`, { tag: '@desktop' }, async ({ page }) => {
    await page.goto(path)
    const here = new URL(page.url()).pathname
    const canonical = await hrefs(page, 'link[rel=canonical]')
    expect(canonical.map((href) => new URL(href).pathname)).toEqual([here])

    const [es = '', en = '', ...others] = await twins(page)
    expect([es, en]).toContain(here)
    expect(others).toEqual([es])

    await page.goto(here === es ? en : es)
    expect(await twins(page)).toEqual([es, en, es])
  })
