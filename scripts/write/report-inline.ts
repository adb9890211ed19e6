import type { ReportBlock, ReportPassage } from '../compose/deck.ts'
import type { Labels } from '../compose/labels.ts'
import { page } from './escape.ts'
import { Markup } from './markup.ts'
import { anchorOf } from './write-passages.ts'

type Html = Markup<'page'>

const none = Markup.trusted<'page'>('')

/**
 * A stretch of a block's text with its passages marked. Passages may overlap, which elements can't:
 * so the text is cut wherever one begins or ends, and each piece is marked once.
 */
export function writeInline(block: ReportBlock, from: number, to: number, labels: Labels): Html {
  const cuts = cutsOf(block, from, to)
  const pieces = cuts.map((cut, index) => page`${notesAt(block, cut)}${writePiece(block, cut, cuts[index + 1] ?? to, labels)}`)
  return page`${Markup.join(pieces, '')}${notesAt(block, to)}`
}

/** Where pieces begin, in order: the first, and within the stretch at the ends of passages and the marks of notes. */
function cutsOf({ passages, marks = [] }: ReportBlock, from: number, to: number): readonly number[] {
  const cuts = [...passages.flatMap(({ start, end }) => [start, end]), ...marks.map(({ at }) => at)]
  return [...new Set([from, ...cuts])].filter((cut) => cut >= from && cut < to).toSorted((a, b) => a - b)
}

function writePiece({ text, passages }: ReportBlock, start: number, end: number, labels: Labels): Html {
  const words = page`${text.slice(start, end)}`
  const over = passages.filter((passage) => passage.start < end && passage.end > start)
  if (over.length === 0) return words
  const anchors = over
    .filter((passage) => passage.start === start)
    .flatMap(({ ids }) => ids.map((id) => page`<span id="${anchorOf(id)}"></span>`))
  const more = over.flatMap(({ ids }) => ids).length > 1 ? page` class="more"` : none
  const ended = over.filter((passage) => passage.end === end).map((passage) => writeNumber(passage, labels))
  const numbers = ended.length === 0 ? none : page`<sup>${Markup.join(ended, ' ')}</sup>`
  return page`<mark${more} data-passages="${over.map(({ number }) => number).join(' ')}">${Markup.join(anchors, '')}${words}</mark>${numbers}`
}

function writeNumber({ number }: ReportPassage, labels: Labels): Html {
  return page`<a href="#use-${number}" aria-label="${labels.reportPage.used}: ${number}">${number}</a>`
}

/** The report's own marks of notes, where they stood. */
function notesAt({ marks = [] }: ReportBlock, at: number): Html {
  const here = marks.filter((mark) => mark.at === at)
  return Markup.join(
    here.map(({ mark, note }) => page`<sup class="note"${note === undefined ? none : page` title="${note}"`}>[${mark}]</sup>`),
    '',
  )
}
