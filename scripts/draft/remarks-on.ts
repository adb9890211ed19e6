import type { Report } from '../read/report.ts'
import type { Briefing } from './briefing.ts'
import { findContradictions } from './find-contradictions.ts'

/** What was looked for in the report and not found, and where it seems to contradict itself, a line each. */
export function remarksOn(report: Report, briefing: Briefing): string[] {
  const isEnglish = briefing.language === 'en'
  const headings = report.blocks.filter((block) => block.kind === 'heading')
  const lines: readonly (readonly [boolean, string])[] = [
    [report.title === undefined, 'No title was found; the briefing bears the first heading, or the file’s name.'],
    [!isEnglish, outlined(briefing.language)],
    [headings.length === 0, 'No headings were found, so the briefing has no sections.'],
    [briefing.summary.points.length === 0, 'No sentence was found that could open the briefing.'],
    [isEnglish && !briefing.figures?.length, 'No figures were found.'],
    [isEnglish && !briefing.events?.length, 'No dated events were found.'],
    [isEnglish && !briefing.units?.length, 'No units of the organisation were found.'],
    [isEnglish && !briefing.claims?.length, 'No attributed claims were found.'],
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

/** What a report in another language gets, and what is left to the editor. */
function outlined(language: string): string {
  const name = language.startsWith('und') ? 'another language' : new Intl.DisplayNames('en', { type: 'language' }).of(language)
  return `The report is in ${name}, and facts are drafted from English alone: this is an outline of its sections with their first sentences. Figures, units, events and claims are yours to add.`
}
