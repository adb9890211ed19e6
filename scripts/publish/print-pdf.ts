import { addParticulars } from './add-particulars.ts'
import { openSite } from './open-site.ts'
import type { PrintJob } from './prints.ts'

/** The deck as a PDF, a slide a page: tagged, with language, title, author and an outline. */
export async function printPdf(job: PrintJob): Promise<ReadonlyMap<string, Uint8Array>> {
  const { slides, config } = job.slidev.data
  const printed = await openSite(job, '?print=true#/print', slides.length, async (page) => {
    // Slidev breaks the page after the last slide, too.
    await page.addStyleTag({ content: '.print-slide-container:last-of-type { break-after: auto }' })
    return page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true })
  })
  return new Map([[`${config.exportFilename}.pdf`, await addParticulars(printed, job.slidev)]])
}
