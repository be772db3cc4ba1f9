// Writes a service worker for each language, once the site is built: it keeps that language's pages,
// and every script, font and exercise, on the device, so that the course and the workbook open
// without a connection. A new version waits until a page tells it to take over.
import { fileURLToPath } from 'node:url'
import { generateSW } from 'workbox-build'

const shared = ['assets/**/*', 'favicon.svg', 'icons/*']
const spanish = 'lecciones,ejemplos,glosario,hoja,cuaderno,plan,privacidad,sin-conexion'

const workers = [
  {
    folder: '',
    files: ['index.html', `{${spanish}}/**/*.{html,json}`, 'exercises/*.es.json'],
    offlinePage: 'sin-conexion/index.html',
  },
  {
    folder: 'en/',
    files: ['en/**/*.{html,json}', 'exercises/*.en.json'],
    offlinePage: 'en/offline/index.html',
  },
]

/** How a worker answers what it doesn't keep: with a page that says so, or what was once searched. */
const answers = (offlinePage) => [
  {
    urlPattern: ({ request }) => request.mode === 'navigate',
    handler: 'NetworkOnly',
    options: { precacheFallback: { fallbackURL: offlinePage } },
  },
  {
    urlPattern: ({ url }) => url.pathname.includes('/pagefind/'),
    handler: 'NetworkFirst',
    options: { cacheName: 'kmora-search' },
  },
]

/** The step as an integration of Astro; it comes after every step that changes what was built. */
export const offline = () => {
  let base = '/'
  return {
    name: 'offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `${config.base.replace(/\/+$/, '')}/`
      },
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir)
        for (const { folder, files, offlinePage } of workers) {
          const { count, size, warnings } = await generateSW({
            swDest: `${dist}${folder}sw.js`,
            globDirectory: dist,
            globPatterns: [...files, ...shared],
            globIgnores: ['**/sw.js'],
            modifyURLPrefix: { '': base },
            dontCacheBustURLsMatching: /\/assets\//,
            ignoreURLParametersMatching: [/./],
            runtimeCaching: answers(base + offlinePage),
            clientsClaim: true,
            skipWaiting: false,
            inlineWorkboxRuntime: true,
            sourcemap: false,
          })
          if (warnings.length > 0) throw new Error(warnings.join('\n'))
          logger.info(`/${folder}sw.js keeps ${count} files, ${Math.round(size / 1000)} kB`)
        }
      },
    },
  }
}
