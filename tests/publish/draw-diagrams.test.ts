import { readFileSync, rmSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Browser } from 'playwright-chromium'
import { drawingFile } from '../../scripts/publish/diagrams/diagrams.ts'
import { drawDiagrams } from '../../scripts/publish/diagrams/draw-diagrams.ts'
import { openBrowser } from '../../scripts/publish/browser/open-browser.ts'

const flow = 'flowchart LR\n  a["Drawn for a test"] --> b["Twice"]'
const arc = 'gantt\n  dateFormat YYYY-MM-DD\n  Drawn for a test, too :2020-01-01, 30d'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  for (const code of [flow, arc]) rmSync(drawingFile(code), { force: true })
})

async function draw(...blocks: readonly string[]): Promise<readonly string[]> {
  for (const code of blocks) rmSync(drawingFile(code), { force: true })
  await drawDiagrams(blocks, browser, true)
  return blocks.map((code) => readFileSync(drawingFile(code), 'utf8'))
}

const pages = (): number => browser.contexts().flatMap((context) => context.pages()).length

test('a page that has drawn for one deck draws the same for the next', async () => {
  const [first] = await draw(flow)
  expect(pages()).toBe(1)
  const [, again] = await draw(arc, flow)
  expect(again).toBe(first)
  expect(pages()).toBe(1)
})

test('a page of a deck alone goes when it has drawn, for it holds memory that the builder needs', async () => {
  await draw(flow)
  rmSync(drawingFile(flow), { force: true })
  await drawDiagrams([flow], browser)
  expect(pages()).toBe(0)
})

test('one on which a block could not be drawn is left behind', async () => {
  const [before] = await draw(arc)
  await expect(draw('flowchart LR\n  a[')).rejects.toThrow(/can't draw/)
  expect(pages()).toBe(0)
  expect(await draw(arc)).toEqual([before])
})
