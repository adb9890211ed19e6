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
    blocks: Object.fromEntries(used.map(({ id, section, text }) => [id, { section, text }])),
    passages: passages.toSorted((a, b) => a.number - b.number),
  })
}

function passageIn(
  { id: block }: ReportBlock,
  { ids, number, slide, where, kind, by, start, end }: ReportPassage,
  labels: Labels,
) {
  return { number, slide, where, block, start, end, ...attributed(labels, kind, by), anchor: anchorOf(ids[0]!) }
}

/** The id of a passage in the page of the report: by its item, which keeps its name when the deck changes. */
export function anchorOf(id: string): string {
  return `item-${id}`
}
