import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { builtFile, builtPages, idsIn } from './built-site.ts'
import { expect, expectNoAxeViolations, expectReadableColours, test, visit } from './fixture.ts'

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

/** Paths of a built page in each language, as its head names them: es, en, x-default. */
const twinsIn = (file: string): string[] => {
  const links = [...readFileSync(file, 'utf8').matchAll(/<link rel="alternate" [^>]*>/g)].join()
  return ['es', 'en', 'x-default'].flatMap((lang) =>
    [...links.matchAll(new RegExp(`hreflang="${lang}" href="([^"]+)"`, 'g'))].map(
      ([, href = '']) => new URL(href).pathname,
    ),
  )
}

for (const path of builtPages) {
  const name = path || 'home'

  test(`${name} keeps nobody out, in light or in dark`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' })
    await visit(page, path)
    await expectNoAxeViolations(page)
    await page.emulateMedia({ colorScheme: 'dark' })
    await expectReadableColours(page)
  })

  test(
    `${name} says what it is, and leads nowhere that is missing`,
    { tag: '@desktop' },
    async ({ page }) => {
      await visit(page, path)
      await expect(page.locator('h1')).toHaveCount(1)
      await expect(page).toHaveTitle(/\S/)
      await expect(page.locator('meta[name=description]')).toHaveAttribute('content', /\S/)
      await expect(page.locator('html')).toHaveAttribute(
        'lang',
        path.startsWith('en/') ? 'en' : 'es',
      )

      const { origin, pathname: here } = new URL(page.url())
      const addresses = await hrefs(page, ':is(a, link)[href]')
      expect(addresses.filter((address) => isDead(address, origin))).toEqual([])
      if (path === '404.html') return

      const canonical = await hrefs(page, 'link[rel=canonical]')
      expect(canonical.map((href) => new URL(href).pathname)).toEqual([here])
      const [es = '', en = '', ...others] = twinsIn(builtFile(here) ?? '')
      expect([es, en]).toContain(here)
      expect(others).toEqual([es])
      expect(twinsIn(builtFile(here === es ? en : es) ?? '')).toEqual([es, en, es])
    },
  )
}
