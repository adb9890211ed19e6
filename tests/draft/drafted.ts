import { draftBriefing } from '../../scripts/draft/draft-briefing.ts'
import type { Briefing, Item } from '../../scripts/draft/briefing.ts'
import { parseReport } from '../../scripts/read/read-report.ts'
import type { Report } from '../../scripts/read/report.ts'

export function reportOf(text: string): Report {
  return parseReport(Buffer.from(text), 'report.md', 'md')
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
