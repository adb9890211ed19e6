import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-chromium'

/** A file of the site as it came over the wire. */
export interface Transfer {
  readonly path: string
  /** With the response's headers. */
  readonly bytes: number
}

export interface SiteWeight {
  /** What had come when the first slide stood and nothing more was asked for. */
  readonly first: readonly Transfer[]
  /** The same and what came while every slide was seen. */
  readonly whole: readonly Transfer[]
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}
const packed = new Set(['.png', '.woff2'])

/** Looks at every slide of a built site, as a server sends it that packs text with gzip, and tells what was loaded. */
export async function weighSite(browser: Browser, site: string, slides: number): Promise<SiteWeight> {
  const server = await servePacked(site)
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } })
  try {
    const page = await context.newPage()
    const transfers = await recordTransfers(page, server.url)
    await holdLater(page)
    await page.goto(server.url)
    await page.locator('.slidev-layout h1:visible').first().waitFor()
    await page.waitForLoadState('networkidle')
    const first = [...transfers]
    await page.evaluate('release()')
    for (let number = 1; number <= slides; number++) {
      await page.goto(`${server.url}#/${number}?clicks=99`)
      await page.locator(`.slidev-page-${number}:visible h1`).waitFor()
    }
    await page.waitForLoadState('networkidle')
    return { first, whole: transfers }
  } finally {
    await context.close()
    await server.close()
  }
}

export function bytesOf(transfers: readonly Transfer[]): number {
  return transfers.reduce((sum, { bytes }) => sum + bytes, 0)
}

/** Serves a folder as a server does that packs text with gzip. */
export async function servePacked(site: string): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    const path = join(site, (request.url ?? '/').replace(/[?#].*$/, '').replace(/\/$/, '/index.html'))
    readFile(path).then(
      (content) => {
        const isPacked = packed.has(extname(path))
        const body = isPacked ? content : gzipSync(content)
        response.writeHead(200, {
          'content-type': types[extname(path)] ?? 'application/octet-stream',
          'content-length': body.length,
          ...(!isPacked && { 'content-encoding': 'gzip' }),
        })
        response.end(body)
      },
      () => response.writeHead(404).end(),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** As the browser counts them, a list that grows. */
async function recordTransfers(page: Page, url: string): Promise<readonly Transfer[]> {
  const transfers: Transfer[] = []
  const asked = new Map<string, string>()
  const session = await page.context().newCDPSession(page)
  session.on('Network.requestWillBeSent', ({ requestId, request }) => asked.set(requestId, request.url))
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const from = asked.get(requestId)
    if (from?.startsWith(url)) transfers.push({ path: from.slice(url.length), bytes: encodedDataLength })
  })
  await session.send('Network.enable')
  return transfers
}

/** Holds what the page does three seconds after its start until it is released: how busy the machine is must not tell. */
async function holdLater(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const held: (() => void)[] = []
    const plain = globalThis.setTimeout.bind(globalThis)
    const holding = (act: () => void, delay = 0) => (delay >= 3000 ? held.push(act) : plain(act, delay))
    Object.assign(globalThis, {
      setTimeout: holding,
      release: () => {
        globalThis.setTimeout = plain
        for (const act of held) act()
      },
    })
  })
}
