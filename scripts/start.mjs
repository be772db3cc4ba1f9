// `npm start`: installs what is missing, builds the site and serves it. Runs on Node 20, as it is
// before the install; the commands it starts use the newer Node among the dependencies.
import { freePort } from './free-port.mjs'
import { install } from './install.mjs'
import { run } from './run.mjs'

await install()
if ((await run('npm', ['run', '--silent', 'build'])) !== 0) process.exit(1)

// Not by npm, which would leave the server running when it is asked to stop.
const preview = ['scripts/astro.mjs', 'preview', '--ignore-lock']
const port = await freePort(Number(process.env.PORT ?? 4321))
process.exit(await run('node', [...preview, '--port', String(port)]))
