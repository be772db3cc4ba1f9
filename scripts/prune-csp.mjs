// Astro lists in every page's policy the hashes of all its own inline scripts and styles, most of
// which the page does not have: nearly a kilobyte of noise that no compression helps. This step of
// the build keeps the hashes of what stands in the page.
import { createHash } from 'node:crypto'
import { glob, readFile, writeFile } from 'node:fs/promises'

const inline = /<(script|style)\b[^>]*>([\s\S]*?)<\/\1>/g
const policy = /<meta http-equiv="content-security-policy" content="[^"]*">/

const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** A page whose policy names only the hashes it needs. */
const pruned = (html) => {
  const needed = new Set(Array.from(html.matchAll(inline), ([, , text]) => hashOf(text)))
  return html.replace(policy, (tag) =>
    tag.replace(/ ?'sha256-[^']+'/g, (hash) => (needed.has(hash.trim()) ? hash : '')),
  )
}

/** The step as an integration of Astro. */
export const pruneCsp = () => ({
  name: 'prune-csp',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      for await (const file of glob('**/*.html', { cwd: dir })) {
        const page = new URL(file, dir)
        await writeFile(page, pruned(await readFile(page, 'utf8')))
      }
    },
  },
})
