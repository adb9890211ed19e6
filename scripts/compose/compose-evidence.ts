import type { EvidenceEntry, Reference } from './deck.ts'
import type { Context, Outline } from './context.ts'
import { defined } from './context.ts'
import { labels } from './labels.ts'
import { splitToFit } from './split.ts'

/** Entries on a slide, and lines of evidence in its two columns together. */
const limits = { items: 9, size: 38 }
const charactersPerLine = 60
/** What an entry takes besides its quote: where it stands, and the space under it. */
const linesBesides = 1.8

/**
 * The evidence for what the slides show: each item once, numbered in the order in which it is first shown.
 *
 * @param room the slides before the evidence, in order
 * @returns the evidence slides, their entries one after the other, and the number and slide of each item
 */
export function composeEvidence(
  context: Context,
  room: readonly Outline[],
): {
  slides: readonly Outline[]
  entries: readonly EvidenceEntry[]
  references: Readonly<Record<string, Reference>>
} {
  const shown = [...new Set(room.flatMap((slide) => slide.shows))]
  const entries = shown.map((id, index) => entryOf(context, room, id, index + 1))
  const parts = splitToFit(entries, limits, linesOf)
  const references = parts.flatMap((part, index) =>
    part.map((entry) => [entry.id, { number: entry.number, slide: room.length + index + 1 }] as const),
  )
  return {
    entries,
    references: Object.fromEntries(references),
    slides: parts.map((part, index) => ({
      layout: 'evidence',
      id: `evidence-${index + 1}`,
      headline: headlineOf(part),
      entries: part,
      shows: [],
    })),
  }
}

function headlineOf(part: readonly EvidenceEntry[]): string {
  const [first, last] = [part[0]!.number, part.at(-1)!.number]
  return `${labels.headlines.evidence} ${first === last ? first : `${first}–${last}`}`
}

function linesOf(entry: EvidenceEntry): number {
  return Math.ceil(entry.quote.length / charactersPerLine) + linesBesides
}

function entryOf(context: Context, room: readonly Outline[], id: string, number: number): EvidenceEntry {
  const item = context.items.get(id)!
  const passage = context.passages.get(id)!
  return defined({
    number,
    id,
    quote: passage.text,
    by: item.by,
    kind: 'kind' in item ? item.kind : undefined,
    where: labels.place(passage.section, passage.paragraph),
    slides: room.flatMap((slide, index) => (slide.shows.includes(id) ? [index + 1] : [])),
  })
}
