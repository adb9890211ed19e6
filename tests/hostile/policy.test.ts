import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-chromium'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { openBrowser } from '../../scripts/publish/browser/open-browser.ts'
import { serveSite, type SiteServer } from '../../scripts/publish/serve-site.ts'

let browser: Browser
let site: SiteServer
/** Another host: it gives a page without a policy, and remembers what it was asked for. */
let foreign: Server
let foreignUrl: string
let asked: string[] = []

beforeAll(async () => {
  browser = await openBrowser()
  site = await serveSite(join(inject('deck'), 'dist'))
  foreign = createServer((request, response) => {
    asked.push(request.url ?? '')
    const script = request.url?.endsWith('.js')
    response
      .writeHead(200, { 'content-type': script ? 'text/javascript' : 'text/html', 'access-control-allow-origin': '*' })
      .end(script ? 'globalThis.canary = 1' : '<!doctype html><title>Another host</title><body></body>')
  })
  await new Promise<void>((resolve) => void foreign.listen(0, '127.0.0.1', resolve))
  foreignUrl = `http://127.0.0.1:${(foreign.address() as AddressInfo).port}/`
})

afterAll(async () => {
  await browser.close()
  await site.close()
  foreign.close()
  foreign.closeAllConnections()
})

/** What a script of an attacker, or markup that got through, could try: gives whether it ran; or asks the other host. */
const attempts: Readonly<Record<string, (foreign: string) => unknown>> = {
  'an inline script': () => {
    const script = document.createElement('script')
    script.textContent = 'globalThis.canary = 1'
    document.body.append(script)
    return (globalThis as { canary?: unknown }).canary
  },
  'a script of another host': (foreign) =>
    new Promise((resolve) => {
      const script = document.createElement('script')
      script.src = `${foreign}a.js`
      script.onload = () => resolve((globalThis as { canary?: unknown }).canary)
      script.onerror = () => resolve(undefined)
      document.body.append(script)
    }),
  'an inline event handler': () => {
    const button = document.createElement('button')
    button.setAttribute('onclick', 'globalThis.canary = 1')
    document.body.append(button)
    button.click()
    return (globalThis as { canary?: unknown }).canary
  },
  'an event handler of an image that fails': () =>
    new Promise((resolve) => {
      document.body.insertAdjacentHTML('beforeend', '<img src="data:," onerror="globalThis.canary = 1">')
      setTimeout(() => resolve((globalThis as { canary?: unknown }).canary), 300)
    }),
  'an event handler in a shadow root': () =>
    new Promise((resolve) => {
      const host = document.createElement('div')
      document.body.append(host)
      host.attachShadow({ mode: 'open' }).innerHTML = '<svg><image href="data:," onerror="globalThis.canary = 1"/></svg>'
      setTimeout(() => resolve((globalThis as { canary?: unknown }).canary), 300)
    }),
  'a javascript: link': () =>
    new Promise((resolve) => {
      document.body.insertAdjacentHTML('beforeend', '<a id="link" href="javascript:void(globalThis.canary = 1)">a</a>')
      document.getElementById('link')?.click()
      setTimeout(() => resolve((globalThis as { canary?: unknown }).canary), 100)
    }),
  // What the test itself begins is let through until it first waits, hence the timers; the other one is for what is refused.
  eval: () =>
    new Promise((resolve) => {
      setTimeout(() => resolve((0, eval)('1') as unknown))
      setTimeout(resolve, 100)
    }),
  'the Function constructor': () =>
    new Promise((resolve) => {
      setTimeout(() => resolve((Reflect.construct(Function, ['return 1']) as () => unknown)()))
      setTimeout(resolve, 100)
    }),
  'a fetch from another host': (foreign) =>
    fetch(`${foreign}b`).then(
      (response) => response.status,
      () => undefined,
    ),
  'a beacon to another host': (foreign) => {
    navigator.sendBeacon(`${foreign}c`)
    return new Promise((resolve) => setTimeout(resolve, 200))
  },
  'an image of another host': (foreign) =>
    new Promise((resolve) => {
      const image = new Image()
      image.onload = image.onerror = () => resolve(undefined)
      image.src = `${foreign}d.png`
    }),
  'a style of another host': (foreign) =>
    new Promise((resolve) => {
      const style = document.createElement('style')
      style.textContent = `@import url(${foreign}e.css);`
      document.head.append(style)
      setTimeout(resolve, 200)
    }),
  'a background of another host': (foreign) => {
    document.body.insertAdjacentHTML('beforeend', `<div style="height: 9px; background: url(${foreign}f.png)">a</div>`)
    return new Promise((resolve) => setTimeout(resolve, 200))
  },
  'a frame of another host': (foreign) => {
    document.body.insertAdjacentHTML('beforeend', `<iframe src="${foreign}g"></iframe>`)
    return new Promise((resolve) => setTimeout(resolve, 200))
  },
  'a form to another host': (foreign) => {
    document.body.insertAdjacentHTML('beforeend', `<form id="form" target="_blank" method="post" action="${foreign}h"></form>`)
    const form = document.getElementById('form')
    if (form instanceof HTMLFormElement) form.submit()
    return new Promise((resolve) => setTimeout(resolve, 300))
  },
}

/** Whether an attempt did what it wanted. */
async function succeeds(page: Page, attempt: (foreign: string) => unknown): Promise<boolean> {
  asked = []
  const ran = await page.evaluate(attempt, foreignUrl)
  return ran !== undefined || asked.length > 0
}

async function openAt(url: string, wait: string): Promise<Page> {
  const page = await browser.newPage()
  await page.goto(url)
  await page.locator(wait).first().waitFor({ state: 'attached' })
  return page
}

describe.each(Object.entries(attempts))('%s', (_, attempt) => {
  test('is refused in the built deck', async () => {
    const page = await openAt(`${site.url}#/2`, '.slidev-page-2:visible h1')
    expect(await succeeds(page, attempt)).toBe(false)
    await page.close()
  })

  test('would do it elsewhere', async () => {
    const page = await openAt(foreignUrl, 'body')
    expect(await succeeds(page, attempt)).toBe(true)
    await page.close()
  })
})
