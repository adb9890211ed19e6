import type { Page } from 'playwright-chromium'
import { addParticulars } from './add-particulars.ts'
import type { BuiltDeck } from '../site/build-process.ts'
import { namesOfLinks } from './name-links.ts'

/** Prints a page as it is in the browser: tagged, with its outline, its links by their names, language, title and author. */
export async function printPage(page: Page, deck: BuiltDeck, title: string = deck.title): Promise<Uint8Array> {
  const links = await page.evaluate(namesOfLinks)
  const printed = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true })
  return addParticulars(printed, deck, { title, links })
}
