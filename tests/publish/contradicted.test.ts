import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-chromium'
import { getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from '../../scripts/publish/browser/open-browser.ts'
import { serveSite, type SiteServer } from '../../scripts/publish/serve-site.ts'
import { briefdeck } from '../briefdeck.ts'
import { stepsOf, type Steps } from '../steps-of.ts'
import { marksOn, openSlide, panel, readSource } from './open-source.ts'
import { linksOn } from './pdf-links.ts'

let folder: string
let browser: Browser
let server: SiteServer
let page: Page
let deck: Steps['deck']

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'briefdeck contradicted '))
  cpSync(join(import.meta.dirname, 'contradicted'), folder, { recursive: true })
  const { status, stdout, stderr } = await briefdeck(['deck', folder])
  if (status !== 0) throw new Error(`The deck can't be made: ${stdout}${stderr}`)
  deck = (await stepsOf(folder)).deck
  browser = await openBrowser()
  server = await serveSite(join(folder, 'dist'))
  page = await browser.newPage({ viewport: { width: 980, height: 552 }, reducedMotion: 'reduce' })
})

afterAll(async () => {
  await browser.close()
  await server.close()
  rmSync(folder, { recursive: true, force: true })
})

/** The passages that stand against the second slide. */
const against = () => deck.slides[1]?.contradictions ?? []

describe('a passage that contradicts a slide', () => {
  test('has a mark with a name, which opens it, and is one of the sources of the slide', async () => {
    expect(against().map(({ quote }) => quote)).toEqual(['The yard has 44 ships in the northern port.', 'the annex gives 1,102'])
    await openSlide(page, server.url, 2)
    for (const { id, quote, where } of against()) {
      const number = String(deck.references[id]?.number)
      await page
        .locator('.slidev-page-2 .contradictions')
        .getByRole('link', { name: `Source ${number}`, exact: true })
        .click()
      expect(await readSource(page)).toMatchObject({ number, quote, where })
      await page.keyboard.press('Escape')
      await page.locator(panel).waitFor({ state: 'detached' })
    }
    expect(await marksOn(page, 2).allInnerTexts()).toEqual(['1', '2', '3', '4'])
  })

  test('has an entry of the evidence, and is marked in the report', async () => {
    const number = deck.references[against()[0]!.id]!
    await openSlide(page, server.url, number.slide)
    const entry = page.locator('#slideshow .entry', { hasText: 'The yard has 44 ships in the northern port.' })
    expect(await entry.locator('.entry-number').innerText()).toBe(String(number.number))
    expect(await entry.getByRole('link', { name: 'Slide 2' }).count()).toBe(1)
    await page.goto(`${server.url}report.html`)
    expect(await page.locator(`mark[data-passages~="${number.number}"]`).innerText()).toBe(against()[0]!.quote)
    expect(await page.locator('header .used').innerText()).toContain(
      'quotes from 6 of the report’s 9 sentences and rows of tables: 6 whole, 0 in part. Its headlines or notes tell 1 more.',
    )
  })

  test('leads in the PDF to the top of its own entry', async () => {
    const pdf = await getDocumentProxy(new Uint8Array(readFileSync(join(folder, 'dist', 'briefing.pdf'))))
    const links = await linksOn(pdf, 2)
    expect(links.map(({ name }) => name).toSorted()).toEqual(['Source 1', 'Source 2', 'Source 3', 'Source 4'])
    const tops = await Promise.all(links.map(async ({ dest }) => String((await pdf.getDestination(dest))?.slice(2))))
    expect(new Set(tops).size).toBe(4)
  })
})

test('the panel says whose a unit is where the item or its sentence does, and else nothing', async () => {
  const number = deck.slides.findIndex(({ layout }) => layout === 'organisation') + 1
  const attributions: Record<string, string> = {}
  await page.goto(`${server.url}#/${number}?clicks=9`)
  await page.locator(`#slideshow .slidev-page-${number}:visible h1`).waitFor()
  for (const mark of await marksOn(page, number).all()) {
    await mark.click()
    const { quote, attribution } = await readSource(page)
    attributions[quote] = attribution.trim()
    await page.keyboard.press('Escape')
    await page.locator(panel).waitFor({ state: 'detached' })
  }
  expect(attributions).toEqual({
    'The mayor claimed that the north dock had been dormant since 2019.': 'Claimed by the mayor',
    'The south dock was closed in 2021.': '',
  })
})
