/**
 * `publish` promises: the `slides.md` of a deck folder becomes a site, and from that one site, in
 * one browser, whatever is printed. `dist/` is replaced whole or stays as it was.
 */

import { existsSync, readFileSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser } from 'playwright-chromium'
import { UserError, type Problem } from '../problems.ts'
import { buildSite } from './build-site.ts'
import { diagramsIn, drawingOf } from './diagrams.ts'
import { drawDiagrams } from './draw-diagrams.ts'
import { openBrowser } from './open-browser.ts'
import { measureSlides } from './measure-slides.ts'
import { cache } from './places.ts'
import { writePrints, type Print, type PrintJob } from './prints.ts'
import { replaceFolder } from './replace-folder.ts'
import { serveSite } from './serve-site.ts'
import { slidevOptions } from './slidev.ts'

export interface PublishOptions {
  /** What is printed from the site. */
  readonly prints: readonly Print[]
  /** Put the speaker notes into the site. */
  readonly withNotes: boolean
  /** Told of each part that takes a while, as it begins. */
  readonly onProgress: (part: string) => void
}

export interface Published {
  readonly slides: number
  /** Paths from the deck folder, in the order in which they were made. */
  readonly files: readonly string[]
  /** What does not fit on its slide, or that no browser could run; nothing is measured where nothing is printed. */
  readonly problems: readonly Problem[]
}

/** Publishes a deck folder into its `dist/`. */
export async function publish(folder: string, options: PublishOptions): Promise<Published> {
  const dist = join(folder, 'dist')
  refuseForeign(dist)
  return replaceFolder(dist, (making) => publishInto(making, folder, options))
}

/**
 * Measures the slides that the text of a `slides.md` gives, and leaves no file behind.
 *
 * @returns what does not fit on its slide
 */
export async function measure(text: string, onProgress: PublishOptions['onProgress']): Promise<readonly Problem[]> {
  await mkdir(cache, { recursive: true })
  const folder = await mkdtemp(join(cache, 'measuring-'))
  try {
    await writeFile(join(folder, 'slides.md'), text)
    return (await publishInto(join(folder, 'dist'), folder, { prints: [], withNotes: false, onProgress }, true)).problems
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Publishes a deck folder into a folder of its own, which need not be its `dist/`. */
export async function publishInto(
  site: string,
  folder: string,
  options: PublishOptions,
  measures = options.prints.length > 0,
): Promise<Published> {
  const { onProgress, prints } = options
  const slidev = await slidevOptions(folder, 'build', options.withNotes)
  const blocks = slidev.data.slides.flatMap((slide) => diagramsIn(slide.content)).filter((code) => drawingOf(code) === undefined)
  const { browser, problems: missing } = blocks.length > 0 || measures ? await browserIfAny(onProgress) : { problems: [] }
  try {
    if (browser !== undefined && blocks.length > 0) {
      onProgress(`Drawing ${blocks.length === 1 ? 'a diagram' : `${blocks.length} diagrams`}`)
      await drawDiagrams(blocks, browser)
    }
    onProgress('Building the site')
    await buildSite(slidev, site)
    const printed =
      measures && browser ? await printFrom({ site, slidev, browser }, prints, onProgress) : { problems: missing, files: [] }
    return {
      slides: slidev.data.slides.length,
      files: ['index.html', ...printed.files].map((file) => `dist/${file}`),
      problems: printed.problems,
    }
  } finally {
    await browser?.close()
  }
}

/** The one browser for all that needs one. Without it there is still a site, whose diagrams are drawn by whoever looks at it. */
async function browserIfAny(
  onProgress: PublishOptions['onProgress'],
): Promise<{ browser?: Browser; problems: readonly Problem[] }> {
  try {
    return { browser: await openBrowser(() => onProgress('Unpacking the browser')), problems: [] }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    const problem: Problem = { severity: 'error', code: 'no-browser', message: error.message, file: 'dist/briefing.pdf' }
    return { problems: [{ ...problem, ...(error.hint !== undefined && { hint: error.hint }) }] }
  }
}

/** Measures and prints the site while it is served on the loopback. */
async function printFrom(
  job: Omit<PrintJob, 'url'>,
  prints: readonly Print[],
  onProgress: PublishOptions['onProgress'],
): Promise<Pick<Published, 'problems' | 'files'>> {
  const server = await serveSite(job.site)
  try {
    const served = { ...job, url: server.url }
    onProgress('Measuring the slides')
    return { problems: await measureSlides(served), files: await writePrints(prints, { ...served, onProgress }) }
  } finally {
    await server.close()
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
