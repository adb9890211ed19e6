import type { IncomingMessage } from 'node:http'
import type { Plugin } from 'vite'

/** Where the presenter's windows tell each other the slide and the clock. Slidev keeps it in memory, and writes no file for it. */
const shared = /^\/@server-(?:ref|reactive)\/nav(?:\?|$)/ // "/@server-reactive/nav"; not "/@server-reactive/drawings", "/__slidev/slides/1.json"

/**
 * Guards the live server: it answers this machine's own pages alone, whatever name a foreign page
 * gives it, and changes no file for a page that asks it to. A briefing is edited in its YAML.
 */
export function guardLive(port: number): Plugin {
  return {
    name: 'briefdeck:guard-live',
    // Before Slidev's own, which would answer such requests.
    enforce: 'pre',
    configureServer: ({ middlewares }) => {
      middlewares.use((request, response, next) => {
        const status = refusal(request, port)
        if (status === undefined) next()
        else response.writeHead(status, { 'content-type': 'text/plain' }).end('Refused.\n')
      })
    },
  }
}

/** The status with which a request is refused; undefined where it is answered. */
function refusal({ method = 'GET', url = '', headers }: IncomingMessage, port: number): 403 | 405 | undefined {
  const hosts = ['localhost', '127.0.0.1', '[::1]'].map((name) => `${name}:${port}`)
  if (!hosts.includes(headers.host ?? '')) return 403
  if (headers.origin !== undefined && !hosts.some((host) => headers.origin === `http://${host}`)) return 403
  if (method === 'GET' || method === 'HEAD') return undefined
  return method === 'POST' && headers.origin !== undefined && shared.test(url) ? undefined : 405
}
