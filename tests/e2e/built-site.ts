import { globSync, readFileSync, statSync } from 'node:fs'

const folder = `/${process.env.BASE_PATH ?? ''}/`.replace(/\/+/g, '/')

/** The pages of dist, as they are addressed below the site's folder: '', 'en/', '404.html'. */
export const builtPages = globSync('**/*.html', { cwd: 'dist' })
  .map((path) => path.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1'))
  .sort()

export const lessonPages = builtPages.filter((path) =>
  /^(lecciones|en\/lessons)\/[^/]+\/$/.test(path),
)

/** The file of dist that a host sends for a path such as `/en/`, or undefined when there is none. */
export const builtFile = (pathname: string): string | undefined => {
  if (!pathname.startsWith(folder)) return undefined
  const file = `dist/${pathname.slice(folder.length)}`.replace(/\/$/, '/index.html')
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined
}

/** The HTML of a page, as `builtPages` names it. */
export const htmlOf = (path: string): string =>
  readFileSync(builtFile(folder + path) ?? path, 'utf8')

/** The ids that a built page has, for the fragments of links. */
export const idsIn = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/\sid="([^"]+)"/g)].flatMap(([, id]) => id ?? [])
