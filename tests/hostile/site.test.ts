import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-chromium'
import { getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from '../../scripts/publish/browser/open-browser.ts'
import { serveSite, type SiteServer } from '../../scripts/publish/serve-site.ts'
import { briefdeck } from '../briefdeck.ts'
import { shown } from '../write/dangerous-text.ts'
import { expected, folded, placeholdersIn, uncounted } from '../write/expect-slides.ts'
import { collapse, mapped } from '../write/slidev.ts'
import { attacks } from './attacks.ts'
import { deckFolderOf, FIELDS, harmlessFolder } from './deck-folder.ts'
import { canaryOf, openPage, openPrint, readHeadOf, readSlidesOf, type PageContent } from './read-page.ts'

/** Every attack stands in two fields; `BRIEFDECK_HOSTILE_DECKS=181` puts each into every field, by hand. */
const DECKS = Number(process.env['BRIEFDECK_HOSTILE_DECKS'] ?? Math.ceil((2 * attacks.length) / FIELDS))

const batches = Array.from({ length: DECKS }, (_, deck) =>
  Array.from({ length: FIELDS }, (_, field) => attacks[(deck * (FIELDS + 1) + field) % attacks.length]!),
)

let browser: Browser
let harmless: PageContent
let harmlessHead: Readonly<Record<string, string>>
const folders: string[] = []

beforeAll(async () => {
  browser = await openBrowser()
  const built = await build(harmlessFolder())
  const { page, wrong } = await openPage(browser, built.server.url)
  await openPrint(page, built.server.url, built.slides)
  harmless = await readSlidesOf(page)
  harmlessHead = await readHeadOf(page)
  expect(wrong).toEqual([])
  expect(harmless.texts.length).toBeGreaterThan(80)
  await page.close()
  await built.server.close()
})

afterAll(async () => {
  await browser.close()
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** Builds the deck of a folder by the command that users run, and serves it. */
async function build(folder: string): Promise<{ folder: string; slides: number; server: SiteServer }> {
  folders.push(folder)
  const { stdout, stderr } = await briefdeck(['deck', folder, '--with-notes', '--json'])
  // A text may be too long for its place, which is told; the deck is made all the same.
  if (!stdout.includes('dist/index.html')) throw new Error(`The deck can't be made: ${stdout}${stderr}`)
  return { folder, slides: JSON.parse(stdout).slides, server: await serveSite(join(folder, 'dist')) }
}

/** What the one has that the other has nowhere, numbers aside. */
function others(some: readonly string[], all: readonly string[]): string[] {
  const unnumbered = (each: string): string => each.replace(/\d+/g, '0') // matches "#/12"; not "#/a"
  const known = new Set(all.map(unnumbered))
  return [...new Set(some.map(unnumbered))].filter((each) => !known.has(each))
}

function withoutSpace(text: string): string {
  return collapse(text).replace(/[\s\u200B\u2060]+/g, '') // matches " "; not "a"
}

describe.each(batches.map((texts, index) => ({ number: index + 1, texts })))('deck $number of hostile texts', ({ texts }) => {
  let built: Awaited<ReturnType<typeof build>>

  beforeAll(async () => {
    built = await build(deckFolderOf(texts))
  })

  afterAll(() => built.server.close())

  test('shows every text of the harmless one to the letter, and no other kind of element', async ({ task }) => {
    task.meta.strings = texts.length
    const { page, wrong } = await openPage(browser, built.server.url)
    await openPrint(page, built.server.url, built.slides)
    const read = await readSlidesOf(page)
    // How slides are parted depends on how wide the texts are, so what is shown is looked for wherever it stands.
    const shownTexts = read.texts.map(([, text]) => withoutSpace(uncounted(text)))
    const planned = [...new Set(harmless.texts.map(([, text]) => text).filter((text) => placeholdersIn(text).size > 0))]
    const hostile = expected(planned, texts, shown).map((text) => withoutSpace(uncounted(text)))
    expect(planned.length).toBeGreaterThan(60)
    expect(hostile.filter((text) => !shownTexts.some((each) => each.includes(text)))).toEqual([])
    const drawn = read.diagrams.map(withoutSpace).join('\n')
    const labels = [...placeholdersIn(harmless.diagrams.join('\n'))].map((number) => withoutSpace(shown(texts[number]!)))
    expect(labels.length).toBeGreaterThan(5)
    expect(labels.filter((label) => !drawn.includes(label))).toEqual([])
    expect(others(read.elements, harmless.elements)).toEqual([])
    expect(others(read.drawn, harmless.drawn)).toEqual([])
    expect(others(read.addresses, harmless.addresses)).toEqual([])
    expect(await canaryOf(page)).toBeUndefined()
    expect(wrong).toEqual([])
    await page.close()
  })

  test('runs nothing and asks no other host, on any slide and in any view', async () => {
    const { page, wrong } = await openPage(browser, built.server.url)
    const views = [
      '#/overview',
      '#/presenter/2',
      '#/notes',
      ...Array.from({ length: built.slides }, (_, index) => `#/${index + 1}`),
    ]
    for (const view of views) {
      await page.goto(built.server.url + view)
      await page.locator('.slidev-layout:visible, .slidev-note:visible').first().waitFor()
      expect(await canaryOf(page), view).toBeUndefined()
    }
    expect(wrong).toEqual([])
    await page.close()
  })

  test('says of itself what was given, and nothing else', async () => {
    const { page } = await openPage(browser, built.server.url)
    await page.goto(built.server.url)
    const planned = expected(harmlessHead, texts, shown)
    expect(mapped(await readHeadOf(page), (text) => folded(collapse(text)))).toEqual(
      mapped(planned, (text) => folded(collapse(text))),
    )
    await page.close()
  })

  test('has a PDF of all slides that says of itself what was given', async () => {
    const pdf = await getDocumentProxy(new Uint8Array(readFileSync(join(built.folder, 'dist', 'briefing.pdf'))))
    expect(pdf.numPages).toBe(built.slides)
    expect(await pdf.getJSActions()).toBeNull()
    const info: Readonly<Record<string, unknown>> = { ...(await pdf.getMetadata()).info }
    const { title, description, author } = expected(harmlessHead, texts, shown)
    expect(['Title', 'Subject', 'Author'].map((key) => folded(collapse(String(info[key]))))).toEqual(
      [title, description, author].map((text) => folded(collapse(text ?? ''))),
    )
    const links = await Promise.all(
      Array.from({ length: built.slides }, async (_, index) => (await pdf.getPage(index + 1)).getAnnotations()),
    )
    expect(links.flat().filter(({ url }) => url !== undefined)).toEqual([])
  })
})
