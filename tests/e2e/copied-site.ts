import { cp, readFile, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
}

/** A copy of the built site on a port of its own, which a journey may change or end. */
export interface CopiedSite {
  /** Where it lives, with a slash at the end. */
  address: string
  /** Publishes the site anew with other words on a page. */
  publish: (page: string, change: (html: string) => string) => Promise<void>
  close: () => Promise<void>
}

const folder = `/${process.env.BASE_PATH ?? ''}/`.replace(/\/+/g, '/')

export const copySite = async (): Promise<CopiedSite> => {
  const root = await mkdtemp(join(tmpdir(), 'cuaderno-'))
  await cp('dist', root, { recursive: true })
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site')
    const file = join(root, pathname.slice(folder.length - 1).replace(/\/$/, '/index.html'))
    readFile(file).then(
      (content) => {
        response.setHeader('Content-Type', types[extname(file)] ?? 'application/octet-stream')
        response.setHeader('Cache-Control', 'no-cache')
        response.end(content)
      },
      () => {
        response.statusCode = 404
        response.end()
      },
    )
  })
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://localhost:${String(port)}${folder}`,
    publish: async (page, change) => {
      const file = join(root, page)
      await writeFile(file, change(await readFile(file, 'utf8')))
      const worker = join(root, page.startsWith('en/') ? 'en/sw.js' : 'sw.js')
      const script = await readFile(worker, 'utf8')
      const kept = new RegExp(`(url:"[^"]*${page}",revision:")[^"]*`)
      await writeFile(worker, script.replace(kept, `$1${String(Date.now())}`))
    },
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await rm(root, { recursive: true })
    },
  }
}
