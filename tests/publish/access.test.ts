import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Page } from 'playwright-chromium'
import { describe, expect, test } from 'vitest'
import { mends } from '../../scripts/publish/site/mend-slidev.ts'
import { openSlide, panel, readSource } from './open-source.ts'
import { useShippedSite } from './shipped-site.ts'
import { structure, violationsOn } from './violations.ts'

const require = createRequire(import.meta.url)
const site = useShippedSite()
const { numberOf } = site

/** A page into which axe may be put, which the site's own policy does not allow. */
function openPage(colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
  return site.openPage({ bypassCSP: true, colorScheme })
}

/** The address of a slide with all that its clicks bring. */
async function openWhole(page: Page, number: number): Promise<void> {
  await page.goto(`${site.url()}#/${number}?clicks=99`)
  await page.locator(`#slideshow .slidev-page-${number}:visible h1`).waitFor()
  await page.evaluate(() => document.fonts.ready)
}

describe.each(['light', 'dark'] as const)('axe finds nothing in a %s browser', (scheme) => {
  test('on any slide', async () => {
    const page = await openPage(scheme)
    for (const number of site
      .deck()
      .slides.keys()
      .map((index) => index + 1)) {
      await openWhole(page, number)
      expect(await violationsOn(page, structure), `slide ${number}`).toEqual([])
    }
    await page.context().close()
  })

  test('in the panel, the table of a diagram, and the page of the report', async () => {
    const page = await openPage(scheme)
    await openSlide(page, site.url(), 2)
    await page.keyboard.press('s')
    await page.locator(panel).waitFor()
    expect(await violationsOn(page), 'panel').toEqual([])
    for (const layout of ['organisation', 'map', 'arc']) {
      await openWhole(page, numberOf(layout))
      await page.locator(`.slidev-page-${numberOf(layout)}:visible .table-opens`).click()
      await page.locator('dialog[open] table').first().waitFor()
      expect(await violationsOn(page), layout).toEqual([])
    }
    await page.goto(`${site.url()}report.html`)
    expect(await violationsOn(page, structure), 'report').toEqual([])
    await page.context().close()
  })

  test('in the overview, the presenter view, and with Slidev’s controls in sight', async () => {
    const page = await openPage(scheme)
    await openSlide(page, site.url(), 2)
    await page.keyboard.press('o')
    await page.locator('.z-modal .slidev-page-3 h1').waitFor()
    expect(await violationsOn(page), 'overview').toEqual([])
    await page.keyboard.press('Escape')
    for (const title of ['Change sync settings', 'More Options', 'Show info']) {
      await page.locator(`nav button[title="${title}"]`).focus()
      await page.keyboard.press('Enter')
      expect(await violationsOn(page), title).toEqual([])
      await page.keyboard.press('Enter')
    }
    await openSlide(page, site.url(), 2)
    await page.keyboard.press('g')
    await page.locator('#slidev-goto-input:focus').fill('1')
    await page.locator('.autocomplete-list li').first().waitFor()
    expect(await violationsOn(page), 'go to a slide').toEqual([])
    await page.keyboard.press('Escape')
    await page.setViewportSize({ width: 390, height: 844 })
    expect(await violationsOn(page), 'phone').toEqual([])
    await page.setViewportSize({ width: 1366, height: 768 })
    for (const number of [2, numberOf('arc')]) {
      await page.goto(`${site.url()}#/presenter/${number}`)
      await page.locator('.slidev-presenter .slidev-layout:visible >> nth=1').waitFor()
      expect(await violationsOn(page), `presenter view of slide ${number}`).toEqual([])
    }
    await page.context().close()
  })
})

describe('a slide', () => {
  test('is told as it changes, by number and headline, and the title of the page follows', async () => {
    const page = await openPage()
    await page.goto(site.url())
    const [cover, summary] = site.deck().slides
    await page.locator('h1:visible').waitFor()
    await expect.poll(() => page.title()).toBe(cover?.headline)
    const announced = page.locator('[aria-live="polite"]')
    expect(await announced.textContent()).toBe('')
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => announced.textContent()).toBe(`2 · ${summary?.headline}`)
    await expect.poll(() => page.title()).toBe(`2 · ${summary?.headline} – ${cover?.headline}`)
    await page.keyboard.press('ArrowLeft')
    await expect.poll(() => page.title()).toBe(cover?.headline)
    await page.context().close()
  })

  test('reads in the order in which it is seen: headline, body, sources, foot', async () => {
    const page = await openPage()
    for (const number of site
      .deck()
      .slides.keys()
      .map((index) => index + 1)) {
      await openWhole(page, number)
      const order = await page.locator(`#slideshow .slidev-page-${number} .slide`).evaluate((slide) => {
        const parts = ['h1', '.picture .mermaid, .map-over, li, dl', '.evidence-line', '.table-opens', '.foot']
        const found = parts.flatMap((part) => slide.querySelector(part) ?? [])
        return found.every(
          (part, index) =>
            index === 0 || (found[index - 1]!.compareDocumentPosition(part) & Node.DOCUMENT_POSITION_FOLLOWING) > 0,
        )
      })
      expect(order, `slide ${number}`).toBe(true)
    }
    await page.context().close()
  })
})

describe('the number of a source', () => {
  test('says what it is, on slides, beside pictures, in tables and at the evidence', async () => {
    const page = await openPage()
    const { slides, references } = site.deck()
    for (const [index, { shows, ...slide }] of slides.entries()) {
      const here =
        slide.layout === 'evidence' ? slide.entries.map(({ number }) => number) : shows.map((id) => references[id]!.number)
      if (here.length === 0) continue
      await openWhole(page, index + 1)
      const role = slide.layout === 'evidence' ? 'button' : 'link'
      const named = page.locator(`#slideshow .slidev-page-${index + 1}`).getByRole(role, { name: /^Source \d+$/ })
      expect(new Set(await named.allInnerTexts()), slide.headline).toEqual(new Set(here.map(String)))
      const bare = page.locator(`#slideshow .slidev-page-${index + 1}`).getByRole('link', { name: /^\d+$/ })
      expect(await bare.count(), slide.headline).toBe(0)
      if (!['organisation', 'map', 'arc'].includes(slide.layout)) continue
      await page.locator(`#slideshow .slidev-page-${index + 1} .table-opens`).click()
      const inTable = page.locator('dialog[open]').getByRole('link', { name: /^Source \d+$/ })
      expect(new Set(await inTable.allInnerTexts()), slide.headline).toEqual(new Set(here.map(String)))
      await page.keyboard.press('Escape')
    }
    await page.context().close()
  })
})

describe('by the keyboard alone', () => {
  test('each mark, link and button of a slide has the focus in turn, is seen to have it, and lets go of the arrows', async () => {
    const page = await openPage()
    for (const number of [2, numberOf('organisation'), numberOf('evidence')]) {
      await openSlide(page, site.url(), number)
      const all = await page.locator(`#slideshow .slidev-page-${number} :is(a:not([tabindex="-1"]), button):visible`).count()
      for (let count = 0; count < all; count++) {
        await page.keyboard.press('Tab')
        const focused = await page.evaluate((number) => {
          const element = document.activeElement as HTMLElement
          const { outlineStyle, outlineWidth } = getComputedStyle(element)
          return { inside: element.closest(`.slidev-page-${number}`) !== null, outline: `${outlineWidth} ${outlineStyle}` }
        }, number)
        expect(focused, `stop ${count + 1} of slide ${number}`).toEqual({ inside: true, outline: '2px solid' })
      }
    }
    const last = numberOf('evidence')
    await page.keyboard.press('ArrowRight')
    await page.locator(`#slideshow .slidev-page-${last + 1}:visible h1`).waitFor()
    await page.context().close()
  })

  test('the overview opens and leads to a slide, and the menus of the controls can be chosen from', async () => {
    const page = await openPage()
    await openSlide(page, site.url(), 2)
    await page.keyboard.press('o')
    await page.locator('.z-modal .slidev-page-3 h1').waitFor()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await page.locator('#slideshow .slidev-page-3:visible h1').waitFor()
    await page.locator('nav button[title="Change sync settings"]').focus()
    await page.keyboard.press('Enter')
    await page.locator('.select-list').waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await page.locator('.select-list .item[aria-pressed="true"]').innerText()).toContain('Receive Only')
    await page.context().close()
  })

  test('a table of a diagram opens, holds the keys, closes, and gives back the focus', async () => {
    const page = await openPage()
    const number = numberOf('arc')
    await openSlide(page, site.url(), number)
    const opens = page.locator(`#slideshow .slidev-page-${number} .table-opens`)
    while (!(await opens.evaluate((button) => button === document.activeElement))) await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    await page.locator('dialog[open]').waitFor()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Escape')
    await page.locator('dialog[open]').waitFor({ state: 'detached' })
    expect(await opens.evaluate((button) => button === document.activeElement)).toBe(true)
    await page.keyboard.press('Enter')
    await page.locator('dialog[open]').waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    // The number of a row leads to its passage, over the table, which is there again behind it.
    const { number: shown } = await readSource(page)
    expect(shown).toBe(String(site.deck().references[site.deck().slides[number - 1]?.shows[0] ?? '']?.number))
    await page.keyboard.press('Escape')
    await page.locator(panel).waitFor({ state: 'detached' })
    expect(await page.evaluate(() => document.activeElement?.closest('td')?.textContent?.trim())).toBe(shown)
    await page.keyboard.press('Escape')
    await page.locator('dialog[open]').waitFor({ state: 'detached' })
    expect(page.url()).toMatch(new RegExp(`#/${number}\\b`))
    await page.context().close()
  })
})

describe('the table of a diagram', () => {
  test('says what the diagram shows, with the number of each passage', async () => {
    const page = await openPage()
    for (const layout of ['organisation', 'arc']) {
      const number = numberOf(layout)
      const slide = site.deck().slides[number - 1]!
      await openWhole(page, number)
      await page.locator(`#slideshow .slidev-page-${number} .table-opens`).click()
      const rows = await page.locator('dialog[open] tbody tr').allInnerTexts()
      expect(rows).toHaveLength(slide.shows.length)
      // Several rows may rest on one passage.
      const shown = (id: string) =>
        rows.filter((row) => row.trim().endsWith(String(site.deck().references[id]?.number))).join('\n')
      if (slide.layout === 'arc')
        for (const { id, when, what } of slide.events) for (const words of [when, what]) expect(shown(id)).toContain(words)
      if (slide.layout === 'organisation')
        for (const { boxes } of slide.groups)
          for (const { id, name, note } of boxes) for (const words of [name, note ?? '']) expect(shown(id)).toContain(words)
    }
    await page.context().close()
  })
})

test('what is mended in Slidev is there to be mended', () => {
  const internals = join(require.resolve('@slidev/client/package.json'), '..', 'internals')
  for (const { module, changes } of mends) {
    const name = /\w+(?=\\\.vue)/.exec(module.source)?.[0] ?? '' // matches the "Goto" of "Goto\.vue"
    const code = readFileSync(join(internals, `${name}.vue`), 'utf8')
    expect(join(internals, `${name}.vue`).replaceAll('\\', '/')).toMatch(module)
    for (const [from] of changes) expect(code.split(from), `“${from}” in ${name}.vue`).toHaveLength(2)
  }
})
