import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-chromium'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from '../../scripts/publish/browser/open-browser.ts'
import { startBriefdeck } from '../briefdeck.ts'
import { freePort } from '../free-port.ts'
import { collapse, readSlides, type ReadSlide } from '../write/slidev.ts'
import { attacks } from './attacks.ts'
import { deckFolderOf, FIELDS } from './deck-folder.ts'
import { canaryOf, openPage } from './read-page.ts'

/** All attacks, joined so that each stands in some field. */
const each = Math.ceil(attacks.length / FIELDS)
const texts = Array.from({ length: FIELDS }, (_, field) =>
  Array.from({ length: each }, (_, index) => attacks[(field * each + index) % attacks.length]!).join(' '),
)

let folder: string
let url: string
let live: ReturnType<typeof startBriefdeck>
let browser: Browser
let slides: readonly ReadSlide[]

beforeAll(async () => {
  folder = deckFolderOf(texts)
  const port = await freePort()
  url = `http://localhost:${port}/`
  live = startBriefdeck(['present', folder, '--no-open', '--port', String(port)])
  let said = ''
  await new Promise<void>((resolve, reject) => {
    for (const stream of [live.stdout, live.stderr])
      stream.on('data', (chunk) => {
        said += String(chunk)
        if (said.includes('Presenter view')) resolve()
      })
    live.once('close', () => reject(new Error(said)))
  })
  browser = await openBrowser()
  slides = await readSlides(readFileSync(join(folder, 'slides.md'), 'utf8'))
})

afterAll(async () => {
  await browser.close()
  live.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

function squeezed(text: string): string {
  return collapse(text).replace(/\s+/g, '') // matches " "; not "a"
}

describe('the live deck of hostile texts', () => {
  test('shows every headline and every note as text, and runs none of it', async ({ task }) => {
    task.meta.strings = texts.length
    const { page, wrong } = await openPage(browser, url)
    expect(slides.length).toBeGreaterThan(10)
    for (const [index, { body, notes }] of slides.entries()) {
      await page.goto(`${url}#/presenter/${index + 1}`)
      const headline = page.locator(`.slidev-page-${index + 1}:visible h1`).first()
      expect(squeezed((await headline.textContent()) ?? '')).toBe(squeezed(body.blocks[0] ?? ''))
      const note = page.locator('.slidev-note').first()
      await expect.poll(async () => squeezed((await note.textContent()) ?? '')).toBe(squeezed(notes.blocks.join(' ')))
      expect(await note.locator('img, svg, script, style, iframe, a, b, strong, em, code, input').count()).toBe(0)
      expect(await canaryOf(page)).toBeUndefined()
    }
    expect(wrong).toEqual([])
    await page.close()
  })

  test('shows every slide to the audience, and runs none of it', async () => {
    const { page, wrong } = await openPage(browser, url)
    for (const [index, { body }] of slides.entries()) {
      await page.goto(`${url}#/${index + 1}`)
      const headline = page.locator(`.slidev-page-${index + 1}:visible h1`)
      expect(squeezed((await headline.textContent()) ?? '')).toBe(squeezed(body.blocks[0] ?? ''))
      if (body.made.has('Mermaid'))
        await page
          .locator(`.slidev-page-${index + 1}:visible .mermaid svg text`)
          .first()
          .waitFor({ state: 'attached' })
      expect(await page.locator('.mermaid :is(img, image, script, foreignObject, a)').count()).toBe(0)
      expect(await canaryOf(page)).toBeUndefined()
    }
    expect(slides.filter(({ body }) => body.made.has('Mermaid'))).toHaveLength(2)
    expect(wrong).toEqual([])
    await page.close()
  })
})
