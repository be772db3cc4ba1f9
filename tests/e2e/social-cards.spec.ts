import { globSync, readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { builtFile, builtPages, htmlOf } from './built-site.ts'

const contentOf = (path: string, name: string): string | undefined =>
  new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(htmlOf(path))?.[1]

/** Width and height of a PNG, as its first chunk says. */
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)]

const shared = builtPages.filter((path) => path !== '404.html')

test(
  'every page has a card of its own, of the size and weight that messengers show',
  {
    tag: '@desktop',
  },
  () => {
    const cards = shared.map((path) => contentOf(path, 'og:image') ?? '')
    expect(new Set(cards).size).toBe(shared.length)
    for (const card of cards) {
      const file = builtFile(new URL(card).pathname)
      if (!file) throw new Error(`There is no ${card}`)
      const png = readFileSync(file)
      expect(png.subarray(1, 4).toString(), card).toBe('PNG')
      expect(sizeOf(png), card).toEqual([1200, 630])
      expect(png.length, card).toBeLessThan(300_000)
    }
  },
)

test('a page says its card is large, and what it says', { tag: '@desktop' }, () => {
  for (const path of shared) {
    expect(contentOf(path, 'twitter:card'), path).toBe('summary_large_image')
    expect(contentOf(path, 'og:image:width'), path).toBe('1200')
    expect(contentOf(path, 'og:image:height'), path).toBe('630')
    expect(contentOf(path, 'og:image:alt'), path).toBe(contentOf(path, 'og:title'))
  }
})

test('every card is kept as it was drawn, and no other', { tag: '@desktop' }, () => {
  const textsOf = (pattern: string) =>
    globSync(pattern)
      .map((file) => readFileSync(file, 'latin1'))
      .sort()
  const [built, kept] = [textsOf('dist/cards/**/*.png'), textsOf('src/cards/drawn/*.png')]
  const areSame = built.join() === kept.join()
  expect(areSame, 'run `npm run cards` and commit what it did').toBe(true)
})
