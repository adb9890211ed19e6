import { defineTransformersSetup } from '@slidev/types'
import { drawingOf } from '../scripts/publish/diagrams.ts'

/** Puts the drawing of a Mermaid block in its place, where it has been drawn; Slidev draws the others itself. */
export default defineTransformersSetup(() => ({
  codeblocks: [
    ({ info, code }) => {
      const drawing = info.startsWith('mermaid') ? drawingOf(code) : undefined
      return drawing === undefined ? undefined : `<DrawnDiagram svg="${attribute(drawing)}" />`
    },
  ],
}))

/** A value for a double-quoted attribute on one line. */
function attribute(text: string): string {
  return text.replace(/[&"<>\n\r{}]/g, (character) => `&#${character.charCodeAt(0)};`) // matches "<"; not "a"
}
