import type { EvidenceEntry, Reference } from './deck.ts'
import type { Context, Outline } from './context.ts'
import { restsOn } from './compose-contradictions.ts'
import { defined, isTall } from './context.ts'
import { entryHeight } from './entries-height.ts'
import type { Labels } from './labels.ts'
import { packColumns, type Page } from './pack-columns.ts'
import { roomUnder } from './room.ts'

/** The sizes of type of quotations, and on a slide of 4 to 3, the largest first. */
const sizes = { wide: [16, 15, 14.5, 14, 13.5], tall: [17, 16, 15.5, 15, 14.5] }

/**
 * The evidence for what the slides show: each passage once, numbered in the order in which it is first shown. Items that rest on
 * the same words in the same voice share its number; what contradicts an item is numbered with the slide that shows that.
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
  const shown = [...new Set(room.flatMap(restsOn))]
  const alike = Map.groupBy(shown, (id) => passageKey(context, id))
  const entries = [...alike.values()].map((ids, index) => entryOf(context, room, ids, index + 1))
  const { size, pages } = packed(context, entries)
  const parts = pages.map(({ count, cut }, index) => {
    const start = pages.slice(0, index).reduce((sum, page) => sum + page.count, 0)
    return { entries: entries.slice(start, start + count), cut }
  })
  const references = parts.flatMap((part, index) =>
    part.entries.flatMap(({ ids, number }) => ids.map((id) => [id, { number, slide: room.length + index + 1 }] as const)),
  )
  return {
    entries,
    references: Object.fromEntries(references),
    slides: parts.map((part, index) => ({
      layout: 'evidence',
      id: `evidence-${index + 1}`,
      headline: headlineOf(part.entries, context.labels),
      ...part,
      size,
      shows: [],
    })),
  }
}

/** On as few slides as the smallest type takes, in the largest that takes no more. */
function packed(
  { briefing, labels }: Context,
  entries: readonly EvidenceEntry[],
): { readonly size: number; readonly pages: readonly Page[] } {
  const tall = isTall(briefing)
  const free = roomUnder({ headline: labels.headlines.evidence }, 'evidence', tall)
  const ways = sizes[tall ? 'tall' : 'wide'].map((size) => ({
    size,
    pages: packColumns(
      entries.map((entry) => entryHeight(entry, size, labels)),
      free,
    ),
  }))
  const fewest = ways.at(-1)!.pages.length
  return ways.find(({ pages }) => pages.length === fewest)!
}

function headlineOf(part: readonly EvidenceEntry[], labels: Labels): string {
  const [first, last] = [part[0]!.number, part.at(-1)!.number]
  return `${labels.headlines.evidence} ${first === last ? first : `${first}–${last}`}`
}

/** What tells passages apart: where they stand, and whose they are. */
function passageKey(context: Context, id: string): string {
  const { block, start, end } = context.passages.get(id)!
  return JSON.stringify([block, start, end, voiceOf(context, id)])
}

function voiceOf({ voices }: Context, id: string): Pick<EvidenceEntry, 'by' | 'kind'> {
  const { by, kind } = voices.get(id) ?? {}
  return defined({ by, kind })
}

function entryOf(context: Context, room: readonly Outline[], ids: readonly string[], number: number): EvidenceEntry {
  const passage = context.passages.get(ids[0]!)!
  return {
    number,
    ids,
    quote: passage.text,
    ...voiceOf(context, ids[0]!),
    where: context.labels.place(passage.section, passage.paragraph),
    slides: room.flatMap((slide, index) => (restsOn(slide).some((id) => ids.includes(id)) ? [index + 1] : [])),
  }
}
