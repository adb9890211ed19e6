import type { Report } from '../read/report.ts'
import { annotate } from './annotate.ts'
import type { Briefing, Source } from './briefing.ts'
import { byText, companionsOf } from './companions.ts'
import { chooseItems } from './choose-items.ts'
import { draftSections } from './draft-sections.ts'
import { draftClaims } from './voices/draft-claims.ts'
import { draftEvents } from './events/draft-events.ts'
import { draftFigures } from './figures/draft-figures.ts'
import { draftTableFigures } from './figures/draft-table-figures.ts'
import { draftUnits } from './units/draft-units.ts'
import { claimOwnSide } from './voices/own-side.ts'
import { findInterviewee } from './voices/find-interviewee.ts'
import { findSummary } from './find-summary.ts'
import { namesOfBody } from './units/unit-body.ts'
import { newIds } from './ids.ts'
import { outlineBriefing } from './outline-briefing.ts'
import { languageOf } from './report-language.ts'
import { placeQuotes } from './place-quotes.ts'
import { labelBelow } from './labels.ts'
import { sentencesOf, type Sentence } from './sentences.ts'
import type { Speech } from './voices/speakers.ts'
import { weigh } from './weigh-sentences.ts'

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
  const annotated = claimOwnSide(annotate(sentences, source.published), namesOfBody(report, sentences))
  const { units, label } = draftUnits(report, annotated, source.published, takeId)
  const speech = new Map(annotated.map((each) => [each.sentence, each.speech]))
  const speechOf = (sentence: Sentence): readonly Speech[] => {
    const own = speech.get(sentence) ?? []
    return own.length > 0 ? own : speakerOf(source, sentence)
  }
  const companions = companionsOf(annotated)
  const inShort = findSummary(report, sentences)
  const { summary, sections, told } = draftSections({
    report,
    sentences,
    merits: { weights: weigh(annotated), companions },
    speechOf,
    takeId,
    inShort,
  })
  const spoken = annotated.map((each) => ({ ...each, speech: speechOf(each.sentence) }))
  const figures = [...draftFigures(spoken, takeId), ...draftTableFigures(report, takeId)]
  const events = draftEvents(annotated, report, units, takeId)
  const claims = draftClaims(annotated, takeId)
  const slides = chooseItems(
    { figures, events, claims, points: [...summary.points, ...sections.flatMap(({ points }) => points)] },
    {
      headlines: new Set([summary, ...sections].flatMap(({ headline }) => headline ?? [])),
      told,
      companions: byText(companions),
      leading: new Set(sentences.filter(({ block }) => block.section === inShort).map(({ text }) => text)),
      published: source.published,
    },
  )
  const briefing: Briefing = {
    report: report.file,
    title: titleOf(report),
    source,
    language,
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
