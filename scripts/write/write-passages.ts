import type { ReportBlock, ReportPassage, ReportText } from '../compose/deck.ts'
import type { Labels } from '../compose/labels.ts'
import { attributed } from './attribution.ts'

/**
 * The passages that the deck rests on, and the paragraphs in which they stand, as the JSON that a
 * slide asks for when somebody wants to see one. `components/slide-data.ts` says the same for its
 * reader, which shows each string as text.
 */
export function writePassages({ blocks }: ReportText, labels: Labels): string {
  const used = blocks.filter(({ passages }) => passages.length > 0)
  const passages = used.flatMap((block) => block.passages.map((passage) => passageIn(block, passage, labels)))
  return JSON.stringify({
    words: { ...labels.panel, outOf: labels.outOf },
    blocks: Object.fromEntries(used.map(({ id, section, text, alone = text }) => [id, { section, text: alone }])),
    passages: passages.toSorted((a, b) => a.number - b.number),
  })
}

function passageIn({ id: block, alone }: ReportBlock, passage: ReportPassage, labels: Labels) {
  const { ids, number, slide, where, kind, by } = passage
  return { number, slide, where, block, ...placeIn(alone, passage), ...attributed(labels, kind, by), anchor: anchorOf(ids[0]!) }
}

/** Where a passage stands in the text that is shown: in a row with heads, where its cells do. */
function placeIn(
  alone: string | undefined,
  { start, end, quote }: ReportPassage,
): { readonly start: number; readonly end: number } {
  if (alone === undefined) return { start, end }
  const at = alone.indexOf(quote)
  return at < 0 ? { start: 0, end: alone.length } : { start: at, end: at + quote.length }
}

/** The id of a passage in the page of the report: by its item, which keeps its name when the deck changes. */
export function anchorOf(id: string): string {
  return `item-${id}`
}
