import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import sirv from 'sirv'

export interface SiteServer {
  /** Ends in a slash. */
  readonly url: string
  readonly close: () => Promise<void>
}

/**
 * Serves a built site on the loopback, as a plain file server does.
 *
 * @param port 0 for any that is free
 * @param path the sub-path under which it is served: "/" or "/some/where/"
 */
export async function serveSite(folder: string, port = 0, path = '/'): Promise<SiteServer> {
  const files = sirv(folder, { dev: true })
  const server = createServer((request, response) => {
    const missing = (): void => void response.writeHead(404).end()
    if (!request.url?.startsWith(path)) return missing()
    request.url = request.url.slice(path.length - 1)
    files(request, response, missing)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve)
  })
  const { port: taken } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${taken}${path}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
