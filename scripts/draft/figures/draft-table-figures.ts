import type { Report } from '../../read/report.ts'
import type { Figure } from '../briefing.ts'
import type { TakeId } from '../ids.ts'
import { currencies } from '../lexicons/amounts.ts'
import { scaled } from '../numbers.ts'
import { tablesOf } from '../tables.ts'

/** A cell that is a number and nothing else. Matches "1,200", "3.5", "60%", "€1.2m"; not "n/a", "12 staff". */
const plainNumber =
  /^(?<sign>US\$|[€£$])? ?(?<number>\d{1,3}(?:[, ]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?) ?(?<percent>%)?(?<magnitude>m|bn|million|billion)?$/

/** Counts a year, not a thing. Matches "2019"; not "2,019". */
const year = /^(?:19|20)\d\d$/

/** What a column's head says of all its cells. Matches "(€ million)", "in thousands"; not "Members". */
const scaleInHead =
  /(?<sign>US\$|[€£$%])?,? ?\b(?:in )?(?<magnitude>million|billion|thousand|m|bn)s?\b(?![²³])|(?<only>US\$|[€£$%])/

/** A column of years is a column of dates. Matches "Founded", "Year"; not "Staff". */
const ofYears = /\b(?:year|founded|opened|since|established|created|closed|date|first|began|launched)\b/i

/** The cells of tables: what a cell counts stands over it, and what it is said of at the left of its row. */
export function draftTableFigures(report: Report, takeId: TakeId): Figure[] {
  return tablesOf(report).flatMap(({ heads, rows }) =>
    rows.flatMap(({ block, name, cells, quote }) =>
      cells.flatMap(({ text }, column) => {
        const head = heads[column] ?? ''
        const groups = plainNumber.exec(text)?.groups
        if (groups === undefined || name === '' || head === '' || (year.test(text) && (ofYears.test(head) || cells.length === 1)))
          return []
        const { magnitude, sign, only } = scaleInHead.exec(head)?.groups ?? {}
        const value = scaled(Number(groups['number']?.replace(/[, ]/g, '')), groups['magnitude'] ?? magnitude)
        const money = groups['sign'] ?? sign ?? only
        const unit = groups['percent'] ?? (money === undefined ? head : (currencies.get(money) ?? money))
        return [
          {
            id: takeId(`s${block.section}`, `${name} ${head}`),
            value,
            qualifier: 'exact' as const,
            unit,
            label: `${name}: ${head}`,
            ...(year.test(head) && { as_of: head }),
            quote,
            draft: true,
          },
        ]
      }),
    ),
  )
}
