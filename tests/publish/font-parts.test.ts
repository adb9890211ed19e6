import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-chromium'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { buildSite } from '../../scripts/publish/site/build-site.ts'
import { common, partsOf } from '../../scripts/publish/fonts/font-parts.ts'
import { openBrowser } from '../../scripts/publish/browser/open-browser.ts'
import type { Stores } from '../../scripts/publish/places.ts'
import { serveSite, type SiteServer } from '../../scripts/publish/serve-site.ts'
import { slidevOptions } from '../../scripts/publish/site/slidev.ts'

describe('a font is parted', () => {
  const latin = '@font-face{src:url(a.woff2);unicode-range:U+??,U+300-36F,U+2000-206F}'

  test('into what all decks have, and the letters of one', () => {
    expect(partsOf(latin, `${common}éñ\u200Bé€`.normalize())).toEqual([
      { face: latin, letters: common, isCommon: true, suffix: '' },
      {
        face: '@font-face{src:url(a.woff2);unicode-range: U+e9, U+f1, U+e9}',
        letters: 'éñé',
        isCommon: false,
        suffix: '-more',
      },
    ])
  })

  test.each([
    ['where the deck has no letters of its own', latin, common, true],
    ['where a mark goes on the letter before it', latin, `${common}e\u0301é`, false],
    ['that has none of the common letters', '@font-face{src:url(a.woff2);unicode-range:U+400-45F}', `${common}Жé`, false],
  ])('into one %s', (_, face, letters, isCommon) => {
    expect(partsOf(face, letters)).toEqual([{ face, letters, isCommon, suffix: '' }])
  })
})

describe('the fonts of a site', () => {
  let folder: string
  let stores: Stores
  let browser: Browser
  let server: SiteServer

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'briefdeck fonts '))
    const [modules = '', commonFonts = '', fonts = ''] = ['modules', 'common', 'own'].map((name) => join(folder, name))
    stores = { modules, commonFonts, fonts }
    await build('Café, año')
    browser = await openBrowser()
    server = await serveSite(join(folder, 'site'))
  }, 120_000)

  afterAll(async () => {
    await browser.close()
    await server.close()
    rmSync(folder, { recursive: true, force: true })
  })

  async function build(title: string): Promise<void> {
    const [head = ''] = readFileSync(join(inject('deck'), 'slides.md'), 'utf8').split('\nlayout: cover\n')
    writeFileSync(join(folder, 'slides.md'), `${head}\nlayout: cover\ntitle: ${title}\n---\n\n# ${title}\n`)
    await buildSite(await slidevOptions(folder, 'build', false), join(folder, 'site'), {}, stores)
  }

  test('draw a word of both parts with the deck’s own font alone', async () => {
    const page = await browser.newPage()
    await page.goto(server.url)
    await page.locator('h1:visible').waitFor()
    await page.evaluate(() => document.fonts.ready)
    const client = await page.context().newCDPSession(page)
    await client.send('DOM.enable')
    await client.send('CSS.enable')
    const { root } = await client.send('DOM.getDocument')
    const { nodeId } = await client.send('DOM.querySelector', { nodeId: root.nodeId, selector: '.cover h1' })
    const { fonts } = await client.send('CSS.getPlatformFontsForNode', { nodeId })
    const letters = fonts.filter(({ isCustomFont }) => isCustomFont).reduce((sum, { glyphCount }) => sum + glyphCount, 0)
    expect({ letters, others: fonts.filter(({ isCustomFont }) => !isCustomFont) }).toEqual({ letters: 9, others: [] })
    await page.close()
  })

  test('are cut once where decks have them in common, and anew where not', async () => {
    const [before, own] = [readdirSync(stores.commonFonts), readdirSync(stores.fonts)]
    expect(before.length).toBeGreaterThan(0)
    await build('Ça va')
    expect(readdirSync(stores.commonFonts)).toEqual(before)
    expect(readdirSync(stores.fonts).length).toBeGreaterThan(own.length)
  })
})
