import type { Report } from '../read/report.ts'
import { annotate } from './annotate.ts'
import type { Briefing, BriefingSection, Point, Source, Summary } from './briefing.ts'
import { chooseHeadline, choosePoints, pointOf } from './choose-points.ts'
import { chooseItems } from './choose-items.ts'
import { draftClaims } from './draft-claims.ts'
import { draftEvents } from './draft-events.ts'
import { draftFigures } from './draft-figures.ts'
import { draftTableFigures } from './draft-table-figures.ts'
import { draftUnits } from './draft-units.ts'
import { findInterviewee } from './find-interviewee.ts'
import { newIds, type TakeId } from './ids.ts'
import { placeQuotes } from './place-quotes.ts'
import { labelBelow } from './labels.ts'
import { sentencesOf, type Sentence } from './sentences.ts'
import type { Speech } from './speakers.ts'

/** A point of a sentence, with who says it. */
type PointFor = (sentence: Sentence, prefix?: string) => Point

const SECTION_POINTS = 4
const SUMMARY_POINTS = 3

/**
 * Drafts a briefing from a report by rules alone: every quote is cut out of the report, and every
 * item is marked as one that nobody has looked at.
 *
 * @param options.published when the report appeared (2024, 2024-03, 2024-03-22), over what it says itself.
 */
export function draftBriefing(report: Report, options: { readonly published?: string } = {}): Briefing {
  const takeId = newIds()
  const sentences = sentencesOf(report)
  const source = sourceOf(report, sentences, options.published)
  const annotated = annotate(sentences, source.published)
  const { units, label } = draftUnits(report, annotated, source.published, takeId)
  const speech = new Map(annotated.map((each) => [each.sentence, each.speech]))
  const pointFor: PointFor = (sentence, prefix) => {
    const own = speech.get(sentence) ?? []
    return pointOf(sentence, own.length > 0 ? own : speakerOf(source, sentence), takeId, prefix)
  }
  const summary = draftSummary(sentences, pointFor)
  const sections = draftSections(report, sentences, pointFor, takeId)
  const figures = [...draftFigures(annotated, takeId), ...draftTableFigures(report, takeId)]
  const events = draftEvents(annotated, report, units, takeId)
  const claims = draftClaims(annotated, takeId)
  const slides = chooseItems({ figures, events, claims })
  const briefing: Briefing = {
    report: report.file,
    title: titleOf(report),
    source,
    language: 'en',
    summary,
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

/** From the lead, the text before the first heading; where that gives too little, from the sections. */
function draftSummary(sentences: readonly Sentence[], pointFor: PointFor): Summary {
  const lead = sentences.filter((sentence) => sentence.block.section === 0)
  const body = sentences.filter((sentence) => sentence.block.section > 0)
  const headline = chooseHeadline(lead)
  const fromLead = choosePoints(
    lead.filter(({ text }) => text !== headline),
    SUMMARY_POINTS,
  )
  const fromBody = choosePoints(body, SUMMARY_POINTS).slice(0, SUMMARY_POINTS - fromLead.length)
  const points = [...fromLead, ...fromBody].map((sentence) => pointFor(sentence, 'summary'))
  return { ...(headline !== undefined && { headline }), points }
}

/** A heading with no text of its own, only headings under it, is kept for the order, and has nothing to show. */
function draftSections(report: Report, sentences: readonly Sentence[], pointFor: PointFor, takeId: TakeId): BriefingSection[] {
  const bySection = Map.groupBy(sentences, ({ block }) => block.section)
  return report.blocks
    .filter((block) => block.kind === 'heading')
    .map(({ id, text: heading, section }) => {
      const own = bySection.get(section) ?? []
      if (own.length === 0) return { id: takeId(id, heading), heading, points: [] }
      const headline = chooseHeadline(own) ?? heading
      const others = own.length > 1 ? own.filter(({ text }) => text !== headline) : own
      const points = choosePoints(others, SECTION_POINTS).map((sentence) => pointFor(sentence))
      return { id: takeId(id, heading), heading, headline, points }
    })
}
