import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { mermaidConfig } from '../../write/mermaid-config.ts'
import { cache } from '../places.ts'

const { version } = createRequire(import.meta.url)('mermaid/package.json') as { version: string }

/** To be raised with what is done to a drawing behind Mermaid (place-labels.ts, mirror-drawing.ts). */
const REWORKED = 9

/** A fenced Mermaid block of `slides.md`: matches "```mermaid\ngantt\n```"; not "```js\n```". */
const fence = /^```mermaid[^\n]*\n([\s\S]*?)^```[ \t]*$/gm

/** The Mermaid blocks of a slide's Markdown, in order. */
export function diagramsIn(markdown: string): string[] {
  return [...markdown.matchAll(fence)].map(([, code = '']) => code.trim())
}

/** Where the drawing of a block is kept: by what it depends on, so that a block is drawn once. */
export function drawingFile(code: string): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([version, mermaidConfig, REWORKED, code.trim()]))
    .digest('hex')
  return join(cache, 'diagrams', `${hash.slice(0, 24)}.svg`)
}

/** The SVG of a block that has been drawn; undefined where it has not. */
export function drawingOf(code: string): string | undefined {
  const file = drawingFile(code)
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}
