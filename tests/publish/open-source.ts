/** A browser's page at a slide, and what its panel shows of the report. */

import type { Page } from 'playwright-chromium'

export const panel = 'dialog.source-panel[open]'

export interface ShownSource {
  readonly number: string
  readonly title: string
  readonly where: string
  readonly text: string
  readonly quote: string
  readonly attribution: string
}

/** Opens a slide by its address, and waits for it. */
export async function openSlide(page: Page, url: string, number: number, view = ''): Promise<void> {
  await page.goto(`${url}#/${view}${number}`)
  // From one view to another the slide that is left may have the same number, until the other view has come.
  if (view === 'presenter/') await page.locator('.slidev-presenter').waitFor()
  await page.locator(`#slideshow .slidev-page-${number}:visible h1`).waitFor()
  // The first slide stands before all of the program has come.
  await page.waitForLoadState('networkidle')
}

/** The marks of a slide, in reading order. */
export function marksOn(page: Page, number: number) {
  return page.locator(`#slideshow .slidev-page-${number} .slide .source-mark:not(.drawn-mark, td > *)`)
}

/** What the panel shows, to the letter. */
export async function readSource(page: Page): Promise<ShownSource> {
  await page.locator(panel).waitFor()
  return page.locator(panel).evaluate((dialog) => {
    const text = (selector: string) => dialog.querySelector(selector)?.textContent ?? ''
    return {
      number: text('.source-number'),
      title: text('h2'),
      where: text('.source-where'),
      text: text('.source-text p'),
      quote: text('.source-text mark'),
      attribution: text('.source-attribution'),
    }
  })
}
