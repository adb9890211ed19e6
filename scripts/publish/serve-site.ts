import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import sirv from 'sirv'

export interface SiteServer {
  readonly port: number
  /** On this machine; ends in a slash. */
  readonly url: string
  readonly close: () => Promise<void>
}

export interface SiteOptions {
  /** 0 for any that is free. */
  readonly port?: number
  /** The sub-path under which it is served: "/" or "/some/where/". */
  readonly path?: string
  /** The address that it listens on; the loopback where it is left out. */
  readonly host?: string
  /** Asked before each answer; whom it lets through sees the site. */
  readonly gate?: (serve: RequestListener) => RequestListener
}

/** Serves a built site as a plain file server does. */
export async function serveSite(
  folder: string,
  { port = 0, path = '/', host = '127.0.0.1', gate }: SiteOptions = {},
): Promise<SiteServer> {
  const files = sirv(folder, { dev: true })
  const serve: RequestListener = (request, response) => {
    const missing = (): void => void response.writeHead(404).end()
    if (!request.url?.startsWith(path)) return missing()
    request.url = request.url.slice(path.length - 1)
    files(request, response, missing)
  }
  const server = createServer(gate ? gate(serve) : serve)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, resolve)
  })
  const taken = (server.address() as AddressInfo).port
  return {
    port: taken,
    url: `http://127.0.0.1:${taken}${path}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
