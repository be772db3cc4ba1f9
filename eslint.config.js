import js from '@eslint/js'
import astro from 'eslint-plugin-astro'
import boundaries from 'eslint-plugin-boundaries'
import a11y from 'eslint-plugin-jsx-a11y-x'
import * as mdx from 'eslint-plugin-mdx'
import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'

// The one table of who may import what: each layer's files, and the layers and packages it may use
// besides itself. What is not named here is forbidden.
const belowPages = ['layouts', 'components', 'islands', 'stores', 'link', 'files', 'plan']
const below = (layer) => belowPages.slice(belowPages.indexOf(layer) + 1)
const built = ['astro', 'astro:*', 'node:*']
const words = ['strings', 'site', 'styles']

const layers = {
  pages: {
    files: 'src/pages/**',
    imports: [...belowPages, ...words, 'cards', 'shelves', 'content'],
    packages: [...built, 'zod'],
  },
  layouts: {
    files: 'src/layouts/**',
    imports: [...below('layouts'), ...words, 'shelves'],
    packages: built,
  },
  components: {
    files: 'src/components/**',
    imports: [...below('components'), ...words, 'shelves'],
    packages: built,
  },
  islands: {
    files: 'src/islands/**',
    imports: [...below('islands'), ...words],
    packages: ['preact', 'nanostores', 'd3-hierarchy', 'sortablejs', 'uqr'],
  },
  stores: {
    files: 'src/stores/**',
    imports: [...below('stores'), 'site'],
    packages: ['nanostores', 'zod'],
  },
  link: { files: 'src/link/**', imports: ['plan'], packages: ['zod'] },
  files: {
    files: 'src/files/**',
    imports: ['plan', 'strings'],
    packages: ['fflate', 'hucre', 'hucre/*', 'read-excel-file', 'read-excel-file/*'],
  },
  plan: { files: 'src/plan/**', imports: [], packages: ['zod', '@orama/stemmers'] },

  cards: {
    files: 'src/cards/**',
    imports: ['islands', 'styles'],
    packages: ['@resvg/resvg-js', 'satori', '@fontsource/**', 'node:*'],
  },
  strings: { files: 'src/strings/**', imports: ['plan', 'site'], packages: [] },
  styles: { files: 'src/styles/**', imports: [], packages: [] },
  shelves: {
    files: ['src/course.ts', 'src/examples.ts'],
    imports: ['plan', 'site'],
    packages: ['astro:content'],
  },
  schemas: {
    files: ['src/content.config.ts', 'src/exercise-schemas.ts'],
    imports: ['plan', 'site'],
    packages: built,
  },
  site: { files: 'src/site.ts', imports: [], packages: [] },
  content: { files: 'content/**', imports: [], packages: [] },
}

const policies = Object.entries(layers).map(([layer, { imports, packages }]) => ({
  from: { file: { categories: layer } },
  allow: [
    { to: { file: { categories: { anyOf: [layer, ...imports] } } } },
    ...packages.map((source) => ({ to: { module: { source } } })),
  ],
}))

const globals = (...names) => Object.fromEntries(names.map((name) => [name, 'readonly']))

const importPaths = {
  patterns: [
    {
      regex: '^\\.{1,2}/(?!.*\\.(ts|tsx|js|mjs|astro|css|json|svg|woff|md|mdx)(\\?\\w+)?$)',
      message: 'Write the extension (.ts) in the import path: plain node runs these files.',
    },
    { regex: '^zod(?!/mini$)', message: "Only `import * as z from 'zod/mini'` is small enough." },
  ],
}

const syntax = [
  {
    selector: 'ImportDeclaration[source.value="zod/mini"] > ImportSpecifier',
    message: "Only `import * as z from 'zod/mini'` lets the bundler drop the rest.",
  },
  {
    selector: 'JSXAttribute[name.name="style"]',
    message: 'The content security policy blocks inline styles: use a class or an SVG attribute.',
  },
  {
    selector: 'ExportDefaultDeclaration',
    message: 'Named exports only.',
  },
]

const clock = [
  {
    selector:
      'NewExpression[callee.name="Date"][arguments.length=0], CallExpression[callee.name="Date"]',
    message: '`today` is passed in: nothing in the plan asks the clock.',
  },
  {
    selector: 'MemberExpression[object.name="Date"][property.name="now"]',
    message: '`today` is passed in: nothing in the plan asks the clock.',
  },
]

export default defineConfig(
  { ignores: ['dist/', '.astro/', 'test-results/', 'playwright-report/', '**/*.md'] },
  { linterOptions: { noInlineConfig: true } },

  { ...js.configs.recommended, files: ['**/*.{js,mjs,ts,tsx,astro}'] },
  {
    files: ['**/*.{ts,tsx,astro}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', name: ['test', 'describe'], package: 'node:test' },
          ],
        },
      ],
      '@typescript-eslint/prefer-nullish-coalescing': [
        'error',
        { ignorePrimitives: { string: true } },
      ],
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    name: 'lists of .astro pieces, whose type only `astro check` knows',
    files: ['src/components/**/*.ts'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  ...astro.configs.recommended,
  ...astro.configs['jsx-a11y-strict'],
  { files: ['**/*.astro', '**/*.astro/*'], extends: [tseslint.configs.disableTypeChecked] },
  { files: ['src/**/*.tsx'], extends: [a11y.configs.strict] },
  {
    ...mdx.flat,
    files: ['content/**/*.mdx'],
    rules: { 'mdx/remark': 'error' },
  },

  {
    name: 'layers',
    files: ['src/**', 'content/**/*.mdx'],
    plugins: { boundaries },
    settings: {
      'boundaries/files': Object.entries(layers).map(([category, { files }]) => ({
        category,
        pattern: files,
      })),
      'boundaries/dependency-nodes': ['import', 'export', 'dynamic-import'],
      'import/resolver': {
        './scripts/astro-script-resolver.js': { project: 'tsconfig.json' },
      },
    },
    rules: {
      'boundaries/no-unknown-files': 'error',
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          checkAllOrigins: true,
          checkUnknownLocals: true,
          checkInternals: true,
          policies,
        },
      ],
    },
  },
  {
    name: 'house rules',
    files: ['src/**', 'tests/**'],
    rules: {
      'max-lines': ['error', 300],
      'no-restricted-imports': ['error', importPaths],
      'no-restricted-syntax': ['error', ...syntax],
    },
  },
  {
    name: 'fixtures that need no other',
    files: ['tests/e2e/**'],
    rules: { 'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }] },
  },
  {
    name: 'the JSON Schema is made by the full zod, when the site is built',
    files: ['src/pages/schema/**'],
    rules: { 'no-restricted-imports': 'off' },
  },
  {
    name: 'the plan is pure',
    files: ['src/plan/**'],
    rules: { 'no-restricted-syntax': ['error', ...syntax, ...clock] },
  },
  {
    files: ['*.{js,mjs}', 'scripts/**'],
    languageOptions: {
      globals: globals('Buffer', 'URL', 'console', 'fetch', 'process', 'setTimeout'),
    },
  },
  {
    files: ['src/**/*.js'],
    languageOptions: {
      globals: globals(
        'addEventListener',
        'document',
        'localStorage',
        'location',
        'matchMedia',
        'sessionStorage',
      ),
    },
  },
)
