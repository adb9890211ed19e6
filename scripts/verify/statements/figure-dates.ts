import type { Figure } from '../verified.ts'
import { isOfFigure, numeralsFor } from './figure-numerals.ts'
import type { Grounds } from './grounds.ts'
import { clausesOf, isIn } from './number-clauses.ts'

/** Of what began before or ends later the number may be told at another time. */
const bounds: ReadonlySet<string> = new Set(['since', 'from', 'before', 'after', 'until', 'till', 'by', 'to'])

/**
 * The dates that the quote gives for a figure: those of its number's own clause, and in a row of a table the years of its cells.
 * None where any of its numbers has none there, or where it is reckoned from other figures.
 */
export function datesOfFigure(figure: Figure, grounds: Grounds): readonly string[] {
  const [quote] = grounds.quotes
  if (quote === undefined || figure.from !== undefined) return []
  if (quote.block?.kind === 'row') return quote.dates.flatMap(({ date }) => date ?? [])
  // What the words before the quote tell of a date ("in January") its own words do not.
  const isKnown = (date: string | undefined): boolean => date !== undefined && quote.dates.some((other) => other.date === date)
  const each = numeralsFor(figure, grounds)
    .filter((numeral) => isOfFigure(numeral, figure, grounds))
    .map((numeral) => {
      const clause = clausesOf(quote).get(numeral)
      if (clause === undefined) return []
      return quote.ownDates.flatMap((found) =>
        isKnown(found.date) && !bounds.has(found.lead) && isIn(found, clause) ? [found.date!] : [],
      )
    })
  return each.every(({ length }) => length > 0) ? each.flat() : []
}
