// Makes the search index once the site is built: every page whose main part is marked
// `data-pagefind-body`, each language apart, into dist/pagefind/. Of the library's files only those
// are written that the search page asks for; its own interfaces are left out.
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { close, createIndex } from 'pagefind'

const asked =
  /^(?:pagefind(?:-worker)?\.js|pagefind-entry\.json|.*\.pf_\w+|wasm\.(?:es|en)\.pagefind)$/

const orFail = ({ errors, ...result }) => {
  if (errors.length > 0) throw new Error(errors.join('\n'))
  return result
}

/** Notes that explain a word where it stands, and links onward, are not what the page is about. */
const excludeSelectors = ['[popover]', '.related', '.no-print']

export const searchIndex = () => ({
  name: 'search-index',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const { index } = orFail(await createIndex({ excludeSelectors }))
      orFail(await index.addDirectory({ path: fileURLToPath(dir) }))
      const { files } = orFail(await index.getFiles())
      for (const { path, content } of files.filter(({ path }) => asked.test(path))) {
        const file = fileURLToPath(new URL(`pagefind/${path}`, dir))
        await mkdir(dirname(file), { recursive: true })
        await writeFile(file, content)
      }
      await close()
      const pages = files.filter(({ path }) => path.endsWith('.pf_fragment'))
      logger.info(`${pages.length} pages can be searched`)
    },
  },
})
