import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-chromium'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { openBrowser } from '../../scripts/publish/browser/open-browser.ts'
import { serveSite, type SiteServer } from '../../scripts/publish/serve-site.ts'
import type { Slide } from '../../scripts/compose/deck.ts'
import { stepsOf, type Steps } from '../steps-of.ts'

let browser: Browser
let server: SiteServer
let steps: Steps
let page: Page
const wrong: string[] = []

beforeAll(async () => {
  browser = await openBrowser()
  server = await serveSite(join(inject('deck'), 'dist'), { path: '/some/where/' })
  steps = await stepsOf(inject('deck'))
  page = await browser.newPage({ javaScriptEnabled: false })
  page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()))
  page.on('request', (request) => request.url().startsWith(server.url) || wrong.push(request.url()))
  page.on('response', (response) => response.status() >= 400 && wrong.push(response.url()))
  await page.goto(`${server.url}report.html`)
})

afterAll(async () => {
  await browser.close()
  await server.close()
})

/** The text of an element without the numbers that the page puts into it. */
async function textOf(id: string): Promise<string> {
  const parts = await page.locator(`[id="${id}"] > :first-child`).evaluate((element) => {
    const copy = element.cloneNode(true) as Element
    for (const sup of copy.querySelectorAll('sup')) sup.remove()
    return copy.textContent
  })
  return parts ?? ''
}

describe('the page of the report', () => {
  test('has every block of the report in order, to the letter', async () => {
    const { blocks } = steps.report
    const ids = await page.locator('main [id^="s"]').evaluateAll((all) => all.map(({ id }) => id))
    expect(ids).toEqual(blocks.map(({ id }) => id))
    for (const { id, text } of blocks) expect(spaceless(await textOf(id)), id).toBe(spaceless(text))
  })

  test('marks the words of each passage, overlapping ones too, and nothing else', async () => {
    const { deck, verified } = steps
    for (const [id, { number }] of Object.entries(deck.references)) {
      const pieces = page.locator(`mark[data-passages~="${number}"]`)
      expect(spaceless((await pieces.allTextContents()).join('')), id).toBe(spaceless(verified.passages.get(id)?.text ?? ''))
    }
    expect(await page.locator('mark.more').count()).toBeGreaterThan(0)
    expect(await page.locator('mark:not([data-passages])').count()).toBe(0)
  })

  test('leads from each passage to the slides that rest on it', async () => {
    const { deck } = steps
    for (const [id, { number }] of Object.entries(deck.references)) {
      const links = page.locator(`[id="use-${number}"] a[href^="./#/"]`)
      const rests = ({ shows }: Slide) => shows.some((each) => deck.references[each]?.number === number)
      const slides = deck.slides.flatMap((slide, index) => (rests(slide) ? [`./#/${index + 1}`] : []))
      expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual(slides)
      expect(await page.locator(`[id="item-${id}"]`).count()).toBe(1)
      expect(await page.locator(`sup a[href="#use-${number}"]`).count()).toBe(1)
    }
    await page.locator('#use-1 a[href^="./#/"]').first().click()
    expect(page.url()).toBe(`${server.url}#/2`)
    await page.goto(`${server.url}report.html`)
  })

  test('says how much of the report is quoted', async () => {
    const { sentences, quoted, whole } = steps.deck.text.used
    expect(sentences).toBeGreaterThan(50)
    expect(await page.locator('header .used').innerText()).toContain(
      `quotes from ${quoted} of the report’s ${sentences} sentences: ${whole} whole, ${quoted - whole} in part.`,
    )
  })

  test('is a page for readers: language, title, landmarks, one first heading, a link past the head, no script', async () => {
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    expect(await page.title()).toBe('A Message Coming from Moscow: ISIS is recovering (the report)')
    expect(await page.getByRole('main').count()).toBe(1)
    expect(await page.getByRole('banner').count()).toBe(1)
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
    expect(await page.getByRole('heading', { level: 2 }).count()).toBe(3)
    expect(await page.locator('script, [onclick], [style], style').count()).toBe(0)
    await page.keyboard.press('Tab')
    const skip = page.getByRole('link', { name: 'To the text of the report' })
    expect(await skip.evaluate((link) => link === document.activeElement && link.getBoundingClientRect().left >= 0)).toBe(true)
    const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id))
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('is drawn in the deck’s fonts and colours, in light, in dark and in print', async () => {
    const look = () =>
      page.evaluate(() => {
        const { backgroundColor, color } = getComputedStyle(document.body)
        return { backgroundColor, color, mark: getComputedStyle(document.querySelector('mark')!).backgroundColor }
      })
    const fonts = await page.evaluate(async () => {
      await document.fonts.ready
      return [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family.replaceAll('"', ''))
    })
    expect(new Set(fonts)).toEqual(new Set(['Inter Variable', 'Source Serif 4 Variable']))
    const light = await look()
    await page.emulateMedia({ colorScheme: 'dark' })
    const dark = await look()
    await page.emulateMedia({ colorScheme: 'dark', media: 'print' })
    expect(await look()).toEqual(light)
    await page.emulateMedia({ media: 'screen', colorScheme: 'light' })
    for (const key of ['backgroundColor', 'color', 'mark'] as const) expect(dark[key], key).not.toBe(light[key])
  })

  test('needs no more width than there is', async () => {
    for (const width of [320, 700, 980, 1920]) {
      await page.setViewportSize({ width, height: 700 })
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), String(width)).toBe(true)
    }
  })

  test('holds to a policy of its own, and nothing went wrong', () => {
    const html = readFileSync(join(inject('deck'), 'dist', 'report.html'), 'utf8')
    expect(html).toMatch(
      /<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; font-src 'self'/,
    )
    expect(wrong).toEqual([])
  })
})

function spaceless(text: string): string {
  return text.replace(/\s+/g, '') // matches " "; not "a"
}
