import { join } from 'node:path'
import type { Browser, Page } from 'playwright-chromium'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest'
import { openBrowser } from '../../scripts/publish/browser/open-browser.ts'
import { serveSite, type SiteServer } from '../../scripts/publish/serve-site.ts'
import { stepsOf, type Steps } from '../steps-of.ts'
import { marksOn, openSlide, panel, readSource } from './open-source.ts'

let browser: Browser
let server: SiteServer
let steps: Steps
let page: Page
/** Errors, and requests that another host would have had. */
let wrong: string[]

beforeAll(async () => {
  browser = await openBrowser()
  server = await serveSite(join(inject('deck'), 'dist'), { path: '/some/where/' })
  steps = await stepsOf(inject('deck'))
})

afterAll(async () => {
  await browser.close()
  await server.close()
})

beforeEach(async () => {
  wrong = []
  page = await browser.newPage({ viewport: { width: 980, height: 552 } })
  // No network but the deck's own server.
  await page.route(
    (url) => !url.href.startsWith(server.url) && url.protocol !== 'data:',
    (route) => {
      wrong.push(route.request().url())
      return route.abort()
    },
  )
  page.on('pageerror', (error) => wrong.push(error.message))
  page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()))
})

afterEach(async () => {
  expect(wrong).toEqual([])
  await page.close()
})

const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '')

test('each statement of the deck opens its own passage, in its paragraph', async () => {
  const { deck, report, verified } = steps
  const ids = Object.entries(deck.references).map(([id, { number }]) => [String(number), id] as const)
  const opened = new Set<string>()
  for (const [index, { shows }] of deck.slides.entries()) {
    await openSlide(page, server.url, index + 1)
    const marks = shows.length > 0 ? await marksOn(page, index + 1).all() : []
    const expected = new Set(shows.map((id) => String(deck.references[id]?.number)))
    expect(new Set(await Promise.all(marks.map((mark) => mark.innerText()))), `marks of slide ${index + 1}`).toEqual(expected)
    for (const mark of marks) {
      const number = await mark.innerText()
      await mark.click()
      const shown = await readSource(page)
      const passage = verified.passages.get(new Map(ids).get(number) ?? '')
      expect(shown.number).toBe(number)
      expect(shown.quote).toBe(passage?.text)
      expect(shown.text).toBe(report.blocks.find(({ id }) => id === passage?.block)?.text)
      const { by, kind } = verified.voices.get(new Map(ids).get(number) ?? '') ?? {}
      expect(shown.attribution !== '', number).toBe(by !== undefined || kind !== undefined)
      opened.add(number)
      await page.keyboard.press('Escape')
      await page.locator(panel).waitFor({ state: 'detached' })
    }
  }
  expect(opened).toEqual(new Set(ids.map(([number]) => number)))
})

/** The slide with the evidence for the first statements. */
function firstEvidence(): number {
  return steps.deck.references[steps.deck.slides[1]?.shows[0] ?? '']?.slide ?? 0
}

describe('the panel', () => {
  test('names the section, the place, and whose statement it is', async () => {
    await openSlide(page, server.url, 2)
    await marksOn(page, 2).first().click()
    const heading = steps.report.blocks.find(({ id }) => id === 's1')?.text ?? ''
    expect(await readSource(page)).toMatchObject({
      title: `Passage 1: ${heading}`,
      where: 'Section 1, paragraph 1',
      attribution: 'Assessment: Hassan Abu Haniya',
    })
  })

  test('is a modal dialog with a name, and every control in it has one', async () => {
    await openSlide(page, server.url, 2)
    await page.keyboard.press('s')
    await page.getByRole('dialog', { name: /^Passage 1: Who carried it out/ }).waitFor()
    expect(await page.locator(panel).evaluate((dialog) => dialog.matches(':modal'))).toBe(true)
    for (const name of ['Previous source', 'Next source', 'Close'])
      await page.getByRole('button', { name, exact: true }).waitFor()
    for (const name of [new RegExp(`^Evidence, slide ${firstEvidence()}$`), /^Read on in the report \(opens in a new tab\)$/])
      await page.getByRole('link', { name }).waitFor()
    await page.getByRole('region', { name: /^Passage 1/ }).waitFor()
  })

  test('goes through the sources of the slide by the key that opened it, and by the arrows', async () => {
    await openSlide(page, server.url, 2)
    await page.keyboard.press('s')
    const numbers = [(await readSource(page)).number]
    for (const key of ['s', 'ArrowRight', 's', 'ArrowLeft', 'Shift+S']) {
      await page.keyboard.press(key)
      numbers.push((await readSource(page)).number)
    }
    expect(numbers).toEqual(['1', '2', '3', '1', '3', '2'])
    expect(await page.locator(`${panel} [aria-live]`).innerText()).toBe('2 / 3')
  })

  test('keeps the focus and the keys to itself', async () => {
    await openSlide(page, server.url, 2)
    await page.keyboard.press('s')
    await page.locator(panel).waitFor()
    const inside = () => page.locator(panel).evaluate((dialog) => dialog.contains(document.activeElement))
    const seen = new Set<string>()
    for (const key of [...Array.from({ length: 8 }, () => 'Tab'), ...Array.from({ length: 8 }, () => 'Shift+Tab')]) {
      await page.keyboard.press(key)
      expect(await inside(), key).toBe(true)
      seen.add(await page.evaluate(() => document.activeElement?.outerHTML ?? ''))
    }
    expect(seen.size).toBe(6)
    for (const key of ['ArrowDown', 'ArrowRight', 'PageDown', 'o', 'd', 'g']) await page.keyboard.press(key)
    expect(await page.evaluate(() => [location.hash, document.querySelectorAll('html.dark').length])).toEqual(['#/2', 0])
    expect(await page.locator(panel).count()).toBe(1)
  })

  test('gives the focus back when it is closed, and the next slide is a key away', async () => {
    for (const close of ['key', 'button', 'outside'] as const) {
      await openSlide(page, server.url, 3)
      await marksOn(page, 3).nth(1).click()
      await page.locator(panel).waitFor()
      if (close === 'key') await page.keyboard.press('Escape')
      else if (close === 'button') await page.getByRole('button', { name: 'Close', exact: true }).click()
      else await page.mouse.click(20, 300)
      await page.locator(panel).waitFor({ state: 'detached' })
      expect(await focused(), close).toBe('5')
      expect(await page.evaluate(() => location.hash)).toBe('#/3')
      await page.keyboard.press('ArrowRight')
      await page.locator('.slidev-page-4:visible h1').waitFor()
    }
  })

  test('is reached by the keyboard alone, at any mark', async () => {
    await openSlide(page, server.url, 2)
    await marksOn(page, 2).nth(2).focus()
    await page.keyboard.press('Enter')
    expect((await readSource(page)).number).toBe('3')
    await page.keyboard.press('Escape')
    expect(await focused()).toBe('3')
    await page.keyboard.press('s')
    expect((await readSource(page)).number).toBe('3')
  })

  test('leads to the evidence, and to the passage in the report', async () => {
    await openSlide(page, server.url, 2)
    await marksOn(page, 2).nth(1).click()
    const [report] = await Promise.all([
      page.waitForEvent('popup'),
      page.getByRole('link', { name: /^Read on in the report/ }).click(),
    ])
    await report.waitForLoadState()
    expect(new URL(report.url()).pathname).toBe('/some/where/report.html')
    const quote = steps.verified.passages.get(steps.deck.slides[1]?.shows[1] ?? '')?.text
    // Words on which other statements rest as well are a mark of their own.
    const marked = await report.locator('mark[data-passages~="2"]').allTextContents()
    expect(marked.join('')).toBe(quote)
    expect(quote).toContain(await report.locator('mark:has(:target)').innerText())
    await report.close()
    await page.getByRole('link', { name: `Evidence, slide ${firstEvidence()}` }).click()
    await page.locator(`.slidev-page-${firstEvidence()}:visible h1`).waitFor()
    expect(await page.locator(panel).count()).toBe(0)
  })

  test('opens from the numbers of the evidence, too', async () => {
    const evidence = steps.deck.references[steps.deck.slides[1]?.shows[0] ?? '']?.slide ?? 0
    await openSlide(page, server.url, evidence)
    await page.keyboard.press('s')
    expect((await readSource(page)).number).toBe('1')
  })

  test('shows a long paragraph from where the marked words are seen', async () => {
    await openSlide(page, server.url, 2)
    await marksOn(page, 2).nth(2).click()
    await page.locator(panel).waitFor()
    const seen = await page.locator(`${panel} .source-text`).evaluate((text) => {
      const [frame, mark] = [text, text.querySelector('mark')!].map((each) => each.getBoundingClientRect())
      return {
        scrolls: text.scrollHeight > text.clientHeight,
        above: mark!.top >= frame!.top,
        below: mark!.bottom <= frame!.bottom,
      }
    })
    expect(seen).toEqual({ scrolls: true, above: true, below: true })
  })

  test('does not move for whoever wants no motion', async () => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await openSlide(page, server.url, 2)
    await page.keyboard.press('s')
    const animation = () => page.locator(panel).evaluate((dialog) => getComputedStyle(dialog).animationName)
    expect(await animation()).toBe('none')
    await page.emulateMedia({ reducedMotion: 'no-preference' })
    expect(await animation()).not.toBe('none')
  })
})

describe('in the presenter view', () => {
  test('a click and the key open the source of the slide that is shown, and the slide stays', async () => {
    await openSlide(page, server.url, 2, 'presenter/')
    await marksOn(page, 2).nth(1).click()
    expect((await readSource(page)).number).toBe('2')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Escape')
    await page.locator(panel).waitFor({ state: 'detached' })
    expect(await page.evaluate(() => location.hash)).toMatch(/^#\/presenter\/2\b/)
    await page.keyboard.press('ArrowRight')
    await page.locator('#slideshow .slidev-page-3:visible h1').waitFor()
    await page.keyboard.press('s')
    expect((await readSource(page)).number).toBe('4')
  })

  test('a panel that was open in another view is gone, and the source opens again', async () => {
    await openSlide(page, server.url, 2)
    await page.keyboard.press('s')
    expect((await readSource(page)).number).toBe('1')
    await openSlide(page, server.url, 2, 'presenter/')
    await page.locator(panel).waitFor({ state: 'detached' })
    await page.keyboard.press('s')
    expect((await readSource(page)).number).toBe('1')
  })
})

describe('what it costs', () => {
  test('nothing of it is asked for before it is wanted', async () => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await openSlide(page, server.url, 2)
    // Slidev fetches all slides after three seconds.
    await page.waitForTimeout(4000)
    expect(asked.filter((path) => /passages|report|SourcePanel/i.test(path))).toEqual([])
    expect(asked.length).toBeGreaterThan(20)
    const before = asked.length
    await page.keyboard.press('s')
    await page.locator(panel).waitFor()
    const files = asked.slice(before).map((path) =>
      path
        .replace(/(?:-[0-9a-f]{6})?-[\w-]{8}\./, '.')
        .split('/')
        .at(-1),
    )
    expect(files.toSorted()).toEqual(['SourcePanel.css', 'SourcePanel.js', 'passages.json'])
  })

  test('where the report can’t be had, a mark leads to the evidence', async () => {
    await page.route(/passages-\w+\.json$/, (route) => route.fulfill({ status: 404 }))
    await openSlide(page, server.url, 2)
    await marksOn(page, 2).first().click()
    await page.locator(`.slidev-page-${firstEvidence()}:visible h1`).waitFor()
    expect(await page.locator(panel).count()).toBe(0)
    expect(wrong.splice(0)).toEqual([expect.stringContaining('404')])
  })
})
