import type { ResolvedSlidevOptions } from '@slidev/types'
import type { Plugin } from 'vite'
import { diagramsIn } from './diagrams.ts'

/** Has the slides that hold diagrams wait until these are drawn; what else there is of a site is built meanwhile. */
export function waitForDrawings({ data }: ResolvedSlidevOptions, drawn: Promise<unknown>): Plugin {
  return {
    name: 'briefdeck:wait-for-drawings',
    load: {
      order: 'pre',
      async handler(id) {
        const [, no] = /__slidev_(\d+)\.md$/.exec(id) ?? [] // "slides.md__slidev_7.md"; not "slides.md__slidev_7.frontmatter"
        const slide = data.slides[Number(no) - 1]
        if (slide !== undefined && diagramsIn(slide.source.raw).length > 0) await drawn
        return null
      },
    },
  }
}
