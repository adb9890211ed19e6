import type { Report } from '../read/report.ts'
import { annotate } from './annotate.ts'
import type { Briefing, BriefingSection, Source, Summary } from './briefing.ts'
import { chooseHeadline, choosePoints, pointOf } from './choose-points.ts'
import { draftClaims } from './draft-claims.ts'
import { draftEvents } from './draft-events.ts'
import { draftFigures } from './draft-figures.ts'
import { draftTableFigures } from './draft-table-figures.ts'
import { draftUnits } from './draft-units.ts'
import { findInterviewee } from './find-interviewee.ts'
import { newIds, type TakeId } from './ids.ts'
import { sentencesOf, type Sentence } from './sentences.ts'

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
  const { units, label } = draftUnits(sentences, takeId)
  const summary = draftSummary(sentences, takeId)
  const sections = draftSections(report, sentences, takeId)
  const figures = [...draftFigures(sentences, takeId), ...draftTableFigures(report, takeId)]
  const events = draftEvents(annotated, report, units, takeId)
  const claims = draftClaims(annotated, takeId)
  return {
    report: report.file,
    title: titleOf(report),
    source,
    language: 'en',
    summary,
    sections,
    ...(figures.length > 0 && { figures }),
    ...(units.length > 0 && { units }),
    ...(label !== undefined && { units_label: label }),
    ...(events.length > 0 && { events }),
    ...(claims.length > 0 && { claims }),
  }
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

/** From the lead, the text before the first heading; where that gives too little, from the sections. */
function draftSummary(sentences: readonly Sentence[], takeId: TakeId): Summary {
  const lead = sentences.filter((sentence) => sentence.block.section === 0)
  const body = sentences.filter((sentence) => sentence.block.section > 0)
  const headline = chooseHeadline(lead)
  const fromLead = choosePoints(
    lead.filter(({ text }) => text !== headline),
    SUMMARY_POINTS,
  )
  const fromBody = choosePoints(body, SUMMARY_POINTS).slice(0, SUMMARY_POINTS - fromLead.length)
  const points = [...fromLead, ...fromBody].map((sentence) => pointOf(sentence, takeId, 'summary'))
  return { ...(headline !== undefined && { headline }), points }
}

/** A heading with no text of its own, only headings under it, has nothing to show and gets no entry. */
function draftSections(report: Report, sentences: readonly Sentence[], takeId: TakeId): BriefingSection[] {
  return report.blocks
    .filter((block) => block.kind === 'heading')
    .flatMap(({ id, text: heading, section }) => {
      const own = sentences.filter((sentence) => sentence.block.section === section)
      if (own.length === 0) return []
      const headline = chooseHeadline(own) ?? heading
      const others = own.length > 1 ? own.filter(({ text }) => text !== headline) : own
      const points = choosePoints(others, SECTION_POINTS).map((sentence) => pointOf(sentence, takeId))
      return [{ id: takeId(id, heading), heading, headline, points }]
    })
}
