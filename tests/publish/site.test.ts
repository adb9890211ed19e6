import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-chromium'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { openBrowser } from '../../scripts/publish/browser/open-browser.ts'
import { serveSite, type SiteServer } from '../../scripts/publish/serve-site.ts'

const { slides } = inject('answer')
const site = join(inject('deck'), 'dist')

let browser: Browser
let server: SiteServer

beforeAll(async () => {
  browser = await openBrowser()
  server = await serveSite(site, { path: '/some/where/' })
})

afterAll(async () => {
  await browser.close()
  await server.close()
})

/** A page that remembers what went wrong on it. */
async function openPage(colorScheme: 'light' | 'dark'): Promise<{ page: Page; wrong: string[] }> {
  const page = await browser.newPage({ viewport: { width: 980, height: 552 }, colorScheme })
  const wrong: string[] = []
  page.on('pageerror', (error) => wrong.push(`error: ${error.message}`))
  page.on('console', (message) => message.type() === 'error' && wrong.push(`console: ${message.text()}`))
  page.on(
    'request',
    (request) =>
      request.url().startsWith(server.url) || request.url().startsWith('data:') || wrong.push(`request: ${request.url()}`),
  )
  page.on('response', (response) => response.status() >= 400 && wrong.push(`${response.status()}: ${response.url()}`))
  return { page, wrong }
}

const shownSlide = '.slidev-page:visible'

test('what is read as one stands on one line, and so do the last words before a source', async () => {
  const { page } = await openPage('light')
  await page.goto(`${server.url}?print=true#/print`)
  const whole = page.locator('.print-slide-container .whole')
  await whole.first().waitFor()
  const kept = await whole.evaluateAll((all) => all.map((each) => [each.textContent, each.getClientRects().length] as const))
  await page.close()
  expect(kept.map(([text]) => text)).toEqual(expect.arrayContaining(['al-Qaeda', 'operationally capable of\u00a0']))
  expect(kept.filter(([, lines]) => lines !== 1)).toEqual([])
})

describe.each(['light', 'dark'] as const)('the built site in a %s browser', (colorScheme) => {
  test('shows every slide with its headline and its diagrams, and asks no other host', async () => {
    const { page, wrong } = await openPage(colorScheme)
    const headlines: string[] = []
    await page.goto(server.url)
    for (let number = 1; number <= slides; number++) {
      await page.goto(`${server.url}#/${number}`)
      const slide = page.locator(`.slidev-page-${number}:visible`)
      headlines.push(await slide.locator('h1').innerText())
      expect(await slide.locator('h1').count(), `headlines of slide ${number}`).toBe(1)
      for (const diagram of await slide.locator('.mermaid').all()) {
        await diagram.locator('svg').waitFor()
        expect(await diagram.locator('svg text').count(), `labels on slide ${number}`).toBeGreaterThan(3)
      }
    }
    expect(wrong).toEqual([])
    expect(new Set(headlines).size).toBe(slides)
    await page.close()
  })
})

describe('the built site', () => {
  test('holds two diagrams, drawn without Mermaid', async () => {
    const { page } = await openPage('light')
    await page.goto(`${server.url}?print=true#/print`)
    await page.waitForFunction((count) => document.querySelectorAll('.print-slide-container h1').length === count, slides)
    await page.locator('.mermaid svg >> nth=1').waitFor()
    expect(await page.locator('.mermaid svg').count()).toBe(2)
    expect(filesOf(site).filter((file) => /mermaid|cytoscape|dagre/i.test(file))).toEqual([])
    await page.close()
  })

  test('shows a slide by its address, and after a refresh', async () => {
    const { page, wrong } = await openPage('light')
    await page.goto(`${server.url}#/3`)
    const headline = await page.locator(`${shownSlide} h1`).innerText()
    await page.reload()
    expect(await page.locator(`${shownSlide} h1`).innerText()).toBe(headline)
    await page.keyboard.press('ArrowRight')
    await page.locator('.slidev-page-4:visible').waitFor()
    expect(await page.locator('.slidev-page-4:visible h1').innerText()).not.toBe(headline)
    expect(wrong).toEqual([])
    await page.close()
  })

  test('says what it is, and has a favicon and a preview picture of its own', async () => {
    const { page } = await openPage('light')
    await page.goto(server.url)
    const meta = (name: string) => page.locator(`meta[name="${name}"], meta[property="${name}"]`).getAttribute('content')
    expect(await page.title()).toContain('Crocus City Hall')
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    expect(await meta('description')).toMatch(/^What .*return$/)
    expect(await meta('author')).toBe('Politics and Society Institute')
    expect(await meta('generator')).toBe('Briefdeck')
    expect(await page.locator('meta[name="robots"]').count()).toBe(0)
    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')
    expect(policy).toMatch(/default-src 'none'.*script-src 'self' 'sha256-[\w+/=]+';/)
    expect(readFileSync(join(site, '404.html'), 'utf8')).toBe(readFileSync(join(site, 'index.html'), 'utf8'))
    expect(statSync(join(site, (await meta('og:image')) ?? '')).size).toBeGreaterThan(5000)
    expect(statSync(join(site, (await page.locator('link[rel="icon"]').getAttribute('href')) ?? '')).size).toBeGreaterThan(100)
    await page.close()
  })

  test('holds no speaker note, no quote of one, and no path of the machine', () => {
    const texts = filesOf(site)
      .filter((file) => /\.(?:js|html|css|svg)$/.test(file))
      .map((file) => ({ file, text: readFileSync(join(site, file), 'utf8') }))
    const filesWith = (words: string) => texts.filter(({ text }) => text.includes(words)).map(({ file }) => file)
    expect(filesWith('kind of target, the operation')).not.toEqual([])
    expect(filesWith('Good morning')).toEqual([])
    expect(filesWith(inject('deck'))).toEqual([])
    expect(filesWith(process.cwd())).toEqual([])
  })
})

/** Paths from the folder, with slashes. */
function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => statSync(join(folder, file)).isFile())
}
