import { builtFile, builtPages, idsIn } from './built-site.ts'
import { expect, expectNoAxeViolations, test, themes } from './fixture.ts'

// Fragments that carry a plan or what to do, not a place in the page: `#1.…`, `#e1.…`, `#new=list`.
const carriesData = /^#(e?\d+\.|[a-z-]+=)/

for (const path of builtPages) {
  for (const theme of themes) {
    test.describe(`${path || 'home'} in ${theme}`, () => {
      test.use({ colorScheme: theme })

      test('has nothing that keeps people out', async ({ page }) => {
        await page.goto(path)
        await expectNoAxeViolations(page)
      })
    })
  }

  test(`${path || 'home'} says what it is`, { tag: '@desktop' }, async ({ page }) => {
    await page.goto(path)
    await expect(page.locator('h1')).toHaveCount(1)
    await expect(page).toHaveTitle(/\S/)
    await expect(page.locator('meta[name=description]')).toHaveAttribute('content', /\S{2}/)
    await expect(page.locator('html')).toHaveAttribute('lang', path.startsWith('en/') ? 'en' : 'es')
  })

  test(
    `${path || 'home'} leads nowhere that is missing`,
    { tag: '@desktop' },
    async ({ page, baseURL }) => {
      await page.goto(path)
      const addresses = await page
        .locator(':is(a, link)[href]')
        .evaluateAll((links) =>
          links.map((link) => (link as HTMLAnchorElement | HTMLLinkElement).href),
        )
      const dead = addresses.filter((address) => {
        const { origin, pathname, hash } = new URL(address)
        if (origin !== new URL(baseURL ?? '').origin) return false
        const file = builtFile(pathname)
        if (!file) return true
        return (
          hash !== '' && !carriesData.test(hash) && !idsIn(file).includes(decodeURI(hash.slice(1)))
        )
      })
      expect(dead).toEqual([])
    },
  )
}

for (const path of builtPages.filter((path) => path !== '404.html'))
  test(`${path || 'home'} and its twin name each other`, { tag: '@desktop' }, async ({ page }) => {
    const alternates = async () =>
      page
        .locator('link[rel=alternate][hreflang]')
        .evaluateAll((links) =>
          Object.fromEntries(
            links.map((link) => [
              link.getAttribute('hreflang') ?? '',
              new URL((link as HTMLLinkElement).href).pathname,
            ]),
          ),
        )

    await page.goto(path)
    const here = new URL(page.url()).pathname
    const canonical = await page.locator('link[rel=canonical]').getAttribute('href')
    expect(new URL(canonical ?? '').pathname).toBe(here)

    const { es, en, ...others } = await alternates()
    expect([es, en]).toContain(here)
    expect(others).toEqual({ 'x-default': es })

    for (const twin of [es ?? '', en ?? '']) {
      await page.goto(twin)
      expect(await alternates()).toEqual({ es, en, ...others })
    }
  })
