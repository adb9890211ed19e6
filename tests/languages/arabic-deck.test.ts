import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-chromium'
import { getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { openBrowser } from '../../scripts/publish/browser/open-browser.ts'
import { serveSite, type SiteServer } from '../../scripts/publish/serve-site.ts'
import { briefdeck } from '../briefdeck.ts'
import { structure, violationsOn } from '../publish/violations.ts'

let folder: string
let answer: { slides: number; problems: readonly unknown[]; unchecked: readonly string[] }
let browser: Browser
let server: SiteServer
let page: Page

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'briefdeck arabic '))
  cpSync(join(import.meta.dirname, 'arabic'), folder, { recursive: true })
  const { status, stdout, stderr } = await briefdeck(['deck', folder, '--json'])
  if (status !== 0) throw new Error(`The deck can't be made: ${stdout}${stderr}`)
  answer = JSON.parse(stdout) as typeof answer
  browser = await openBrowser()
  server = await serveSite(join(folder, 'dist'))
  page = await browser.newPage({ viewport: { width: 980, height: 552 }, reducedMotion: 'reduce', bypassCSP: true })
}, 300_000)

afterAll(async () => {
  await browser.close()
  await server.close()
  rmSync(folder, { recursive: true, force: true })
})

async function openWhole(number: number): Promise<void> {
  await page.goto(`${server.url}#/${number}?clicks=99`)
  await page.locator(`#slideshow .slidev-page-${number}:visible h1`).waitFor()
  await page.evaluate(() => document.fonts.ready)
}

/** Where an element stands: the middle of it, in px. */
async function middleOf(selector: string): Promise<number> {
  const box = await page.locator(selector).first().boundingBox()
  if (box === null) throw new Error(`There is no ${selector}.`)
  return box.x + box.width / 2
}

/** The slide of a layout. */
async function numberOf(kind: string): Promise<number> {
  await page.goto(`${server.url}?print=true#/print`)
  await page.waitForFunction(
    (slides) => document.querySelectorAll('.print-slide-container .slide').length === slides,
    answer.slides,
  )
  const slides = page.locator('.print-slide-container .slide')
  return (await slides.evaluateAll((all, kind) => all.findIndex((slide) => slide.classList.contains(kind)), kind)) + 1
}

describe('the Arabic deck', () => {
  test('fits, with nothing to mend, and says what of it was not checked', () => {
    expect(answer.problems).toEqual([])
    expect(answer.unchecked.join()).toMatch(/hedges/)
  })

  test('is Arabic, and runs from right to left, before any script has run and in the report beside it', () => {
    for (const file of ['index.html', 'report.html']) {
      const [tag = ''] = /<html[^>]*>/.exec(readFileSync(join(folder, 'dist', file), 'utf8')) ?? []
      expect(tag, file).toContain('lang="ar"')
      expect(tag, file).toContain('dir="rtl"')
    }
  })

  test('begins each slide on the right: headline, number, progress; and the page of pages stands on the left', async () => {
    await openWhole(2)
    const right = async (selector: string) => {
      const box = await page.locator(`.slidev-page-2 ${selector}`).first().boundingBox()
      return 980 - ((box?.x ?? 0) + (box?.width ?? 0))
    }
    expect(await right('h1')).toBeCloseTo(48, 0)
    expect(await right('.foot-progress')).toBeCloseTo(48, 0)
    expect(await middleOf('.slidev-page-2 .foot-page')).toBeLessThan(200)
    expect(await page.locator('.slidev-page-2 .foot-page').innerText()).toBe(`2 من ${answer.slides}`)
  })

  test('keeps the mark of a source behind a number, and out of it', async () => {
    await openWhole(2)
    const boxes = await page
      .locator('.slidev-page-2 li')
      .first()
      .evaluate((item) => {
        const mark = item.querySelector('a')!.getBoundingClientRect()
        const range = document.createRange()
        const texts = document.createTreeWalker(item, NodeFilter.SHOW_TEXT)
        let text = texts.nextNode()!
        while (!text.textContent!.includes('2022')) text = texts.nextNode()!
        const from = text.textContent!.lastIndexOf('2022')
        range.setStart(text, from)
        range.setEnd(text, from + 4)
        return { mark: mark.right, year: range.getBoundingClientRect().left }
      })
    expect(boxes.mark).toBeLessThanOrEqual(boxes.year + 1)
  })

  test('has its diagrams mirrored, with texts that read', async () => {
    const arc = await numberOf('arc')
    await openWhole(arc)
    const bars = await page.locator(`.slidev-page-${arc} .mermaid`).evaluate((host) => {
      const part = (name: string) => host.shadowRoot!.querySelector(`[id$="-${name}"]`)!
      const label = part('formation0-text')
      return {
        first: part('formation0').getBoundingClientRect().x,
        last: part('action0').getBoundingClientRect().x,
        lane: host.shadowRoot!.querySelector('.sectionTitle')!.getBoundingClientRect().x,
        upright: (label as SVGTextElement).getScreenCTM()!.a > 0,
      }
    })
    expect(bars.first).toBeGreaterThan(bars.last)
    expect(bars.lane).toBeGreaterThan(bars.first)
    expect(bars.upright).toBe(true)
  })

  test('leads on with the arrow that points left', async () => {
    await openWhole(2)
    await page.keyboard.press('ArrowLeft')
    await page.locator('#slideshow .slidev-page-3:visible h1').waitFor()
    await page.keyboard.press('ArrowRight')
    await page.locator('#slideshow .slidev-page-2:visible h1').waitFor()
  })

  test('breaks no rule of WCAG 2.2, in a slide, the panel, a table, and the report', { timeout: 240_000 }, async () => {
    for (let number = 1; number <= answer.slides; number++) {
      await openWhole(number)
      expect(await violationsOn(page, structure), `slide ${number}`).toEqual([])
    }
    await openWhole(2)
    await page.keyboard.press('s')
    await page.locator('dialog.source-panel[open]').waitFor()
    expect(await violationsOn(page), 'panel').toEqual([])
    await openWhole(await numberOf('organisation'))
    await page.locator('.slide:visible .table-opens').click()
    expect(await violationsOn(page), 'table').toEqual([])
    await page.goto(`${server.url}report.html`)
    expect(await violationsOn(page, structure), 'report').toEqual([])
  })

  test('prints as text in the order of reading', async () => {
    const pdf = await getDocumentProxy(new Uint8Array(readFileSync(join(folder, 'dist', 'briefing.pdf'))))
    const info: Record<string, unknown> = { ...(await pdf.getMetadata()).info }
    expect(info['Language']).toBe('ar')
    const { items } = await (await pdf.getPage(2)).getTextContent()
    const words = items.flatMap((item) => ('str' in item ? [{ text: item.str, x: item.transform[4], y: item.transform[5] }] : []))
    // In a file, what is written stands from left to right, word by word; a reader puts it in order.
    const text = words
      .toSorted((a, b) => b.y - a.y || b.x - a.x)
      .map((word) => word.text)
      .join('')
    expect(text.normalize('NFKC').replace(/\s/g, '')).toContain('فقدت الشبكة نصف فروعها'.replace(/\s/g, ''))
  })
})

test('only a deck with Arabic letters has the Arabic face', async () => {
  const named = (site: string) => readFileSync(join(site, 'dist', 'report.css'), 'utf8').includes('Vazirmatn')
  expect(named(folder)).toBe(true)
  expect(named(inject('deck'))).toBe(false)
  const loaded: string[] = []
  page.on('request', (request) => loaded.push(request.url()))
  await page.goto(server.url)
  await page.locator('h1:visible').waitFor()
  await page.evaluate(() => document.fonts.ready)
  expect(loaded.filter((url) => url.includes('vazirmatn'))).toHaveLength(1)
})
