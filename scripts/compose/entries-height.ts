import { countLines, widthOf } from '../typeset/text-width.ts'
import type { EvidenceEntry } from './deck.ts'
import { attributionOf, type Labels } from './labels.ts'

/** An entry of the evidence, as `EvidenceEntry.vue` sets it. */
const column = { width: 426 - 28, gap: 10, line: 1.36 }
const place = { size: 12, line: 17.4, gap: 8 }

/** How high an entry stands in its column, in px, by the size of its type. */
export function entryHeight({ quote, by, kind, where, slides }: EvidenceEntry, size: number, labels: Labels): number {
  const parts = [
    attributionOf(labels, kind, by),
    where,
    `${labels.shownOn} ${slides.map((slide) => ` ${slide} `).join('')}`,
  ].filter(Boolean)
  return countLines(quote, size, column.width) * size * column.line + placeLines(parts) * place.line + column.gap
}

/** Parts stand on one line as long as each fits as a whole. */
function placeLines(parts: readonly string[]): number {
  let [lines, filled] = [0, Infinity]
  for (const part of parts) {
    const width = widthOf(part, place.size, 'strong')
    if (filled + place.gap + width <= column.width) filled += place.gap + width
    else {
      lines += countLines(part, place.size, column.width, 'strong')
      filled = width
    }
  }
  return lines
}
