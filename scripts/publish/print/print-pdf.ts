import { printPage } from './print-page.ts'
import type { PrintJob } from './prints.ts'

/** The deck as a PDF, a slide a page: tagged, with language, title, author and an outline. */
export async function printPdf({ page, deck }: PrintJob): Promise<ReadonlyMap<string, Uint8Array>> {
  // Slidev breaks the page after the last slide, too.
  await page.addStyleTag({ content: '.print-slide-container:last-of-type { break-after: auto }' })
  return new Map([[`${deck.fileName}.pdf`, await printPage(page, deck)]])
}
