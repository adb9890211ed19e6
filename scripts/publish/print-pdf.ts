import { PDFDocument } from '@cantoo/pdf-lib'
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
  return new Map([[`${config.exportFilename}.pdf`, await withParticulars(printed, job)]])
}

/** Adds what the browser does not write into a PDF; saving again keeps tags, outline and links. */
async function withParticulars(printed: Uint8Array, { slidev }: PrintJob): Promise<Uint8Array> {
  const { config, headmatter } = slidev.data
  const document = await PDFDocument.load(printed, { updateMetadata: false })
  document.setTitle(config.title, { showInWindowTitleBar: true })
  if (config.author) document.setAuthor(config.author)
  if (typeof config.info === 'string') document.setSubject(config.info)
  document.setLanguage(String(headmatter['lang']))
  document.setCreator('Briefdeck')
  return document.save()
}
