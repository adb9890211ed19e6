/** What runs over a headline and in the foot of a slide has one line of small type; the whole is on the slide of the sources. */

import { widthOf } from '../typeset/text-width.ts'
import { WIDTH } from './room.ts'

/** Sizes of type, and what draft mark, page and the gaps between them have of the foot. */
const sizes = { head: 14, foot: 12 }
const OTHERS = 170

/** The name of a section, as it stands over a headline. */
export function sectionOverHeadline(name: string): string {
  return inOneLine(name, sizes.head, WIDTH)
}

/** The source, as it stands in the foot. */
export function sourceInFoot(source: string): string {
  return inOneLine(source, sizes.foot, WIDTH - OTHERS)
}

/** As many of the first words as fit, and an ellipsis where that is not all. */
function inOneLine(text: string, size: number, width: number): string {
  const fits = (each: string) => widthOf(each, size, 'strong') <= width
  if (fits(text)) return text
  const words = text.split(' ')
  const most = words.findLastIndex((_, index) => fits(`${words.slice(0, index + 1).join(' ')}…`))
  if (most >= 0)
    return `${words
      .slice(0, most + 1)
      .join(' ')
      .replace(/[\s\p{P}]+$/u, '')}…` // matches ", " at the end; not "word"
  const letters = [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment)
  const last = letters.findLastIndex((_, index) => fits(`${letters.slice(0, index + 1).join('')}…`))
  return `${letters.slice(0, last + 1).join('')}…`
}
