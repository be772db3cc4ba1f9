// Holds the built site to budgets.json (bytes, compressed with brotli as a host would send them).
import { glob, readFile } from 'node:fs/promises'
import { brotliCompressSync } from 'node:zlib'
import { weighPage } from './page-weight.mjs'

const budgets = JSON.parse(await readFile('budgets.json', 'utf8'))

const compressed = (files) => files.reduce((sum, file) => sum + brotliCompressSync(file).length, 0)

/** A page that moved must not leave its budget unread. */
const find = async (pattern) => {
  const paths = await Array.fromAsync(glob(pattern, { cwd: 'dist' }))
  if (paths.length === 0) throw new Error(`The build has no ${pattern}`)
  return paths.sort()
}

let failed = false

const hold = (what, bytes, budget) => {
  const over = bytes > budget
  failed ||= over
  console.log(`${over ? '✗' : '✓'} ${what}: ${bytes} of ${budget} bytes`)
}

for (const path of await find('{lecciones,en/lessons}/*/index.html')) {
  const { html, styles, eager } = await weighPage(path)
  hold(`${path}, HTML and CSS`, compressed([html, ...styles]), budgets.lessonPage)
  hold(`${path}, scripts before a widget is near`, eager.length, 0)
}

for (const path of await find('{cuaderno,en/workbook}/index.html')) {
  const { modules } = await weighPage(path)
  hold(`${path}, JavaScript of the first load`, compressed(modules), budgets.workbookScripts)
}

const fonts = await Promise.all((await find('**/*.woff2')).map((path) => readFile(`dist/${path}`)))
hold(
  'fonts',
  fonts.reduce((sum, { length }) => sum + length, 0),
  budgets.fonts,
)

process.exit(failed ? 1 : 0)
