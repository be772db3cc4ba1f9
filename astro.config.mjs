import mdx from '@astrojs/mdx'
import preact from '@astrojs/preact'
import sitemap from '@astrojs/sitemap'
import { defineConfig, fontProviders } from 'astro/config'
import { compressed } from './scripts/compress.mjs'
import { offline } from './scripts/offline.mjs'
import { searchIndex } from './scripts/search-index.mjs'
import { pruneCsp } from './scripts/prune-csp.mjs'

/** Where the site will live: its address and, when it lives in a folder, the folder. */
const site = process.env.SITE_URL ?? 'https://cuaderno.kmora.example'
const base = process.env.BASE_PATH ?? '/'

export default defineConfig({
  site,
  base,
  output: 'static',
  trailingSlash: 'always',
  i18n: { locales: ['es', 'en'], defaultLocale: 'es' },
  build: { inlineStylesheets: 'always', assets: 'assets' },
  integrations: [
    mdx(),
    preact(),
    searchIndex(),
    sitemap({ i18n: { defaultLocale: 'es', locales: { es: 'es', en: 'en' } } }),
    pruneCsp(),
    offline(),
    compressed(),
  ],
  vite: {
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              // What every widget begins with, as one module: in pieces it weighs a kilobyte more.
              codeSplitting: {
                groups: [{ name: 'preact', test: /node_modules\/(?:preact|nanostores)\// }],
              },
            },
          },
        },
      },
    },
  },
  markdown: { syntaxHighlight: false },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data: blob:",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
    },
  },
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Bricolage Grotesque',
      cssVariable: '--display',
      fallbacks: ['system-ui', 'sans-serif'],
      options: {
        variants: [{ src: ['./src/styles/fonts/bricolage.woff2'], weight: 700, style: 'normal' }],
      },
    },
    {
      provider: fontProviders.local(),
      name: 'Figtree',
      cssVariable: '--text',
      fallbacks: ['system-ui', 'sans-serif'],
      options: {
        variants: [
          { src: ['./src/styles/fonts/figtree.woff2'], weight: '400 750', style: 'normal' },
        ],
      },
    },
  ],
})
