// Puts a copy made by brotli beside every text of the built site, for hosts that send such copies as they
// are. Files under a hashed name, which are sent most, are made as small as can be.
import { glob, readFile, writeFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'

const compress = promisify(brotliCompress)

const texts = '**/*.{html,js,css,json,svg,xml,txt,webmanifest}'

const withQuality = (quality) => ({ params: { [constants.BROTLI_PARAM_QUALITY]: quality } })

/** The step as an integration of Astro; it comes after every other that writes or changes files. */
export const compressed = () => ({
  name: 'compressed',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const paths = await Array.fromAsync(glob(texts, { cwd: dir }))
      const copy = async (path) => {
        const file = new URL(path, dir)
        const options = withQuality(path.startsWith('assets/') ? 11 : 9)
        await writeFile(new URL(`${path}.br`, dir), await compress(await readFile(file), options))
      }
      await Promise.all(paths.map(copy))
      logger.info(`${paths.length} files have a copy by brotli`)
    },
  },
})
