import { join } from 'node:path'
import type { Browser, Page } from 'playwright-chromium'
import type { BuiltDeck } from '../site/build-process.ts'
import { printHandout, type HandoutPage } from './print-handout.ts'
import { printImages } from './print-images.ts'
import { printPdf } from './print-pdf.ts'
import { printPreview } from './print-preview.ts'
import { writeWhole } from '../files/write-whole.ts'

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
interface Printer<Job> {
  readonly name: string
  readonly print: (job: Job) => Promise<ReadonlyMap<string, Uint8Array>>
}

/** What can be printed of the page with all slides. A new kind is a file and a line here. */
const fromPage = {
  pdf: { name: 'the PDF', print: printPdf },
  handout: { name: 'the handout', print: printHandout },
} satisfies Record<string, Printer<PrintJob>>

/** And of a page of its own. */
const fromSite = {
  png: { name: 'pictures of the slides', print: printImages },
  preview: { name: 'the preview picture', print: printPreview },
} satisfies Record<string, Printer<ServedSite>>

export type Print = keyof typeof fromPage | keyof typeof fromSite

interface Told {
  /** Told of each print as it begins. */
  readonly onProgress: (part: string) => void
  /** Told of each file that is there, by its path in the site. */
  readonly onWritten: (path: string) => void
}

/** Prints into the site what is asked for and needs the page with all slides, one after the other. */
export function printFromPage(prints: readonly Print[], job: PrintJob & Told): Promise<void> {
  return run(prints, fromPage, job)
}

/** Prints into the site what is asked for and needs a page of its own: it can be done beside the other. */
export function printFromSite(prints: readonly Print[], job: ServedSite & Told): Promise<void> {
  return run(prints, fromSite, job)
}

async function run<Job extends ServedSite & Told>(
  prints: readonly Print[],
  printers: Readonly<Partial<Record<Print, Printer<Job>>>>,
  job: Job,
): Promise<void> {
  for (const { name, print } of prints.flatMap((kind) => printers[kind] ?? [])) {
    job.onProgress(`Printing ${name}`)
    for (const [path, content] of await print(job)) {
      await writeWhole(join(job.site, path), content)
      job.onWritten(path)
    }
  }
}
