import type { Piece } from '../reader.ts'
import { months } from '../lexicons/months.ts'

/** A year, with the month before it where there is one. Matches "in 2021", "March 2021"; not "2,021", "20210", "1.2021". */
const yearNamed = new RegExp(`(?:(?<month>${months.join('|')}),? )?(?<![\\d.,])(?<year>(?:19|20)\\d\\d)(?!\\d|[.,]\\d)`, 'gi')

/**
 * Whether a date that a program wrote into the file may be that of the report: nothing that the
 * text names is later, and the latest year that it names is at most one year earlier. Programs leave
 * the dates of templates there, and those of copies.
 *
 * @param date ISO 8601, to the day
 */
export function isPlausibleDate(date: string, pieces: readonly Piece[]): boolean {
  const named = pieces.flatMap((piece) => [...piece.text.matchAll(yearNamed)].map(({ groups }) => isoOf(groups)))
  const latest = named.reduce((last, each) => (each > last ? each : last), '')
  if (latest === '') return false
  const isLater = latest > date.slice(0, latest.length)
  return !isLater && Number(date.slice(0, 4)) - Number(latest.slice(0, 4)) <= 1
}

function isoOf(groups: Record<string, string | undefined> = {}): string {
  const month = months.findIndex((name) => name === groups['month']?.toLowerCase()) + 1
  return month === 0 ? String(groups['year']) : `${groups['year']}-${String(month).padStart(2, '0')}`
}
