import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}
const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }

/** Serves a built site at the folder `base` as a good host would: text by brotli, hashed files for a year. */
export const serve = async (dist, base) => {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost')
    const path = pathname.slice(base.length - 1).replace(/\/$/, '/index.html')
    const type = types[extname(path)]
    readFile(join(dist, normalize(path))).then(
      (bytes) => {
        const isText = !/^(?:image\/png|font)/.test(type ?? 'font')
        response.writeHead(200, {
          ...(type && { 'Content-Type': type }),
          ...(isText && { 'Content-Encoding': 'br' }),
          'Cache-Control': path.startsWith('/assets/') ? 'max-age=31536000, immutable' : 'no-cache',
        })
        response.end(isText ? brotliCompressSync(bytes, quality) : bytes)
      },
      () => response.writeHead(404).end(),
    )
  })
  await new Promise((ready) => server.listen(0, ready))
  return { origin: `http://localhost:${server.address().port}`, stop: () => server.close() }
}
