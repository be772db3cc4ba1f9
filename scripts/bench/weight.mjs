import { readFile } from 'node:fs/promises'
import { join, posix } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { init, parse } from 'es-module-lexer'

const tagsIn = (html, name) => html.match(new RegExp(`<${name}\\b(?:"[^"]*"|[^">])*>`, 'g')) ?? []

const attribute = (tag, name) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]

const kindOf = (path) =>
  /\.m?js$/.test(path) ? 'scripts' : /\.css$/.test(path) ? 'styles' : 'fonts'

const addressesIn = (html) => [
  ...tagsIn(html, 'link')
    .filter((tag) => /^(?:stylesheet|modulepreload|preload)$/.test(attribute(tag, 'rel') ?? ''))
    .map((tag) => attribute(tag, 'href')),
  ...tagsIn(html, 'script').map((tag) => attribute(tag, 'src')),
  ...fontsIn(html),
]

const fontsIn = (css) =>
  [...css.matchAll(/url\(["']?([^"')]+\.woff2)["']?\)/g)].map(([, address]) => address)

/** What a file needs at once, or what a script asks for `later`. */
const referredIn = (path, text, later = false) => {
  if (kindOf(path) === 'styles') return later ? [] : fontsIn(text)
  if (kindOf(path) !== 'scripts') return []
  return parse(text)[0].flatMap(({ n, d }) => (n && d > -1 === later ? n : []))
}

/**
 * What a page of a built site sends before anyone scrolls or clicks, in bytes as brotli sends them: its HTML,
 * and all that it refers to, with what that refers to. Beside it, what its scripts ask for `later` by
 * themselves or not. Widgets that wait for the viewport do not count.
 */
export const weigh = async (dist, page) => {
  await init
  const html = await readFile(join(dist, page), 'utf8')
  const weight = {
    html: brotliCompressSync(html).length,
    styles: 0,
    scripts: 0,
    fonts: 0,
    later: 0,
  }
  const inDist = (address, from) =>
    posix.join(address.startsWith('/') ? '' : posix.dirname(from), address.replace(/[?#].*$/, ''))
  const seen = new Set()
  const addUp = async (addresses, later) => {
    const after = []
    for (const waiting = [...addresses]; waiting.length > 0;) {
      const path = waiting.pop()
      if (seen.has(path)) continue
      seen.add(path)
      const bytes = await readFile(join(dist, path))
      const size = kindOf(path) === 'fonts' ? bytes.length : brotliCompressSync(bytes).length
      weight[later ? 'later' : kindOf(path)] += size
      const own = (late) =>
        referredIn(path, bytes.toString(), late).map((address) => inDist(address, path))
      waiting.push(...own(false))
      after.push(...own(true))
    }
    return after
  }
  const ownAddresses = addressesIn(html)
    .filter((address) => address && !/^(?:[a-z]+:|\/\/)/.test(address))
    .map((address) => inDist(address, page))
  const after = await addUp(ownAddresses, false)
  const requests = seen.size + 1
  await addUp(after, true)
  const withoutFonts = weight.html + weight.styles + weight.scripts
  return { requests, ...weight, withoutFonts, all: withoutFonts + weight.fonts }
}
