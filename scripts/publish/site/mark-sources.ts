import type { SlidevPluginOptions } from '@slidev/types'

/** Slidev's parser of Markdown. */
export type Markdown = Parameters<NonNullable<NonNullable<SlidevPluginOptions['markdown']>['markdownSetup']>>[0]

/** What the mark of a source is among the tokens of Markdown. */
export const sourceMark = 'source_mark'

/** A number, of a passage or of a slide. Matches "12"; not "Slide 12". */
const number = /^\d+$/

/**
 * Has Slidev's Markdown set the mark of a source, a number that leads to a slide, as the component that marks are elsewhere: so it
 * has a name for who does not see it, and in print leads to its entry. In `slides.md` it is a link, which people can read.
 */
export function markSources(md: Markdown): void {
  md.core.ruler.push(sourceMark, ({ tokens, Token }) => {
    for (const { children } of tokens) {
      if (children === null) continue
      for (let at = children.length - 1; at >= 0; at--) {
        const slide = children[at]!.type === 'link_open' ? children[at]!.attrGet('href') : null
        const text = children[at + 1]?.content ?? ''
        if (slide === null || !number.test(slide) || !number.test(text)) continue
        const mark = new Token(sourceMark, 'SourceMark', 0)
        mark.attrs = [[':source', `{ number: ${text}, slide: ${slide} }`]]
        children.splice(at, 3, mark)
      }
    }
  })
}
