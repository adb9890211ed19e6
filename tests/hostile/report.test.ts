import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-chromium'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from '../../scripts/publish/browser/open-browser.ts'
import { serveSite, type SiteServer } from '../../scripts/publish/serve-site.ts'
import { briefdeck } from '../briefdeck.ts'
import { marksOn, openSlide, panel, readSource } from '../publish/open-source.ts'
import { stepsOf, type Steps } from '../steps-of.ts'
import { attacks } from './attacks.ts'
import { deckFolderOf, FIELDS, harmlessFolder } from './deck-folder.ts'
import { canaryOf, openPage } from './read-page.ts'

/** What would end a mark, the page or a string. */
const ends = ['</mark></p></main>', '<script>globalThis.canary=1</script>', '{{ 7 * 7 }}', `a "b" 'c' \\" d`]

/** All attacks, joined so that each stands in some field; the others stand before those that stay short enough for a heading. */
const each = Math.ceil(attacks.length / FIELDS)
const texts = Array.from({ length: FIELDS }, (_, field) => {
  const joined = Array.from({ length: each }, (_, index) => attacks[(field * each + index) % attacks.length]!).join(' ')
  const longer = `${ends[field % ends.length]} ${joined}`
  return longer.length < 120 ? longer : joined
})

interface Built {
  readonly folder: string
  readonly steps: Steps
  readonly server: SiteServer
}

let browser: Browser
let hostile: Built
let harmless: Built

beforeAll(async () => {
  browser = await openBrowser()
  hostile = await build(deckFolderOf(texts))
  harmless = await build(harmlessFolder())
})

afterAll(async () => {
  await browser.close()
  for (const { folder, server } of [hostile, harmless]) {
    await server.close()
    rmSync(folder, { recursive: true, force: true })
  }
})

async function build(folder: string): Promise<Built> {
  const { stdout, stderr } = await briefdeck(['build', folder, '--json'])
  // A text may be too long for its place, which is told; the site is made all the same.
  if (!stdout.includes('dist/index.html')) throw new Error(`The deck can't be made: ${stdout}${stderr}`)
  return { folder, steps: await stepsOf(folder), server: await serveSite(join(folder, 'dist')) }
}

/** The elements of a page, each with its attributes. */
function kindsOn(page: Page): Promise<readonly string[]> {
  return page.locator('*').evaluateAll((all) => all.map((one) => [one.tagName, ...one.getAttributeNames()].join(' ')))
}

/** Letters alone: how a file's white space is read is another test's. */
function spaceless(text: string): string {
  return text.replace(/\s+/g, '') // matches " "; not "a"
}

describe('a report of hostile texts', () => {
  test('is shown as text on its page, with not an element more than a harmless one', async ({ task }) => {
    task.meta.strings = texts.length
    const plain = await openPage(browser, harmless.server.url)
    const { page, wrong } = await openPage(browser, hostile.server.url)
    await plain.page.goto(`${harmless.server.url}report.html`)
    await page.goto(`${hostile.server.url}report.html`)
    const expected = await kindsOn(plain.page)
    expect((await kindsOn(page)).filter((kind) => !expected.includes(kind))).toEqual([])
    for (const { id, text } of hostile.steps.report.blocks) {
      const shown = await page.locator(`[id="${id}"] > :first-child`).evaluate((element) => {
        for (const sup of element.querySelectorAll('sup')) sup.remove()
        return element.textContent ?? ''
      })
      expect(spaceless(shown), id).toBe(spaceless(text))
    }
    const text = (await page.locator('main').textContent()) ?? ''
    for (const end of ends) expect(text.replaceAll(/[“”]/g, '"').replaceAll(/[‘’]/g, "'")).toContain(end)
    expect(await canaryOf(page)).toBeUndefined()
    expect(wrong).toEqual([])
    await Promise.all([page.close(), plain.page.close()])
  })

  test('is shown as text by every source of every slide', async () => {
    const { deck, verified } = hostile.steps
    const { page, wrong } = await openPage(browser, hostile.server.url)
    for (const [index, { shows }] of deck.slides.entries()) {
      if (shows.length === 0) continue
      await openSlide(page, hostile.server.url, index + 1)
      await page.keyboard.press('s')
      for (const _ of new Set(shows)) {
        const shown = await readSource(page)
        const [id = ''] = Object.entries(deck.references).find(([, { number }]) => String(number) === shown.number) ?? []
        expect(shown.quote).toBe(verified.passages.get(id)?.text)
        expect(await page.locator(`${panel} .source-text *`).count()).toBe(2)
        await page.keyboard.press('s')
      }
      expect(await marksOn(page, index + 1).count()).toBeGreaterThanOrEqual(new Set(shows).size)
    }
    expect(await canaryOf(page)).toBeUndefined()
    expect(wrong).toEqual([])
    await page.close()
  })
})
