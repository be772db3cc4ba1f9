import type { Page } from '@playwright/test'
import { builtPages, htmlOf } from './built-site.ts'
import { expect, expectNoAxeViolations, test, themes, visit } from './fixture.ts'

const box = (page: Page) => page.getByRole('searchbox')
const found = (page: Page) => page.locator('.found > li')
const status = (page: Page) => page.getByRole('status')

test('the header leads to the search', async ({ page }) => {
  await visit(page, 'lecciones/')
  await page.getByRole('banner').getByRole('link', { name: 'Buscar' }).click()
  await expect(page).toHaveURL(/\/buscar\/$/)
  await expect(page.getByRole('banner').getByRole('link', { name: 'Buscar' })).toHaveAttribute(
    'aria-current',
    'page',
  )
})

test('nothing of the search is fetched before one types', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => {
    if (request.url().includes('/pagefind/')) asked.push(request.url())
  })
  await visit(page, 'buscar/')
  await box(page).focus()
  expect(asked).toEqual([])
  await box(page).fill('ritmo')
  await expect(found(page).first()).toBeVisible()
  expect(asked.length).toBeGreaterThan(0)
})

test('lessons, glossary and examples are found, with the words around the find', async ({
  page,
}) => {
  await visit(page, 'buscar/')
  await box(page).fill('ritmo')
  await expect(status(page)).toHaveText(/^\d+ páginas con “ritmo”\.$/)
  const lesson = found(page).filter({ hasText: 'Medir y cambiar a tiempo' })
  await expect(lesson.locator('.eyebrow')).toHaveText('Lecciones')
  await expect(lesson.locator('mark').first()).toHaveText(/ritmo/i)

  await box(page).fill('panadería')
  await expect(found(page).locator('.eyebrow', { hasText: 'Ejemplos' }).first()).toBeVisible()
})

test('a word without its accent is found all the same', async ({ page }) => {
  await visit(page, 'buscar/')
  await box(page).fill('estatico')
  await expect(
    found(page)
      .locator('mark', { hasText: /estático/i })
      .first(),
  ).toBeVisible()
})

test('a find leads to its place in the page', async ({ page }) => {
  await visit(page, 'buscar/')
  await box(page).fill('cobertura')
  const glossary = found(page).filter({ has: page.getByRole('link', { name: 'Glosario' }) })
  await glossary.getByRole('link', { name: 'Cobertura', exact: true }).click()
  await expect(page).toHaveURL(/\/glosario\/#coverage$/)
})

test('English finds English', async ({ page }) => {
  await visit(page, 'en/search/')
  await box(page).fill('forecast')
  await expect(status(page)).toHaveText(/^\d+ pages? with “forecast”\.$/)
  for (const link of await found(page).locator('h2 a').all())
    await expect(link).toHaveAttribute('href', /\/en\//)
})

test('a search is done by keyboard alone, and is there when one comes back', async ({ page }) => {
  await visit(page, 'buscar/')
  await box(page).focus()
  await page.keyboard.type('conversión')
  await expect(found(page).first()).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(found(page).first().locator('h2 a')).toBeFocused()
  const address = page.url()
  await page.keyboard.press('Enter')
  await expect(page).not.toHaveURL(address)
  await page.goBack()
  await expect(box(page)).toHaveValue('conversión')
  await expect(found(page).first()).toBeVisible()
})

test('what is nowhere is said so, and an empty box shows nothing', async ({ page }) => {
  await visit(page, 'buscar/')
  await box(page).fill('xyzxyz')
  await expect(status(page)).toHaveText('No hay nada con “xyzxyz”. Prueba con otra palabra.')
  await box(page).fill('')
  await expect(status(page)).toHaveText('')
  await expect(page).toHaveURL(/\/buscar\/$/)
})

test('markup in the box stays text', async ({ page }) => {
  await visit(page, 'buscar/')
  await box(page).fill('<img src=x onerror=alert(1)> ritmo')
  await expect(status(page)).toContainText('<img src=x onerror=alert(1)> ritmo')
  await expect(page.locator('main img')).toHaveCount(0)
})

for (const theme of themes)
  test.describe(`in ${theme}`, () => {
    test.use({ colorScheme: theme })

    test('what was found has nothing that keeps people out', async ({ page }) => {
      await visit(page, 'buscar/?q=ritmo')
      await expect(found(page).first()).toBeVisible()
      await expectNoAxeViolations(page)
    })
  })

test('where there are no workers the page searches by itself', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'Worker'))
  await visit(page, 'buscar/')
  await box(page).fill('ritmo')
  await expect(found(page).first()).toBeVisible()
})

test('no other page may run WebAssembly', { tag: '@desktop' }, () => {
  const may = builtPages.filter((path) => htmlOf(path).includes('wasm-unsafe-eval'))
  expect(may).toEqual(['buscar/', 'en/search/'])
})

test.describe('when the library can not be had', () => {
  test.use({ allowedProblems: [/pagefind/] })

  test('the page says so, and typing again tries again', async ({ page }) => {
    await page.route('**/pagefind/pagefind.js', (route) => route.abort(), { times: 1 })
    await visit(page, 'buscar/')
    await box(page).fill('ritmo')
    await expect(status(page)).toHaveText(/^La búsqueda no se pudo cargar/)
    await box(page).fill('ritmo de ventas')
    await expect(found(page).first()).toBeVisible()
  })
})

test('without JavaScript the page says what it needs, and leads on', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    ...(baseURL && { baseURL }),
  })
  const page = await context.newPage()
  await page.goto('buscar/')
  await expect(page.locator('noscript p')).toBeVisible()
  await expect(page.locator('noscript p')).toHaveText('Para buscar hace falta JavaScript.')
  await expect(page.locator('#search')).toBeHidden()
  for (const name of ['Lecciones', 'Glosario', 'Ejemplos'])
    await expect(page.getByRole('main').getByRole('link', { name })).toBeVisible()
  await context.close()
})
