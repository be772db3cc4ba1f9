// The same lessons as three sites: ours, Starlight's, and bare pages of Astro without script or style.
import { cp, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { execFileSync } from 'node:child_process'

const root = new URL('../../', import.meta.url).pathname
const own = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')).devDependencies

/** What the peers are made with; Astro is the same as ours. */
export const versions = { astro: own.astro, starlight: '0.42.4', node: process.versions.node }

const write = async (folder, files) => {
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name)
    await mkdir(join(path, '..'), { recursive: true })
    await writeFile(path, text)
  }
}

/** Installs Astro and Starlight into a folder, from npm; the peers' sites have to lie in it. */
export const installPeers = async (folder) => {
  const dependencies = { astro: versions.astro, '@astrojs/starlight': versions.starlight }
  await write(folder, {
    'package.json': JSON.stringify({ private: true, type: 'module', dependencies }),
  })
  const options = { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] }
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], options)
}

const markdown = ({ title, description, text }, more = '') =>
  `---\ntitle: ${title}\ndescription: ${description}\n${more}---\n\n${text}\n`

const floor = {
  'astro.config.mjs': `export default { site: 'https://example.com', trailingSlash: 'always' }\n`,
  'src/content.config.ts': `import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'
const lessons = defineCollection({ loader: glob({ base: './lessons', pattern: '*.md' }) })
export const collections = { lessons }
`,
  'src/pages/[slug].astro': `---
import { getCollection, render } from 'astro:content'
export const getStaticPaths = async () =>
  (await getCollection('lessons')).map((entry) => ({ params: { slug: entry.id }, props: { entry } }))
const { entry } = Astro.props
const { Content } = await render(entry)
---
<!doctype html>
<html lang="es">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>{entry.data.title}</title>
    <meta name="description" content={entry.data.description} />
  </head>
  <body><main><h1>{entry.data.title}</h1><Content /></main></body>
</html>
`,
}

const starlight = {
  'astro.config.mjs': `import starlight from '@astrojs/starlight'
import { defineConfig } from 'astro/config'
export default defineConfig({
  site: 'https://example.com',
  integrations: [starlight({ title: 'Lecciones', locales: { root: { label: 'Español', lang: 'es' } } })],
})
`,
  'src/content.config.ts': `import { defineCollection } from 'astro:content'
import { docsLoader } from '@astrojs/starlight/loaders'
import { docsSchema } from '@astrojs/starlight/schema'
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) }
`,
}

const parts = ['src', 'content', 'public', 'scripts', 'astro.config.mjs', 'tsconfig.json']

/** How each site is laid out in a folder, and where it then has the page of a lesson. */
export const sites = {
  /** Beside its own pages; each lesson has a twin in the other language, so half of them are in each. */
  ours: {
    write: async (folder, lessons) => {
      for (const part of [...parts, 'package.json'])
        await cp(join(root, part), join(folder, part), { recursive: true })
      await symlink(join(root, 'node_modules'), join(folder, 'node_modules'))
      const more = (id) =>
        `id: ${id}\nlead: Una lección para medir.\nminutes: 4\nteaches: []\nextra: true\n`
      for (const [at, lesson] of lessons.entries()) {
        const [lang, id] = [at % 2 === 0 ? 'es' : 'en', `made-${Math.floor(at / 2)}`]
        await write(folder, {
          [`content/lessons/${lang}/${lesson.slug}.mdx`]: markdown(lesson, more(id)),
        })
      }
    },
    page: (slug) => `lecciones/${slug}/index.html`,
    hasCards: true,
  },
  starlight: {
    write: async (folder, lessons) => {
      await write(folder, starlight)
      await write(
        folder,
        Object.fromEntries(
          lessons.map((lesson) => [`src/content/docs/${lesson.slug}.md`, markdown(lesson)]),
        ),
      )
    },
    page: (slug) => `${slug}/index.html`,
  },
  floor: {
    write: async (folder, lessons) => {
      await write(folder, floor)
      await write(
        folder,
        Object.fromEntries(
          lessons.map((lesson) => [`lessons/${lesson.slug}.md`, markdown(lesson)]),
        ),
      )
    },
    page: (slug) => `${slug}/index.html`,
  },
}

/** Lays a site of these lessons out in an empty folder. */
export const layOut = async (site, folder, lessons) => {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  await sites[site].write(folder, lessons)
}
