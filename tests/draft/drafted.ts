import { draftBriefing } from '../../scripts/draft/draft-briefing.ts'
import type { Briefing, Item } from '../../scripts/draft/briefing.ts'
import { readMarkdown } from '../../scripts/read/read-markdown.ts'
import { refineReading } from '../../scripts/read/refine-reading.ts'
import type { Report } from '../../scripts/read/report.ts'

export function reportOf(text: string): Report {
  return { file: 'report.md', format: 'md', ...refineReading(readMarkdown(Buffer.from(text), 'report.md')) }
}

/** What is drafted from the text of a report. */
export function draftOf(text: string): Briefing {
  return draftBriefing(reportOf(text))
}

export function itemsOf(briefing: Briefing): readonly Item[] {
  return [
    ...briefing.summary.points,
    ...briefing.sections.flatMap((section) => section.points),
    ...(briefing.figures ?? []),
    ...(briefing.units ?? []),
    ...(briefing.events ?? []),
    ...(briefing.claims ?? []),
  ]
}
