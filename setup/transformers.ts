import { defineTransformersSetup } from '@slidev/types'
import { drawingOf } from '../scripts/publish/diagrams/diagrams.ts'
import { escapeAttribute } from '../scripts/write/escape.ts'
import { drawGround } from '../scripts/write/map/draw-ground.ts'
import { readMapBlock } from '../scripts/write/map/map-block.ts'

/**
 * Puts the drawing of a Mermaid block in its place, where it has been drawn; the reader's browser draws the others.
 * The ground of a map is drawn here and now: it takes no browser.
 */
export default defineTransformersSetup(() => ({
  codeblocks: [
    ({ info, code }) => {
      if (!info.startsWith('mermaid')) return undefined
      const drawing = drawingOf(code)
      return drawing === undefined
        ? `<LiveDiagram code="${escapeAttribute(code.trim())}" />`
        : `<DrawnDiagram svg="${escapeAttribute(drawing)}" />`
    },
    ({ info, code }) => (info.trim() === 'yaml map' ? drawGround(readMapBlock(code)) : undefined),
  ],
}))
