// What a built page loads, read off its HTML: its style sheets, and the scripts that it starts with
// or that its widgets need, with every module these import.
import { readFile } from 'node:fs/promises'
import { posix } from 'node:path'
import { init, parse } from 'es-module-lexer'

const dist = new URL('../dist/', import.meta.url)
const base = `/${process.env.BASE_PATH ?? ''}/`.replace(/\/+/g, '/')

const readDist = (path) => readFile(new URL(path, dist))

const inDist = (address) => address.slice(base.length)

const tagsIn = (html, name) => html.match(new RegExp(`<${name}\\b(?:"[^"]*"|[^">])*>`, 'g')) ?? []

const attribute = (tag, name) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]

const importsOf = (path, code) =>
  parse(code)[0]
    .filter(({ n, d }) => n?.startsWith('.') && d === -1)
    .map(({ n }) => posix.join(posix.dirname(path), n))

/** Modules with all that they import at once, by path; what they import later does not count. */
const withImports = async (paths) => {
  await init
  const modules = new Map()
  for (const waiting = [...paths]; waiting.length > 0;) {
    const path = waiting.pop()
    if (modules.has(path)) continue
    const code = await readDist(path)
    modules.set(path, code)
    waiting.push(...importsOf(path, code.toString()))
  }
  return modules
}

/** Weighs the page at a path inside dist, such as `cuaderno/index.html`. */
export const weighPage = async (path) => {
  const html = (await readDist(path)).toString()
  const links = tagsIn(html, 'link')
  const islands = tagsIn(html, 'astro-island')
  const hrefs = (rel) =>
    links.filter((tag) => attribute(tag, 'rel') === rel).map((tag) => attribute(tag, 'href'))

  const scripts = [
    ...tagsIn(html, 'script').flatMap((tag) => attribute(tag, 'src') ?? []),
    ...hrefs('modulepreload'),
  ]
  const widgets = islands.flatMap((tag) =>
    ['component-url', 'renderer-url', 'before-hydration-url'].flatMap(
      (name) => attribute(tag, name) ?? [],
    ),
  )

  return {
    html,
    styles: await Promise.all(hrefs('stylesheet').map((address) => readDist(inDist(address)))),
    modules: [...(await withImports([...scripts, ...widgets].map(inDist))).values()],
    /** Scripts the page asks for before anyone scrolls. */
    eager: [
      ...scripts,
      ...islands
        .filter((tag) => attribute(tag, 'client') !== 'visible')
        .map((tag) => attribute(tag, 'component-url')),
    ],
  }
}
