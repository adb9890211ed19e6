import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, join, normalize } from 'node:path'
import type { Browser, Page } from 'playwright-chromium'
import type { Mermaid } from 'mermaid'
import { barHeight, labelMargin, mermaidConfig, rightToLeft, unusedBelow } from '../../write/mermaid-config.ts'
import { UserError } from '../../problems.ts'
import { drawingFile } from './diagrams.ts'
import { mirrorDrawing } from './mirror-drawing.ts'
import { placeLabels } from './place-labels.ts'
import { project } from '../places.ts'
import { writeWhole } from '../files/write-whole.ts'

/** A name that no resolver knows: what the page asks for is answered from node_modules, or not at all. */
const host = 'http://briefdeck.invalid'
const types: Readonly<Record<string, string>> = { '.css': 'text/css', '.mjs': 'text/javascript', '.woff2': 'font/woff2' }

const page = `<!doctype html><meta charset="utf-8">
<link rel="stylesheet" href="/@fontsource-variable/inter/index.css">
<link rel="stylesheet" href="/@fontsource-variable/source-serif-4/index.css">
<link rel="stylesheet" href="/@fontsource-variable/vazirmatn/index.css">
<body><script type="module">
import mermaid from '/mermaid/dist/mermaid.esm.min.mjs'
window.mermaid = mermaid
</script>`

/**
 * Draws Mermaid blocks in a browser, with the deck's own settings and fonts, and keeps each drawing.
 *
 * @param stays whether the page with Mermaid is left open, for the next deck that this browser is to draw for: it takes half a
 *   second to load, and a tenth of a gigabyte
 * @throws UserError where Mermaid can't read a block
 */
export async function drawDiagrams(blocks: readonly string[], browser: Browser, stays = false): Promise<void> {
  const tab = await openMermaid(browser)
  let isDrawn = false
  try {
    for (const code of blocks) await drawOne(tab, code)
    isDrawn = true
  } finally {
    if (!(stays && isDrawn)) await tab.context().close()
  }
}

/** The page with Mermaid; where one is open, that. */
async function openMermaid(browser: Browser): Promise<Page> {
  const open = browser.contexts().flatMap((context) => context.pages())
  const before = open.find((page) => page.url() === `${host}/`)
  if (before !== undefined) return before
  const context = await browser.newContext()
  // Whoever calls sets the time; the library's own limit is 30 seconds a step.
  context.setDefaultTimeout(0)
  try {
    const tab = await context.newPage()
    await tab.route('**/*', (route) => answer(route.request().url()).then((body) => (body ? route.fulfill(body) : route.abort())))
    await tab.goto(`${host}/`)
    await tab.waitForFunction('window.mermaid')
    return tab
  } catch (error) {
    // Else the next deck would take it for one that can draw.
    await context.close()
    throw error
  }
}

async function drawOne(tab: Page, code: string): Promise<void> {
  const file = drawingFile(code)
  const id = `d${file.slice(-12, -4)}`
  // Fonts load when a text first uses them, and Mermaid measures at once: so all are loaded before.
  const drawn = await tab.evaluate(
    async ({ id, code, config }) => {
      const mermaid = (window as unknown as { mermaid: Mermaid }).mermaid
      await Promise.all(
        [...document.fonts]
          .filter((font) => font.unicodeRange.includes('U+0-FF') || /U\+0000/.test(font.unicodeRange))
          .map((font) => font.load()),
      )
      await document.fonts.load(`16px ${config.fontFamily}`, code)
      mermaid.initialize({ ...config, startOnLoad: false })
      try {
        return { svg: (await mermaid.render(id, code)).svg }
      } catch (error) {
        return { error: String(error) }
      }
    },
    { id, code, config: mermaidConfig },
  )
  if (drawn.svg === undefined) {
    throw new UserError(`slides.md: Mermaid can't draw a diagram: ${drawn.error?.split('\n')[0] ?? 'no reason given'}.`, {
      hint:
        'If slides.md was edited by hand, mend the block that begins with the line “'
        + (code.split('\n')[0] ?? '')
        + '”, or run npm run generate.',
    })
  }
  const placed = await tab.evaluate(placeLabels, { svg: drawn.svg, margin: labelMargin, height: barHeight, below: unusedBelow })
  await writeWhole(file, code.includes(rightToLeft) ? await tab.evaluate(mirrorDrawing, placed) : placed)
}

async function answer(url: string): Promise<{ body: string | Buffer; contentType: string } | undefined> {
  const { origin, pathname } = new URL(url)
  if (origin !== host) return undefined
  if (pathname === '/') return { body: page, contentType: 'text/html' }
  const modules = join(project, 'node_modules')
  const file = normalize(join(modules, decodeURIComponent(pathname)))
  const contentType = types[extname(file)]
  if (contentType === undefined || !file.startsWith(modules) || !existsSync(file)) return undefined
  return { body: await readFile(file), contentType }
}
