import type { BrowserContextOptions, Page } from 'playwright-chromium'
import { withinTime } from './browser-error.ts'
import type { ServedSite } from '../print/prints.ts'

/** How long the browser may take for all that is done with a page, in seconds: at least, and for each slide. */
const BASE = 90
const PER_SLIDE = 2

/** The page of the built site with all slides below each other, each in its last state. */
export const allSlides = '?print=true#/print'

/**
 * Opens a page of the built site and gives it to `use` when fonts and diagrams are there.
 *
 * @param address what stands behind the site's URL: "#/3", or `allSlides`
 * @param slides how many slides must be on the page
 * @throws BrowserError where the browser ended, or did not answer in time
 * @throws Error where a script of the page failed: what was printed then would be wrong
 */
export function openSite<T>(
  { browser, url, deck }: ServedSite,
  address: string,
  slides: number,
  use: (page: Page) => Promise<T>,
  options: BrowserContextOptions = {},
): Promise<T> {
  return withinTime(browser, 'drawing the slides', BASE + PER_SLIDE * slides, async () => {
    const context = await browser.newContext({
      viewport: deck.canvas,
      colorScheme: 'light',
      reducedMotion: 'reduce',
      ...options,
    })
    try {
      // The library's own limit of 30 seconds a step would be reached before ours.
      context.setDefaultTimeout(0)
      const page = await context.newPage()
      const failures: string[] = []
      page.on('pageerror', (error) => failures.push(error.message))
      await page.goto(url + address)
      await whenDrawn(page, slides)
      if (failures.length > 0) throw new Error(`A slide failed in the browser: ${failures.join('; ')}`)
      return await use(page)
    } finally {
      await context.close()
    }
  })
}

/** Waits until so many slides are there, with every diagram and font. */
async function whenDrawn(page: Page, slides = 1): Promise<void> {
  await page.waitForFunction((count) => document.querySelectorAll('.slidev-layout h1').length >= count, slides)
  await page.waitForFunction(() =>
    [...document.querySelectorAll('.mermaid')].every((diagram) => diagram.shadowRoot?.querySelector('svg') != null),
  )
  await page.evaluate(() => document.fonts.ready)
}
