import type { Verified } from '../verify/verified.ts'
import type { Deck } from './deck.ts'
import type { Context, Outline } from './context.ts'
import { composeContradictions } from './compose-contradictions.ts'
import { composeArc } from './compose-arc.ts'
import { composeCover } from './compose-cover.ts'
import { composeEvidence } from './compose-evidence.ts'
import { composeFigures } from './compose-figures.ts'
import { composeMap } from './compose-map.ts'
import { composeNotes } from './compose-notes.ts'
import { composeOrganisation } from './compose-organisation.ts'
import { composeOutlook, composeSections, composeSummary } from './compose-points.ts'
import { composeReport } from './compose-report.ts'
import { composeSources } from './compose-sources.ts'
import { composeVoices } from './compose-voices.ts'
import { contextOf, isDraft } from './context.ts'
import { sectionOverHeadline, sourceInFoot } from './foot.ts'
import { directionOf } from './labels.ts'

/** The slides for the room, in order. Sources and evidence follow, which tell of them. */
const room: readonly ((context: Context) => readonly Outline[])[] = [
  composeCover,
  composeSummary,
  composeFigures,
  composeSections,
  composeVoices,
  composeOrganisation,
  composeMap,
  composeArc,
  composeOutlook,
]

/** Composes the deck of a verified briefing. Pure: the same briefing gives the same deck. */
export function composeDeck(verified: Verified): Deck {
  const context = contextOf(verified)
  const { briefing } = context
  const presented = room
    .flatMap((compose) => compose(context))
    .map((outline) => ({ ...outline, ...composeContradictions(context, outline) }))
  const outlines = [...presented, ...composeSources(context, presented)]
  const { slides: evidence, entries, references } = composeEvidence(context, outlines)
  const slides = toldApart([...outlines, ...evidence]).map((outline) => {
    const { say: _, ...slide } = outline
    return {
      ...slide,
      ...('section' in slide && slide.section !== undefined && { section: sectionOverHeadline(slide.section) }),
      notes: composeNotes(context, outline, references),
    }
  })
  const source = context.labels.series([briefing.source.title, briefing.source.publisher ?? ''].filter(Boolean))
  return {
    title: briefing.title,
    description: briefing.subtitle ?? briefing.source.title,
    author: briefing.source.author ?? briefing.source.publisher ?? '',
    language: briefing.language,
    aspect: briefing.aspect ?? '16/9',
    direction: directionOf(briefing.language),
    unlisted: briefing.unlisted ?? false,
    draft: isDraft(briefing),
    source,
    foot: sourceInFoot(source),
    report: briefing.report,
    text: composeReport(context, entries, references),
    slides,
    references,
    seconds: slides.reduce((sum, slide) => sum + slide.notes.seconds, 0),
  }
}

/** Two slides of one id could not be linked to, and of one headline not be told apart in an outline: the later one is numbered. */
function toldApart(outlines: readonly Outline[]): readonly Outline[] {
  const uniqueId = numbered((id, times) => `${id}-${times}`)
  const uniqueHeadline = numbered((headline, times) => `${headline} (${times})`)
  return outlines.map((outline) => ({ ...outline, id: uniqueId(outline.id), headline: uniqueHeadline(outline.headline) }))
}

/** Gives a name as it is the first time, and after that with the lowest number that makes it a new one. */
function numbered(withNumber: (name: string, times: number) => string): (name: string) => string {
  const taken = new Set<string>()
  return (name) => {
    let free = name
    for (let times = 2; taken.has(free); times++) free = withNumber(name, times)
    taken.add(free)
    return free
  }
}
