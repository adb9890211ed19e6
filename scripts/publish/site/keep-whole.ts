import { joinWhole, partEnd } from '../../typeset/whole.ts'
import { sourceMark, type Markdown } from './mark-sources.ts'

const inOneLine = (html: string): string => (html === '' ? '' : `<span class="whole">${html}</span>`)

/**
 * Has Slidev's Markdown set on one line what is read as one, and the last words before the mark of a source (`whole.ts`);
 * `styles/slide.css` does it. In the Markdown itself nobody wants to read that.
 */
export function keepWhole(md: Markdown): void {
  const plain = md.renderer.rules['text']!
  md.renderer.rules['text'] = (tokens, index, ...others) => {
    const isMarked = tokens[index + 1]?.type === sourceMark
    const kept = (html: string) => {
      const [start, end] = isMarked ? partEnd(html) : [html, '']
      return joinWhole(start, inOneLine) + inOneLine(end)
    }
    const html = plain(tokens, index, ...others)
    return typeof html === 'string' ? kept(html) : html.then(kept)
  }
}
