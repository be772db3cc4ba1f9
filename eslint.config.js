import js from '@eslint/js'
import astro from 'eslint-plugin-astro'
import boundaries from 'eslint-plugin-boundaries'
import a11y from 'eslint-plugin-jsx-a11y-x'
import * as mdx from 'eslint-plugin-mdx'
import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'

// The one table of who may import what: each layer's files, the layers and the packages below it.
// A layer may always import itself; what is not named here is forbidden.
const layers = {
  pages: {
    files: 'src/pages/**',
    imports: ['layouts', 'components', 'islands', 'stores', 'link', 'files', 'plan'],
    leaves: ['strings', 'site', 'styles', 'content'],
    packages: ['astro', 'astro:*'],
  },
  layouts: {
    files: 'src/layouts/**',
    imports: ['components', 'islands', 'stores', 'link', 'files', 'plan'],
    leaves: ['strings', 'site', 'styles'],
    packages: ['astro', 'astro:*'],
  },
  components: {
    files: 'src/components/**',
    imports: ['islands', 'stores', 'link', 'files', 'plan'],
    leaves: ['strings', 'site', 'styles', 'content'],
    packages: ['astro', 'astro:*'],
  },
  islands: {
    files: 'src/islands/**',
    imports: ['stores', 'link', 'files', 'plan'],
    leaves: ['strings', 'site', 'styles'],
    packages: ['preact', '@nanostores/preact', 'nanostores'],
  },
  stores: {
    files: 'src/stores/**',
    imports: ['link', 'files', 'plan'],
    leaves: ['site'],
    packages: ['nanostores', 'zod'],
  },
  link: { files: 'src/link/**', imports: ['plan'], leaves: [], packages: ['zod'] },
  files: { files: 'src/files/**', imports: ['plan'], leaves: [], packages: ['zod'] },
  plan: { files: 'src/plan/**', imports: [], leaves: [], packages: ['zod'] },

  strings: { files: 'src/strings/**', imports: ['plan'], leaves: ['site'], packages: [] },
  site: { files: 'src/site.ts', imports: ['plan'], leaves: [], packages: [] },
  styles: { files: 'src/styles/**', imports: [], leaves: [], packages: [] },
  schemas: {
    files: 'src/content.config.ts',
    imports: ['plan'],
    leaves: ['site'],
    packages: ['astro', 'astro:*'],
  },
  content: { files: 'content/**', imports: [], leaves: [], packages: [] },
}

const policies = Object.entries(layers).map(([layer, { imports, leaves, packages }]) => ({
  from: { file: { categories: layer } },
  allow: [
    { to: { file: { categories: { anyOf: [layer, ...imports, ...leaves] } } } },
    ...packages.map((source) => ({ to: { module: { source } } })),
  ],
}))

const importPaths = {
  patterns: [
    {
      regex: '^\\.{1,2}/(?!.*\\.(ts|tsx|js|mjs|astro|css|json|svg|md|mdx)(\\?\\w+)?$)',
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
    languageOptions: {
      parserOptions: { projectService: true, extraFileExtensions: ['.astro'] },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
    },
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
    name: 'the plan is pure',
    files: ['src/plan/**'],
    rules: { 'no-restricted-syntax': ['error', ...syntax, ...clock] },
  },
  {
    files: ['*.{js,mjs}', 'scripts/**'],
    languageOptions: {
      globals: Object.fromEntries(
        ['Buffer', 'URL', 'console', 'fetch', 'process', 'setTimeout'].map((name) => [
          name,
          'readonly',
        ]),
      ),
    },
  },
)
