import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-chromium'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import type { ReportPassages } from '../../components/slide-data.ts'
import { openBrowser } from '../../scripts/publish/browser/open-browser.ts'
import { startBriefdeck } from '../briefdeck.ts'
import { freePort } from '../free-port.ts'
import { marksOn, openSlide, panel, readSource } from './open-source.ts'

let folder: string
let url: string
let live: ReturnType<typeof startBriefdeck>
let browser: Browser
let page: Page
let said = ''

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'briefdeck live report '))
  cpSync(join(inject('deck'), 'data'), join(folder, 'data'), { recursive: true })
  const port = await freePort()
  url = `http://localhost:${port}/`
  live = startBriefdeck(['present', folder, '--no-open', '--port', String(port)])
  for (const stream of [live.stdout, live.stderr]) stream.on('data', (chunk) => (said += String(chunk)))
  while (!said.includes('Presenter view')) await new Promise((resolve) => setTimeout(resolve, 50))
  browser = await openBrowser()
  page = await browser.newPage({ viewport: { width: 980, height: 552 } })
})

afterAll(async () => {
  await browser.close()
  live.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

describe('the report of the live deck', () => {
  test.each(['', 'presenter/'])('opens at a source by click and by key, on #/%s2', async (view) => {
    await openSlide(page, url, 2, view)
    await marksOn(page, 2).nth(1).click()
    expect(await readSource(page)).toMatchObject({ number: '2', quote: expect.stringContaining('Since then it has shown') })
    await page.keyboard.press('Escape')
    await page.locator(panel).waitFor({ state: 'detached' })
    await page.keyboard.press('s')
    expect((await readSource(page)).number).toBe('2')
    await page.keyboard.press('Escape')
  })

  test('is there under its name without the ending', async () => {
    const [short, whole] = await Promise.all(['report', 'report.html'].map(async (name) => (await fetch(`${url}${name}`)).text()))
    expect(short).toContain('<main id="text"')
    expect(short).toBe(whole)
  })

  test('is a page there, too, in the deck’s fonts', async () => {
    expect(said).toContain(`${url}report.html`)
    const wrong: string[] = []
    page.on('response', (response) => response.status() >= 400 && wrong.push(response.url()))
    await page.goto(`${url}report.html`)
    expect(await page.locator('main mark').count()).toBeGreaterThan(20)
    const loaded = await page.evaluate(async () => {
      await document.fonts.ready
      return [...document.fonts].filter(({ status }) => status === 'loaded').length
    })
    expect(loaded).toBeGreaterThanOrEqual(2)
    expect(wrong).toEqual([])
    await page.locator('#use-1 a[href^="./#/"]').first().click()
    await page.locator('.slidev-page-2:visible h1').waitFor()
  })

  test('follows a saved briefing', async () => {
    await openSlide(page, url, 2)
    const briefing = join(folder, 'data', 'briefing.yaml')
    const before = readFileSync(briefing, 'utf8')
    const [quote, shorter] = [
      'Baghouz in eastern Syria. Since then it has shown signs of significant restructuring and recovery.',
      'Baghouz in eastern Syria. Since then it has shown signs of significant restructuring',
    ]
    expect(before).toContain(quote)
    const length = async (): Promise<number> => {
      const { passages } = (await (await fetch(`${url}passages.json`)).json()) as ReportPassages
      const { start = 0, end = 0 } = passages.find(({ number }) => number === 2) ?? {}
      return end - start
    }
    const removed = quote.length - shorter.length
    const full = await length()
    writeFileSync(briefing, before.replace(quote, shorter))
    await expect.poll(length, { timeout: 30_000 }).toBe(full - removed)
    await marksOn(page, 2).nth(1).click()
    expect((await readSource(page)).quote.endsWith(shorter)).toBe(true)
    await page.goto(`${url}report.html`)
    const marked = (await page.locator('mark[data-passages~="2"]').allTextContents()).join('')
    expect(marked.endsWith(shorter)).toBe(true)
  })
})
