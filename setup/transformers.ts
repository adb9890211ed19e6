import { defineTransformersSetup } from '@slidev/types'
import { drawingOf } from '../scripts/publish/diagrams.ts'
import { escapeAttribute } from '../scripts/write/escape.ts'

/** Puts the drawing of a Mermaid block in its place, where it has been drawn; Slidev draws the others itself. */
export default defineTransformersSetup(() => ({
  codeblocks: [
    ({ info, code }) => {
      const drawing = info.startsWith('mermaid') ? drawingOf(code) : undefined
      return drawing === undefined ? undefined : `<DrawnDiagram svg="${escapeAttribute(drawing)}" />`
    },
  ],
}))
