import type { ReportPlace } from './report.ts'

/** A place in words, for messages: `line 12`, `page 3, line 7`, `paragraph 41`. */
export function describePlace(place: ReportPlace): string {
  if ('column' in place) return `line ${place.line}`
  if ('page' in place) return `page ${place.page}, line ${place.line}`
  return `paragraph ${place.paragraph}`
}
