/**
 * Makes docs/gallery/: a picture of every slide of the shipped deck and of the drafts of three unlike reports, light, dark, and
 * as the PDF has it, with a page that shows the three beside each other. For whoever changes how slides look.
 */

import { execFile } from 'node:child_process'
import { globSync } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import type { Browser, Page } from 'playwright-chromium'
import type * as PdfReader from 'unpdf/pdfjs'
import { openBrowser } from './publish/browser/open-browser.ts'
import { cache, project } from './publish/places.ts'
import { publishInto } from './publish/publish.ts'
import { serveSite } from './publish/serve-site.ts'
import { inTemporaryFolder } from './publish/files/temporary.ts'

const gallery = join(project, 'docs', 'gallery')
/** A bank, a sailing club in a PDF, and a ransomware group: with tables and without, with many units and few. */
const cases = ['tauernbank', 'nautico-sado-branches', 'copper-lantern-ransomware']
const views = ['light', 'dark', 'pdf'] as const
const progress = (part: string): void => console.error(`${part} …`)

await rm(gallery, { recursive: true, force: true })
await inTemporaryFolder(cache, 'gallery', async (temporary) => {
  const browser = await openBrowser()
  try {
    const decks = [project, ...cases.map((name) => join(temporary, name))]
    for (const name of cases) await draft(name, join(temporary, name))
    for (const folder of decks) await picture(folder, join(temporary, 'site'), browser)
    await writeFile(
      join(gallery, 'index.html'),
      indexOf(decks.map((folder) => basename(folder === project ? 'shipped' : folder))),
    )
  } finally {
    await browser.close()
  }
})
console.log('docs/gallery/index.html')

/** By the commands that users run. */
async function draft(name: string, folder: string): Promise<void> {
  const [report = ''] = globSync(join(project, 'tests', 'cases', name, 'report.*'))
  const run = (...args: readonly string[]) =>
    promisify(execFile)(process.execPath, [join(project, 'scripts', 'start.mjs'), ...args])
  await run('draft', report, '--out', folder)
  await run('generate', folder)
}

async function picture(folder: string, site: string, browser: Browser): Promise<void> {
  const name = folder === project ? 'shipped' : basename(folder)
  progress(name)
  await publishInto(site, folder, { prints: ['pdf'], withNotes: false, onProgress: () => undefined })
  const server = await serveSite(site)
  try {
    for (const view of views) await mkdir(join(gallery, name, view), { recursive: true })
    for (const scheme of ['light', 'dark'] as const) {
      const page = await browser.newPage({ colorScheme: scheme, reducedMotion: 'reduce', viewport: { width: 980, height: 552 } })
      await page.goto(`${server.url}?print=true#/print`)
      await page.waitForFunction(() => document.querySelectorAll('.slidev-layout h1').length > 0)
      await page.waitForLoadState('networkidle')
      await page.evaluate(() => document.fonts.ready)
      for (const [index, slide] of (await page.locator('.print-slide-container').all()).entries())
        await slide.screenshot({ path: fileFor(name, scheme, index) })
      await page.close()
    }
    const page = await browser.newPage()
    await picturePdf(page, server.url, await readFile(join(site, 'briefing.pdf')), (index) => fileFor(name, 'pdf', index))
    await page.close()
  } finally {
    await server.close()
    await rm(site, { recursive: true, force: true })
  }
}

function fileFor(name: string, view: (typeof views)[number], index: number): string {
  return join(gallery, name, view, `${String(index + 1).padStart(2, '0')}.png`)
}

/** Drawn by the PDF reader that comes with `unpdf`, in the browser. */
async function picturePdf(page: Page, url: string, pdf: Buffer, file: (index: number) => string): Promise<void> {
  const reader = join(project, 'node_modules', 'unpdf', 'dist', 'pdfjs.mjs')
  await page.route(`${url}reader`, (route) => route.fulfill({ contentType: 'text/html', body: '<canvas></canvas>' }))
  await page.route(`${url}reader.mjs`, (route) => route.fulfill({ contentType: 'text/javascript', path: reader }))
  await page.goto(`${url}reader`)
  const count = await page.evaluate(
    async ({ url, data }) => {
      const { getDocument } = (await import(`${url}reader.mjs`)) as typeof PdfReader
      const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0))
      const read = await getDocument({ data: bytes }).promise
      Object.assign(window, { read })
      return read.numPages
    },
    { url, data: pdf.toString('base64') },
  )
  for (let index = 0; index < count; index++) {
    const picture = await page.evaluate(async (number) => {
      const { read } = window as unknown as { read: PdfReader.PDFDocumentProxy }
      const sheet = await read.getPage(number)
      const viewport = sheet.getViewport({ scale: 980 / sheet.getViewport({ scale: 1 }).width })
      const canvas = document.querySelector('canvas')!
      Object.assign(canvas, { width: viewport.width, height: viewport.height })
      await sheet.render({ canvas, canvasContext: canvas.getContext('2d')!, viewport }).promise
      return canvas.toDataURL('image/png').split(',')[1]!
    }, index + 1)
    await writeFile(file(index), Buffer.from(picture, 'base64'))
  }
}

/** One row a slide. */
function indexOf(decks: readonly string[]): string {
  const rows = decks.flatMap((deck) => [
    `<h2>${deck}</h2>`,
    ...globSync(join(gallery, deck, 'light', '*.png'))
      .map((path) => basename(path))
      .toSorted()
      .map(
        (file) =>
          `<p>${views.map((view) => `<img loading="lazy" alt="${deck}, ${file}, ${view}" src="${deck}/${view}/${file}">`).join('')}</p>`,
      ),
  ])
  return `<!doctype html>
<!-- Made by npm run gallery. -->
<html lang="en"><meta charset="utf-8"><title>Gallery</title>
<style>body { background: #808080; font-family: sans-serif } p { display: flex; gap: 8px } img { width: calc((100% - 16px) / 3) }</style>
${rows.join('\n')}
</html>
`
}
