/** The figures of a report about a ferry line, as a browser draws them. */

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Locator, Page } from 'playwright-chromium'
import { getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from '../../scripts/publish/browser/open-browser.ts'
import { serveSite, type SiteServer } from '../../scripts/publish/serve-site.ts'
import { briefdeck } from '../briefdeck.ts'

const report = `# Ferry line after the winter

More than 340 passengers were stranded. Nearly 100 passengers were hurt. Between 25 and 30 workers were hired.

The company says that 31 per cent of crews are new. In all, 61 of 80 ships sail.

| Division | Income (€ million) |
|---|---|
| Islands | 310 |
| Freight | 155 |
`

const figures = [
  `{ id: stranded, value: 340, qualifier: over, unit: passengers, label: were stranded, quote: More than 340 passengers were stranded. }`,
  `{ id: hurt, value: 100, qualifier: about, wording: nearly, unit: passengers, label: were hurt, quote: Nearly 100 passengers were hurt. }`,
  `{ id: hired, value: [25, 30], qualifier: range, unit: workers, label: were hired, quote: Between 25 and 30 workers were hired. }`,
  `{ id: crews, value: 31, qualifier: exact, unit: "%", label: of crews are new, by: The company, kind: claimed, quote: 31 per cent of crews are new }`,
  `{ id: ships, value: 61, qualifier: exact, unit: ships, label: sail, quote: "In all, 61 of 80 ships sail." }`,
  `{ id: islands, value: 310000000, qualifier: exact, unit: €, label: "Islands: Income", quote: Islands 310 }`,
  `{ id: freight, value: 155000000, qualifier: exact, unit: €, label: "Freight: Income", quote: Freight 155 }`,
]

const briefing = `report: report.md
title: Ferry line after the winter
source: { title: Ferry line after the winter }
language: en
summary:
  points: [{ id: hurt-again, text: Nearly 100 passengers were hurt, quote: Nearly 100 passengers were hurt. }]
figures:
${figures.map((figure) => `  - ${figure}`).join('\n')}
`

const folder = mkdtempSync(join(tmpdir(), 'briefdeck figures '))
let browser: Browser
let server: SiteServer

beforeAll(async () => {
  mkdirSync(join(folder, 'data'))
  writeFileSync(join(folder, 'data', 'report.md'), report)
  writeFileSync(join(folder, 'data', 'briefing.yaml'), briefing)
  const made = await briefdeck(['deck', folder, '--json'])
  const { problems } = JSON.parse(made.stdout) as { problems: readonly { readonly id?: string }[] }
  expect(problems.filter(({ id }) => id?.startsWith('figures'))).toEqual([])
  browser = await openBrowser()
  server = await serveSite(join(folder, 'dist'))
})

afterAll(async () => {
  await browser.close()
  await server.close()
  rmSync(folder, { recursive: true, force: true })
})

async function openSlide(number: number, colorScheme: 'light' | 'dark' = 'light'): Promise<{ page: Page; figures: Locator }> {
  const page = await browser.newPage({ viewport: { width: 980, height: 552 }, colorScheme, reducedMotion: 'reduce' })
  await page.goto(`${server.url}#/${number}`)
  const figures = page.locator(`.slidev-page-${number}:visible li.figure`)
  await figures.first().waitFor()
  return { page, figures }
}

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox()
  if (box === null) throw new Error('It is not shown.')
  return box
}

describe.each(['light', 'dark'] as const)('in a %s browser', (colorScheme) => {
  test('there is a dot for each person, of one size, and what is not certain is hollow', async () => {
    const { page, figures } = await openSlide(3, colorScheme)
    const counts = await figures.evaluateAll((all) =>
      all.map((figure) =>
        ['.filled', '.hollow', '.trail'].map((kind) => figure.querySelector(kind)?.getAttribute('d')?.split('M').length ?? 1),
      ),
    )
    expect(counts.slice(0, 3).map((parts) => parts.map((count) => count - 1))).toEqual([
      [340, 0, 3],
      [0, 0, 0], // "nearly" so many can't be counted
      [25, 5, 0],
    ])
    const outlines = await page.locator('.filled:visible').evaluateAll((paths) => paths.map((path) => path.getAttribute('d')))
    expect(outlines).toHaveLength(2)
    expect(new Set(outlines.flatMap((outline) => outline?.match(/a[\d.]+/g))).size).toBe(1) // "a3.6"
    await page.close()
  })

  test('a share is as wide as it is of its whole, and says what the whole is', async () => {
    const { page, figures } = await openSlide(3, colorScheme)
    const crews = figures.nth(3)
    const [room, filled] = [await boxOf(crews.locator('.length-room')), await boxOf(crews.locator('.length-filled'))]
    expect(filled.x).toBeCloseTo(room.x)
    expect(filled.width / room.width).toBeCloseTo(0.31, 2)
    expect(await crews.locator('.length-ends span').allInnerTexts()).toEqual(['0', '100%'])
    await page.close()
  })
})

test('figures of one column of a table stand on one line, and are as high as they are large', async () => {
  const { page, figures } = await openSlide(4)
  expect(await figures.nth(0).locator('.length-ends span').allInnerTexts()).toEqual(['0', '80'])
  const [islands, freight] = [
    await boxOf(figures.nth(1).locator('.length-filled')),
    await boxOf(figures.nth(2).locator('.length-filled')),
  ]
  expect(islands.y + islands.height).toBeCloseTo(freight.y + freight.height)
  expect(freight.height / islands.height).toBeCloseTo(0.5, 2)
  expect(islands.height).toBeGreaterThan(60)
  await page.close()
})

test('pictures are hidden from who listens, for the number says the same', async () => {
  const { page, figures } = await openSlide(3)
  expect(await figures.nth(0).ariaSnapshot()).not.toMatch(/img|dot/)
  expect(await page.locator('.slidev-page-3 .figure-key').getAttribute('aria-hidden')).toBe('true')
  await page.close()
})

test('where the direction is from right to left, a bar begins at the right', async () => {
  const { page, figures } = await openSlide(3)
  await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'))
  const crews = figures.nth(3)
  const [room, filled] = [await boxOf(crews.locator('.length-room')), await boxOf(crews.locator('.length-filled'))]
  expect(filled.x + filled.width).toBeCloseTo(room.x + room.width)
  const [first, tenth] = await figures
    .nth(0)
    .locator('.filled')
    .evaluate((path) => {
      const places = [...(path.getAttribute('d')?.matchAll(/M([\d.]+)/g) ?? [])].map(([, x]) => Number(x)) // "M4.5"
      return [0, 9].map((at) => new DOMPoint(places[at], 0).matrixTransform((path as SVGPathElement).getScreenCTM()!).x)
    })
  expect(first).toBeGreaterThan(tenth!)
  await page.close()
})

test('pictures without room are left out, and come back', async () => {
  const { page, figures } = await openSlide(3)
  const label = figures.nth(0).locator('.figure-label')
  await label.evaluate((element) => element.style.setProperty('min-height', '260px'))
  await page.locator('.slidev-page-3 .figure-row').evaluate((row) => row.style.setProperty('max-height', '330px'))
  await expect.poll(() => figures.locator('.figure-picture').count()).toBe(0)
  await label.evaluate((element) => element.style.removeProperty('min-height'))
  await page.locator('.slidev-page-3 .figure-row').evaluate((row) => row.style.removeProperty('max-height'))
  await expect.poll(() => figures.locator('.figure-picture').count()).toBe(3)
  await page.close()
})

test('pictures are measured again when a font has come, but not when their slide comes back', async () => {
  const { page, figures } = await openSlide(3)
  const row = page.locator('.slidev-page-3 .figure-row')
  const room = () => row.evaluate((list: HTMLElement) => Number.parseInt(list.style.getPropertyValue('--picture-room')))
  // So that none comes with the next slide.
  await page.evaluate(() => Promise.all([...document.fonts].map((font) => font.load())))
  const before = await room()
  // Texts that take more room, as those of another font do, in a list of the same size.
  await figures
    .nth(0)
    .locator('.figure-label')
    .evaluate((label) => label.style.setProperty('min-height', '200px'))
  await page.evaluate(() => document.fonts.dispatchEvent(new Event('loadingdone')))
  await expect.poll(room).toBeLessThan(before)
  await row.evaluate((list) => {
    const changes: unknown[] = []
    new MutationObserver((found) => changes.push(...found)).observe(list, { attributes: true, attributeFilter: ['style'] })
    Object.assign(globalThis, { changes })
  })
  for (const key of ['ArrowRight', 'ArrowLeft']) {
    await page.keyboard.press(key)
    await figures.first().waitFor({ state: key === 'ArrowRight' ? 'hidden' : 'visible' })
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
  }
  expect(await page.evaluate('changes.length')).toBe(0)
  await page.close()
})

test('the PDF has them', async () => {
  const pdf = await getDocumentProxy(new Uint8Array(readFileSync(join(folder, 'dist', 'briefing.pdf'))))
  const { fnArray } = await (await pdf.getPage(3)).getOperatorList()
  const { items } = await (await pdf.getPage(3)).getTextContent()
  expect(items.map((item) => ('str' in item ? item.str : '')).join('')).toContain('one dot, one person')
  expect(fnArray.length).toBeGreaterThan(340 + 100 + 30)
})
