import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-chromium'
import { getDocumentProxy } from 'unpdf'
import { afterEach, beforeEach, expect, inject, test } from 'vitest'
import type { MapSlide } from '../../scripts/compose/deck.ts'
import { openSlide, panel, readSource } from './open-source.ts'
import { useShippedSite } from './shipped-site.ts'

const site = useShippedSite()
let page: Page
let slide: MapSlide
let number: number

beforeEach(async () => {
  number = site.numberOf('map')
  slide = site.deck().slides[number - 1] as MapSlide
  page = await site.openPage()
  await openSlide(page, site.url(), number)
})

afterEach(() => page.close())

const on = (selector: string) => page.locator(`#slideshow .slidev-page-${number} ${selector}`)

test('the map names each unit beside its mark, tints countries and draws regions', async () => {
  expect(await on('.map-marks text').allTextContents()).toEqual(slide.units.map(({ name }) => name))
  expect(await on('.map-marks .status-mark').count()).toBe(slide.units.length)
  expect(await on('.map-ground .sea').count()).toBe(1)
  expect(await on('.map-ground .country.recovering').count()).toBe(1)
  expect(await on('.map-ground .region.weakened').count()).toBeGreaterThan(0)
})

test('no name lies on another or on a mark, as the browser draws them, and none is small', async () => {
  const boxes = await on('.map-marks text, .map-marks .status-mark').evaluateAll((all) =>
    all.map((one) => {
      const { left, top, right, bottom } = one.getBoundingClientRect()
      return { left, top, right, bottom, size: one.tagName === 'text' ? Number.parseFloat(getComputedStyle(one).fontSize) : 14 }
    }),
  )
  for (const [index, a] of boxes.entries()) {
    expect(a.size).toBeGreaterThanOrEqual(14)
    for (const b of boxes.slice(index + 1))
      expect(a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 2 && b.top < a.bottom - 2).toBe(false)
  }
})

test('each mark, and each name, leads to the passage of its unit by a click', async () => {
  const { references } = site.deck()
  for (const [index, { id, name }] of slide.units.entries()) {
    const part = on('.map-marks g.asks')
      .nth(index)
      .locator(index % 2 === 0 ? 'text' : '.status-mark')
    await part.first().click()
    const shown = await readSource(page)
    expect(shown.number, name).toBe(String(references[id]?.number))
    await page.keyboard.press('Escape')
    await page.locator(panel).waitFor({ state: 'detached' })
  }
})

test('a reader without the picture is told what it shows', async () => {
  const picture = page.getByRole('img', { name: /^Map with \d+ marks/ })
  const id = (await picture.getAttribute('aria-labelledby'))?.split(' ')[1]
  const described = await page.locator(`[id="${id}"]`).first().textContent()
  for (const { name, where } of slide.units) {
    expect(described).toContain(name)
    expect(described).toContain(where)
  }
  expect(await on('.map-ground svg').getAttribute('aria-hidden')).toBe('true')
})

test('its table is opened and closed by the keyboard, and the deck stays where it is', async () => {
  await on('.table-opens').focus()
  await page.keyboard.press('Enter')
  const rows = await page.locator('dialog[open] tbody tr').allInnerTexts()
  expect(rows).toHaveLength(slide.units.length)
  for (const { name, where } of slide.units) expect(rows.find((row) => row.startsWith(name))).toContain(where)
  await page.keyboard.press('Escape')
  expect(await page.locator('dialog[open]').count()).toBe(0)
  expect(page.url()).toMatch(new RegExp(`#/${number}$`))
})

test('the PDF has the names of the map as text', async () => {
  const pdf = await getDocumentProxy(new Uint8Array(readFileSync(join(inject('deck'), 'dist', 'briefing.pdf'))))
  const { items } = await (await pdf.getPage(number)).getTextContent()
  const text = items.map((item) => ('str' in item ? item.str : '')).join(' ').replace(/\s+/g, ' ') // prettier-ignore
  // In the list, and on the map.
  for (const { name } of slide.units) expect(text.split(name).length, name).toBeGreaterThan(2)
})
