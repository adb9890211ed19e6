import type { Verified } from '../verify/verified.ts'
import type { Deck } from './deck.ts'
import type { Context, Outline } from './context.ts'
import { composeArc } from './compose-arc.ts'
import { composeCover } from './compose-cover.ts'
import { composeEvidence } from './compose-evidence.ts'
import { composeFigures } from './compose-figures.ts'
import { composeNotes } from './compose-notes.ts'
import { composeOrganisation } from './compose-organisation.ts'
import { composeOutlook, composeSections, composeSummary } from './compose-points.ts'
import { composeSources } from './compose-sources.ts'
import { composeVoices } from './compose-voices.ts'
import { contextOf, isDraft } from './context.ts'

/** The slides for the room, in order. The evidence follows them. */
const room: readonly ((context: Context) => readonly Outline[])[] = [
  composeCover,
  composeSummary,
  composeFigures,
  composeSections,
  composeVoices,
  composeOrganisation,
  composeArc,
  composeOutlook,
  composeSources,
]

/** Composes the deck of a verified briefing. Pure: the same briefing gives the same deck. */
export function composeDeck(verified: Verified): Deck {
  const context = contextOf(verified)
  const { briefing } = context
  const outlines = room.flatMap((compose) => compose(context))
  const { slides: evidence, references } = composeEvidence(context, outlines)
  const slides = uniqueHeadlines([...outlines, ...evidence]).map(({ say: _, ...slide }, index) => ({
    ...slide,
    notes: composeNotes(context, [...outlines, ...evidence][index]!, references),
  }))
  return {
    title: briefing.title,
    description: briefing.subtitle ?? briefing.source.title,
    author: briefing.source.author ?? briefing.source.publisher ?? '',
    language: briefing.language,
    unlisted: briefing.unlisted ?? false,
    draft: isDraft(briefing),
    source: [briefing.source.title, briefing.source.publisher].filter(Boolean).join(', '),
    report: briefing.report,
    slides,
    references,
    seconds: slides.reduce((sum, slide) => sum + slide.notes.seconds, 0),
  }
}

/** Two slides of one headline could not be told apart in an outline: the later one is numbered. */
function uniqueHeadlines(outlines: readonly Outline[]): readonly Outline[] {
  const seen = new Map<string, number>()
  return outlines.map((outline) => {
    const times = (seen.get(outline.headline) ?? 0) + 1
    seen.set(outline.headline, times)
    return times === 1 ? outline : { ...outline, headline: `${outline.headline} (${times})` }
  })
}
