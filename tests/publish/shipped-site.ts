import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-chromium'
import { afterAll, beforeAll, inject } from 'vitest'
import { openBrowser } from '../../scripts/publish/browser/open-browser.ts'
import { serveSite, type SiteServer } from '../../scripts/publish/serve-site.ts'
import { stepsOf, type Steps } from '../steps-of.ts'

/** The site of the shipped deck, served while the tests of a file run, and a browser that looks at it. */
export function useShippedSite() {
  let browser: Browser
  let server: SiteServer
  let steps: Steps
  beforeAll(async () => {
    browser = await openBrowser()
    server = await serveSite(join(inject('deck'), 'dist'))
    steps = await stepsOf(inject('deck'))
  })
  afterAll(async () => {
    await browser.close()
    await server.close()
  })
  return {
    url: (): string => server.url,
    deck: (): Steps['deck'] => steps.deck,
    /** A page of the size of a slide, without motion. */
    openPage: (options: BrowserContextOptions = {}): Promise<Page> =>
      browser.newPage({ viewport: { width: 980, height: 552 }, reducedMotion: 'reduce', ...options }),
    /** The number of the first slide of a layout. */
    numberOf: (layout: string): number => steps.deck.slides.findIndex((slide) => slide.layout === layout) + 1,
  }
}
