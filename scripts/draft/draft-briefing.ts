import type { Report } from '../read/report.ts'
import { annotate } from './annotate.ts'
import type { Briefing, BriefingSection, Point, Source, Summary } from './briefing.ts'
import { chooseHeadline, choosePoints, endsAsSentence, pointOf, weigh, type Weights } from './choose-points.ts'
import { chooseItems } from './choose-items.ts'
import { draftClaims } from './voices/draft-claims.ts'
import { draftEvents } from './events/draft-events.ts'
import { draftFigures } from './figures/draft-figures.ts'
import { draftTableFigures } from './figures/draft-table-figures.ts'
import { draftUnits } from './units/draft-units.ts'
import { findInterviewee } from './voices/find-interviewee.ts'
import { newIds, type TakeId } from './ids.ts'
import { outlineBriefing } from './outline-briefing.ts'
import { languageOf } from './report-language.ts'
import { placeQuotes } from './place-quotes.ts'
import { labelBelow } from './labels.ts'
import { sentencesOf, withoutStop, type Sentence } from './sentences.ts'
import type { Speech } from './voices/speakers.ts'

/** A point of a sentence, with who says it. */
type PointFor = (sentence: Sentence, prefix?: string) => Point

const SECTION_POINTS = 4
const SUMMARY_POINTS = 3

/**
 * Drafts a briefing from a report by rules alone: every quote is cut out of the report, and every
 * item is marked as one that nobody has looked at. The rules are for English: of a report in another language it is an outline.
 *
 * @param options.published when the report appeared (2024, 2024-03, 2024-03-22), over what it says itself.
 */
export function draftBriefing(report: Report, options: { readonly published?: string } = {}): Briefing {
  const takeId = newIds()
  const sentences = sentencesOf(report)
  const source = sourceOf(report, sentences, options.published)
  const language = languageOf(report)
  if (language !== 'en') return outlineBriefing(report, { title: titleOf(report), source, language, sentences }, takeId)
  const annotated = annotate(sentences, source.published)
  const { units, label } = draftUnits(report, annotated, source.published, takeId)
  const speech = new Map(annotated.map((each) => [each.sentence, each.speech]))
  const pointFor: PointFor = (sentence, prefix) => {
    const own = speech.get(sentence) ?? []
    return pointOf(sentence, own.length > 0 ? own : speakerOf(source, sentence), takeId, prefix)
  }
  const weights = weigh(annotated)
  const { headline, ...summary } = draftSummary(sentences, pointFor, weights)
  const sections = draftSections(report, sentences, pointFor, takeId, weights, headline)
  const figures = [...draftFigures(annotated, takeId), ...draftTableFigures(report, takeId)]
  const events = draftEvents(annotated, report, units, takeId)
  const claims = draftClaims(annotated, takeId)
  const taken = [headline?.text ?? '', ...sections.map((section) => section.headline ?? '')].map(withoutStop)
  const slides = chooseItems({ figures, events, claims }, new Set(taken))
  const briefing: Briefing = {
    report: report.file,
    title: titleOf(report),
    source,
    language,
    summary: { ...(headline && { headline: withoutStop(headline.text) }), ...summary },
    sections,
    ...(Object.keys(slides).length > 0 && { slides }),
    ...(figures.length > 0 && {
      figures: figures.map((figure) => ({ ...figure, label: labelBelow(figure.unit, figure.label) })),
    }),
    ...(units.length > 0 && { units }),
    ...(label !== undefined && { units_label: label }),
    ...(events.length > 0 && { events }),
    ...(claims.length > 0 && { claims }),
  }
  return placeQuotes(briefing, report, sentences)
}

/** Without a title the first heading serves, and without one the file's name. */
function titleOf(report: Report): string {
  return report.title ?? report.particulars.title ?? report.blocks.find((block) => block.kind === 'heading')?.text ?? report.file
}

function sourceOf(report: Report, sentences: readonly Sentence[], given: string | undefined): Source {
  const { title, author, publisher, interviewee, published } = report.particulars
  const found = interviewee ?? findInterviewee(sentences.map((sentence) => sentence.text))
  const date = given ?? published
  return {
    title: title ?? titleOf(report),
    ...(author !== undefined && { author }),
    ...(publisher !== undefined && { publisher }),
    ...(found !== undefined && { interviewee: found }),
    ...(date !== undefined && { published: date }),
  }
}

/** In a report that relays an interview, what nobody else says is said by whom it relays; the text before the first heading is the report's own. */
function speakerOf({ interviewee }: Source, { block }: Sentence): readonly Speech[] {
  return interviewee === undefined || block.section === 0 ? [] : [{ by: interviewee, kind: 'assessment' }]
}

interface DraftedSummary extends Omit<Summary, 'headline'> {
  readonly headline?: Sentence
}

/** From the lead, the sentences before the first heading; where that gives too little, from the sections. */
function draftSummary(sentences: readonly Sentence[], pointFor: PointFor, weights: Weights): DraftedSummary {
  const lead = sentences.filter(({ block, text }) => block.section === 0 && endsAsSentence(text))
  const body = sentences.filter((sentence) => sentence.block.section > 0)
  const opening = body.filter(({ block }) => block.section === body[0]?.block.section)
  const headline = chooseHeadline(lead, weights) ?? chooseHeadline(opening, weights)
  const others = [lead, body].map((part) => part.filter((sentence) => sentence !== headline))
  const [fromLead, fromBody] = others.map((part) => choosePoints(part, SUMMARY_POINTS, weights)) as [Sentence[], Sentence[]]
  const points = [...fromLead, ...fromBody].slice(0, SUMMARY_POINTS).map((sentence) => pointFor(sentence, 'summary'))
  return { ...(headline && { headline }), points }
}

/**
 * A heading with no text of its own, only headings under it, is kept for the order, and has nothing to show.
 * What heads the summary heads no section as well: two slides would be called the same.
 */
function draftSections(
  report: Report,
  sentences: readonly Sentence[],
  pointFor: PointFor,
  takeId: TakeId,
  weights: Weights,
  taken: Sentence | undefined,
): BriefingSection[] {
  const bySection = Map.groupBy(sentences, ({ block }) => block.section)
  return report.blocks
    .filter((block) => block.kind === 'heading')
    .map(({ id, text: heading, section }) => {
      const own = bySection.get(section) ?? []
      if (own.length === 0) return { id: takeId(id, heading), heading, points: [] }
      const chosen = chooseHeadline(
        own.filter((sentence) => sentence !== taken),
        weights,
      )
      const headline = chosen ? withoutStop(chosen.text) : heading
      const others = own.length > 1 ? own.filter((sentence) => sentence !== chosen) : own
      const points = choosePoints(others, SECTION_POINTS, weights).map((sentence) => pointFor(sentence))
      return { id: takeId(id, heading), heading, headline, points }
    })
}
