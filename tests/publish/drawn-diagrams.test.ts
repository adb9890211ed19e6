import type { Page } from 'playwright-chromium'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openSlide, panel, readSource } from './open-source.ts'
import { useShippedSite } from './shipped-site.ts'

const site = useShippedSite()
const { numberOf } = site
let page: Page

beforeEach(async () => {
  page = await site.openPage()
})

afterEach(() => page.close())

/** Texts of the drawing that are seen, in the slide's place. */
function textsSeen(slide: number): Promise<readonly string[]> {
  return page.locator(`#slideshow .slidev-page-${slide} .mermaid`).evaluate((host) => {
    const texts = [...(host.shadowRoot?.querySelectorAll('text') ?? [])].filter((text) =>
      text.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
    )
    return texts.map((text) => text.textContent.trim()).filter((text) => text !== '')
  })
}

describe('a diagram', () => {
  test('of events builds event by event, and then leads to the next slide', async () => {
    const slide = site.deck().slides.find(({ layout }) => layout === 'arc')
    if (slide?.layout !== 'arc') throw new Error('The shipped deck has no arc.')
    const number = numberOf('arc')
    await openSlide(page, site.url(), number)
    for (const count of slide.events.keys()) {
      await expect.poll(async () => (await textsSeen(number)).filter((text) => text.includes(' · ')).length).toBe(count + 1)
      await page.keyboard.press('ArrowRight')
    }
    await page.locator(`#slideshow .slidev-page-${number + 1}:visible h1`).waitFor()
  })

  test('of units builds group by group, and then by what runs to them', async () => {
    const number = numberOf('organisation')
    await openSlide(page, site.url(), number)
    const seen: readonly string[][] = [['Core', 'Iraq and Syria'], ['Periphery', 'Khorasan', 'Sahel'], ['Leadership']]
    for (const click of seen.keys()) {
      const expected = seen.map((names, step) => names.map((name) => [name, step <= click]))
      await expect
        .poll(async () => {
          const texts = (await textsSeen(number)).join('\n')
          return seen.map((names) => names.map((name) => [name, texts.includes(name)]))
        })
        .toEqual(expected)
      await page.keyboard.press('ArrowRight')
    }
  })

  test('is whole where it is printed', async () => {
    await page.goto(`${site.url()}?print=true#/print`)
    await page
      .locator('.print-slide-container')
      .nth(site.deck().slides.length - 1)
      .waitFor()
    await expect
      .poll(() =>
        page.evaluate(
          () =>
            [...document.querySelectorAll('.mermaid')].flatMap((host) => [...(host.shadowRoot?.querySelectorAll('.later') ?? [])])
              .length,
        ),
      )
      .toBe(0)
  })

  test.each([
    ['organisation', 'Khorasan', /The same applies to Khorasan/],
    ['organisation', 'Leadership', /considering moving the leadership/],
    ['arc', 'March 2019 · Last stronghold lost, in Baghouz, Syria', /In March 2019/],
  ])('of layout %s leads from “%s” to its passage by a click', async (layout, text, words) => {
    const number = numberOf(layout)
    await page.goto(`${site.url()}#/${number}?clicks=9`)
    await page.locator(`#slideshow .slidev-page-${number}:visible h1`).waitFor()
    await page.locator(`#slideshow .slidev-page-${number} .mermaid text`, { hasText: text }).first().click()
    const { quote } = await readSource(page)
    expect(quote).toMatch(words)
  })

  test.each(['', 'presenter/'])('has at each of its parts the number of its passage, which leads there: %s', async (view) => {
    const deck = site.deck()
    for (const layout of ['organisation', 'arc']) {
      const number = numberOf(layout)
      await openSlide(page, site.url(), number, view)
      await page.evaluate((hash) => (location.hash = hash), `#/${view}${number}?clicks=9`)
      const marks = page.locator(`#slideshow .slidev-page-${number} .drawn-mark`)
      const expected = deck.slides[number - 1]!.shows.map((id) => String(deck.references[id]?.number))
      await expect.poll(async () => (await marks.allInnerTexts()).toSorted()).toEqual(expected.toSorted())
      for (const mark of await marks.all()) {
        const shown = await mark.innerText()
        await mark.click()
        expect((await readSource(page)).number).toBe(shown)
        await page.keyboard.press('Escape')
        await page.locator(panel).waitFor({ state: 'detached' })
      }
    }
  })

  test('has its numbers at a touch, and none of what is not seen yet', async () => {
    const number = numberOf('organisation')
    const touched = await site.openPage({ hasTouch: true })
    await openSlide(touched, site.url(), number)
    const marks = touched.locator(`#slideshow .slidev-page-${number} .drawn-mark`)
    await expect.poll(() => marks.count()).toBe(site.deck().slides[number - 1]!.shows.length)
    expect(await touched.locator(`#slideshow .slidev-page-${number} .drawn-mark:not(.later)`).count()).toBe(1)
    const shown = await marks.first().innerText()
    await marks.first().tap()
    expect((await readSource(touched)).number).toBe(shown)
    await touched.context().close()
  })

  test('has its numbers at its parts in print too, as links to the evidence', async () => {
    await page.goto(`${site.url()}?print=true#/print`)
    const { references, slides } = site.deck()
    const shown = slides.filter(({ layout }) => layout === 'organisation' || layout === 'arc').flatMap(({ shows }) => shows)
    const links = page.locator('.print-slide-container .drawn-mark')
    const expected = shown.map((id) => `${references[id]?.number} #source-${references[id]?.number}`)
    await expect
      .poll(async () =>
        (await links.evaluateAll((all) => all.map((a) => `${a.textContent} ${a.getAttribute('href')}`))).toSorted(),
      )
      .toEqual(expected.toSorted())
  })
})
