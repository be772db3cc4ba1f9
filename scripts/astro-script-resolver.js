// ESLint reads the <script> of `page.astro` as `page.astro/1_1.ts`, one folder too deep for its
// imports to be found. This resolver starts from where the script really is.
import * as typescript from 'eslint-import-resolver-typescript'

export const interfaceVersion = 2

export const resolve = (source, file, options) =>
  typescript.resolve(source, file.replace(/(\.astro)\/[^/]+$/, '$1'), options)
