/**
 * `publish` promises: the `slides.md` of a deck folder becomes a site, and from that one site, in
 * one browser, whatever is printed. `dist/` is replaced whole or stays as it was.
 */

import { existsSync, readFileSync } from 'node:fs'
import { copyFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser } from 'playwright-chromium'
import { UserError, type Problem } from '../problems.ts'
import { BrowserError, withinTime } from './browser/browser-error.ts'
import { diagramsIn, drawingOf } from './diagrams/diagrams.ts'
import { drawDiagrams } from './diagrams/draw-diagrams.ts'
import type { Finding } from './measure/finding.ts'
import { measureSlides } from './measure/measure-slides.ts'
import { allSlides, openSite } from './browser/open-site.ts'
import { cache } from './places.ts'
import type { Print, PrintJob } from './print/prints.ts'
import { type ReportFiles } from './report-files.ts'
import { replaceFolder } from './files/replace-folder.ts'
import { serveSite } from './serve-site.ts'
import { inTemporaryFolder } from './files/temporary.ts'
import { ownWorkshop, type Workshop } from './workshop.ts'

export interface PublishOptions {
  /** What is printed from the site. */
  readonly prints: readonly Print[]
  /** What the handout holds; there where it is printed. */
  readonly handout?: PrintJob['handout']
  /** Put the speaker notes into the site. */
  readonly withNotes: boolean
  /** The report that `slides.md` was made from, to be put beside the slides. */
  readonly report?: ReportFiles
  /** What it is made with; what serves this deck alone where it is left out. */
  readonly workshop?: Workshop
  /** Told of each part that takes a while, as it begins. */
  readonly onProgress: (part: string) => void
  /** Given the folder that becomes `dist/`, when all is in it. */
  readonly onMade?: (making: string) => void
}

export interface Published {
  readonly slides: number
  /** Paths from the deck folder. */
  readonly files: readonly string[]
  /** What is over a limit on its slide; nothing is measured where nothing is printed. */
  readonly findings: readonly Finding[]
  /** That no browser could run, or did not to the end. */
  readonly problems: readonly Problem[]
}

/** Publishes a deck folder into its `dist/`. */
export async function publish(folder: string, options: PublishOptions): Promise<Published> {
  const dist = join(folder, 'dist')
  refuseForeign(dist)
  return replaceFolder(dist, async (making) => {
    const published = await publishInto(making, folder, options)
    options.onMade?.(making)
    return published
  })
}

/**
 * Measures the slides that the text of a `slides.md` gives, and leaves no file behind.
 *
 * @param options.workshop where many decks are measured, one for all
 */
export function measure(
  text: string,
  { onProgress = () => undefined, workshop }: Partial<Pick<PublishOptions, 'onProgress' | 'workshop'>> = {},
): Promise<Pick<Published, 'findings' | 'problems'>> {
  return inTemporaryFolder(cache, 'measuring', async (folder) => {
    await writeFile(join(folder, 'slides.md'), text)
    return publishInto(
      join(folder, 'dist'),
      folder,
      { prints: [], withNotes: false, onProgress, ...(workshop && { workshop }) },
      true,
    )
  })
}

/**
 * Publishes a deck folder into a folder of its own, which need not be its `dist/`. Where the browser
 * fails there is a site all the same, whose diagrams are drawn by whoever looks at it.
 */
export async function publishInto(
  site: string,
  folder: string,
  options: PublishOptions,
  measures = options.prints.length > 0,
): Promise<Published> {
  const { onProgress, prints, workshop = ownWorkshop(), handout, withNotes, report } = options
  const builder = workshop.builder()
  const open = () => trying(() => workshop.openBrowser(() => onProgress('Unpacking the browser')))
  const blocks = diagramsIn(readFileSync(join(folder, 'slides.md'), 'utf8')).filter((code) => drawingOf(code) === undefined)
  const opening: Promise<Tried<Browser>> = measures || blocks.length > 0 ? open() : Promise.resolve({})
  const failures: Problem[] = []
  try {
    // The builder finds the drawings where they are kept; a slide whose drawing is not there yet waits for it.
    const drawing =
      blocks.length > 0 ? opening.then(({ result }) => result && drawMissing(blocks, result, workshop.isShared)) : undefined
    onProgress(drawing === undefined ? 'Building the site' : 'Building the site, and drawing its diagrams')
    const building = builder.build({ folder, site, withNotes, ...(report && { report }) }, drawing)
    void printers()
    const [deck, drawn] = await all([building, Promise.resolve(drawing)])
    workshop.endBuilder()
    const { result: browser, failed } = await opening
    failures.push(...[failed, drawn?.failed].filter((problem) => problem !== undefined))
    const usable = drawn?.failed === undefined ? browser : undefined
    const printed = measures && usable ? await printFrom({ site, deck, browser: usable, handout }, prints, onProgress) : nothing
    failures.push(...printed.problems)
    // GitHub's Pages shows 404.html for what it has not; the deck finds its slide behind the # all the same.
    await copyFile(join(site, 'index.html'), join(site, '404.html'))
    return {
      slides: deck.slides.length,
      files: [...new Set(['index.html', ...printed.files])].map((file) => `dist/${file}`),
      findings: printed.findings,
      problems: failures,
    }
  } finally {
    workshop.endBuilder()
    const { result: browser } = await opening
    if (browser) await workshop.leaveBrowser(browser, failures.length === 0)
  }
}

type Printed = Pick<Published, 'findings' | 'problems' | 'files'>

const nothing: Printed = { findings: [], problems: [], files: [] }

function drawMissing(blocks: readonly string[], browser: Browser, stays: boolean): Promise<Tried<void>> {
  return trying(() => withinTime(browser, 'drawing the diagrams', 60, () => drawDiagrams(blocks, browser, stays)))
}

/** What several works give, once none of them is at it any more, though one may have failed. */
async function all<A, B>(works: readonly [Promise<A>, Promise<B>]): Promise<[A, B]> {
  await Promise.allSettled(works)
  return Promise.all(works)
}

/** Measures and prints the site while it is served on the loopback; what is ready when the browser fails stays. */
async function printFrom(
  job: Omit<PrintJob, 'url' | 'page'>,
  prints: readonly Print[],
  onProgress: PublishOptions['onProgress'],
): Promise<Printed> {
  const { printFromPage, printFromSite } = await printers()
  const server = await serveSite(job.site)
  const findings: Finding[] = []
  const files: string[] = []
  try {
    const served = { ...job, url: server.url, onProgress, onWritten: (path: string) => void files.push(path) }
    onProgress('Measuring the slides')
    const fromPage = openSite(served, allSlides, job.deck.slides.length, async (page) => {
      findings.push(...(await measureSlides({ ...served, page })))
      await printFromPage(prints, { ...served, page })
    })
    const { failed } = await trying(() => all([fromPage, printFromSite(prints, served)]))
    return { findings, problems: failed === undefined ? [] : [failed], files: files.toSorted() }
  } finally {
    await server.close()
  }
}

/** Loaded while the site is built: they take a tenth of a second. */
const printers = () => import('./print/prints.ts')

interface Tried<T> {
  readonly result?: T
  readonly failed?: Problem
}

/** Does what needs a browser; that it failed is a problem of the deck, not its end. */
async function trying<T>(work: () => Promise<T>): Promise<Tried<T>> {
  try {
    return { result: await work() }
  } catch (error) {
    if (!(error instanceof BrowserError)) throw error
    const { message, hint } = error
    return { failed: { severity: 'error', code: 'no-browser', message, file: 'dist', ...(hint !== undefined && { hint }) } }
  }
}

/** A `dist/` that something else made is not ours to replace. */
function refuseForeign(dist: string): void {
  const index = join(dist, 'index.html')
  if (!existsSync(dist) || (existsSync(index) && readFileSync(index, 'utf8').includes('content="Briefdeck"'))) return
  throw new UserError(`${dist}: expected a folder that Briefdeck made, but it holds something else.`, {
    hint: 'Move it away, or give another folder with --out.',
  })
}
