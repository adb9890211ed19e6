import { join } from 'node:path'
import type { Browser, Page } from 'playwright-chromium'
import type { BuiltDeck } from './build-process.ts'
import { printHandout, type HandoutPage } from './print-handout.ts'
import { printImages } from './print-images.ts'
import { printPdf } from './print-pdf.ts'
import { printPreview } from './print-preview.ts'
import { writeWhole } from './write-whole.ts'

export interface ServedSite {
  /** The folder of the built site. */
  readonly site: string
  /** Where it is served. */
  readonly url: string
  readonly browser: Browser
  readonly deck: BuiltDeck
}

export interface PrintJob extends ServedSite {
  /** The page with all slides: it is opened once, for it takes as long as to print it does. The handout is the last to use it. */
  readonly page: Page
  /** There where the handout is to be printed. */
  readonly handout?: HandoutPage | undefined
}

/** Prints something from the built site; gives files by their path in it. */
type Printer = (job: PrintJob) => Promise<ReadonlyMap<string, Uint8Array>>

/** What can be printed. A new kind is a file and a line here. */
const printers = { pdf: printPdf, handout: printHandout, png: printImages, preview: printPreview } satisfies Record<
  string,
  Printer
>
const names = {
  pdf: 'the PDF',
  handout: 'the handout',
  png: 'pictures of the slides',
  preview: 'the preview picture',
} satisfies Record<Print, string>

export type Print = keyof typeof printers

/** Prints what is asked for into the site, one after the other, and gives the paths of the files. */
export async function writePrints(
  prints: readonly Print[],
  { onProgress, ...job }: PrintJob & { readonly onProgress: (part: string) => void },
): Promise<string[]> {
  const written: string[] = []
  for (const print of prints) {
    onProgress(`Printing ${names[print]}`)
    for (const [path, content] of await printers[print](job)) {
      await writeWhole(join(job.site, path), content)
      written.push(path)
    }
  }
  return written
}
