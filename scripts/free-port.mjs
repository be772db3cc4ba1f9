import { createServer } from 'node:net'

const isFree = (port) =>
  new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, () => server.close(() => resolve(true)))
  })

/** The first port from this one on that no other program listens at. */
export const freePort = async (from) => ((await isFree(from)) ? from : freePort(from + 1))
