import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-chromium'
import { getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { openBrowser } from '../../scripts/publish/browser/open-browser.ts'
import { serveSite, type SiteServer } from '../../scripts/publish/serve-site.ts'
import { briefdeck } from '../briefdeck.ts'

let folder: string
let answer: { slides: number; problems: readonly { code: string; message: string }[] }
let browser: Browser
let server: SiteServer

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'briefdeck aspect '))
  cpSync(join(inject('deck'), 'data'), join(folder, 'data'), { recursive: true })
  const briefing = join(folder, 'data', 'briefing.yaml')
  writeFileSync(briefing, `aspect: 4/3\n${readFileSync(briefing, 'utf8')}`)
  const { status, stdout, stderr } = await briefdeck(['deck', folder, '--json'])
  if (status !== 0) throw new Error(`The deck can't be made: ${stdout}${stderr}`)
  answer = JSON.parse(stdout) as typeof answer
  browser = await openBrowser()
  server = await serveSite(join(folder, 'dist'))
})

afterAll(async () => {
  await browser.close()
  await server.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('the shipped deck, of 4 to 3', () => {
  test('fits, on fewer slides for what is looked up', () => {
    expect(answer.problems.filter(({ code }) => code === 'slide-fit')).toEqual([])
    expect(answer.slides).toBeLessThan(inject('answer').slides)
  })

  test('has that shape on paper, and as many sheets in the handout as pictures ask for', async () => {
    const pdf = await getDocumentProxy(new Uint8Array(readFileSync(join(folder, 'dist', 'briefing.pdf'))))
    const [left = 0, bottom = 0, right = 0, top = 0] = (await pdf.getPage(1)).view
    expect((right - left) / (top - bottom)).toBeCloseTo(4 / 3, 2)
    const handout = async (of: string) =>
      (await getDocumentProxy(new Uint8Array(readFileSync(join(of, 'dist', 'handout.pdf'))))).numPages
    expect(await handout(folder)).toBe(await handout(inject('deck')))
  })

  test.each([
    ['a projector', 1024, 768],
    ['a phone held upright', 390, 844],
    ['a phone held across', 844, 390],
    ['a screen of 4K', 3840, 2160],
  ])('is seen whole on %s', async (_, width, height) => {
    const page = await browser.newPage({ viewport: { width, height }, reducedMotion: 'reduce' })
    await page.goto(`${server.url}#/2`)
    const box = await page.locator('#slide-content').boundingBox()
    if (box === null) throw new Error('There is no slide.')
    expect(box.width / box.height).toBeCloseTo(4 / 3, 2)
    expect(Math.max(box.width / width, box.height / height)).toBeCloseTo(1, 1)
    expect(Math.min(box.x, box.y)).toBeGreaterThan(-1)
    expect(box.x + box.width).toBeLessThan(width + 1)
    expect(box.y + box.height).toBeLessThan(height + 1)
    await page.close()
  })

  test('on a phone held upright says what to do, and nowhere else', async () => {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } })
    await page.goto(`${server.url}#/2`)
    const hint = page.locator('body > a.upright')
    await hint.waitFor()
    const box = await hint.boundingBox()
    expect(box?.width).toBeGreaterThan(300)
    await page.setViewportSize({ width: 844, height: 390 })
    await hint.waitFor({ state: 'hidden' })
    await page.setViewportSize({ width: 390, height: 844 })
    await hint.click()
    await page.waitForURL('**/report.html')
    await page.close()
  })

  test('leaves no third of a slide empty that is shown in the room', async () => {
    const page = await browser.newPage({ viewport: { width: 980, height: 735 }, reducedMotion: 'reduce' })
    await page.goto(`${server.url}?print=true#/print`)
    // Each slide comes by itself.
    await page.waitForFunction((count) => document.querySelectorAll('.slidev-layout h1').length >= count, answer.slides)
    await page.evaluate(() => document.fonts.ready)
    const gaps = await page.evaluate(() =>
      [...document.querySelectorAll('.print-slide-container:has(.slide:not(.cover, .sources, .evidence))')].map((slide) => {
        const frame = slide.getBoundingClientRect()
        const texts = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT)
        const spans = [...slide.querySelectorAll('.mermaid, .map-over')].map((picture) => picture.getBoundingClientRect())
        while (texts.nextNode()) {
          const range = document.createRange()
          range.selectNode(texts.currentNode)
          if (texts.currentNode.textContent?.trim()) spans.push(range.getBoundingClientRect())
        }
        const covered = spans
          .map(({ top, bottom }) => [top - frame.top, bottom - frame.top] as const)
          .toSorted(([a], [b]) => a - b)
        let end = 0
        let widest = 0
        for (const [top, bottom] of covered) {
          widest = Math.max(widest, top - end)
          end = Math.max(end, bottom)
        }
        return widest / frame.height
      }),
    )
    expect(gaps.length).toBeGreaterThan(8)
    expect(Math.max(...gaps)).toBeLessThan(1 / 3)
    await page.close()
  })
})
