import type { Report } from '../read/report.ts'
import type { Briefing } from './briefing.ts'
import { findContradictions } from './find-contradictions.ts'

/** What was looked for in the report and not found, and where it seems to contradict itself, a line each. */
export function remarksOn(report: Report, briefing: Briefing): string[] {
  const headings = report.blocks.filter((block) => block.kind === 'heading')
  const lines: readonly (readonly [boolean, string])[] = [
    [report.title === undefined, 'No title was found; the briefing bears the first heading, or the file’s name.'],
    [headings.length === 0, 'No headings were found, so the briefing has no sections.'],
    [briefing.summary.points.length === 0, 'No sentence was found that could open the briefing.'],
    [!briefing.figures?.length, 'No figures were found.'],
    [!briefing.events?.length, 'No dated events were found.'],
    [!briefing.units?.length, 'No units of the organisation were found.'],
    [!briefing.claims?.length, 'No attributed claims were found.'],
    [briefing.source.author === undefined && briefing.source.publisher === undefined, 'No author or publisher was found.'],
    [briefing.source.published === undefined, 'No date of publication was found.'],
  ]
  return [
    ...lines.filter(([isMissing]) => isMissing).map(([, line]) => line),
    ...findContradictions(briefing).map(
      ([one, other]) => `The report may contradict itself: “${one.quote}” and “${other.quote}”`,
    ),
  ]
}
