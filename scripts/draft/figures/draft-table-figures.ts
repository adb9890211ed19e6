import type { Report } from '../../read/report.ts'
import type { Figure } from '../briefing.ts'
import type { TakeId } from '../ids.ts'
import { latinPattern } from '../latin-pattern.ts'
import { currencies, qualifierWords } from '../lexicons/amounts.ts'
import { scaled } from '../numbers.ts'
import { tablesOf, type TableRow } from '../tables.ts'
import { sign } from './find-amounts.ts'
import { readHead } from './table-heads.ts'

/** A cell that is a number and nothing else. Matches "1,200", "about 300", "3.5", "60%", "€1.2m", "EUR 12"; not "n/a", "12 staff". */
const plainNumber = latinPattern(
  `^(?:(?<qualifier>${[...qualifierWords.keys()].join('|')}) ?)?(?<money>${sign})? ?(?<number>\\d{1,3}(?:[, ]\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?) ?(?<percent>%)?(?<magnitude>m|bn|million|billion)?$`,
  'u',
)

/** Counts a year, not a thing. Matches "2019"; not "2,019". */
const year = /^(?:19|20)\d\d$/

/** A column of years is a column of dates. Matches "Founded", "Year"; not "Staff". */
const ofYears = /\b(?:year|founded|opened|since|established|created|closed|date|first|began|launched)\b/i

/** The row of the whole. Matches "Total", "All districts"; not "Total Energies", "Allington". */
const ofWhole = /^(?:grand |overall )?totals?$|^(?:total|all) \p{Ll}|^(?:overall|altogether|together|sum)$/iu

/** The cells of tables: what a cell counts stands over it, and what it is said of at the left of its row. The whole goes before its parts. */
export function draftTableFigures(report: Report, takeId: TakeId): Figure[] {
  return tablesOf(report).flatMap(({ heads, rows }) => {
    const [whole, parts] = [true, false].map((isOne) => rows.filter(({ name }) => ofWhole.test(name) === isOne))
    return [...(whole ?? []), ...(parts ?? [])].flatMap((row) =>
      row.cells.flatMap(({ text }, column) => figureOf(text, heads[column] ?? '', row, takeId)),
    )
  })
}

/** The figure of a cell; none where it is no number, or nothing says what it counts. */
function figureOf(text: string, head: string, { block, name, cells, quote }: TableRow, takeId: TakeId): Figure[] {
  const groups = plainNumber.exec(text)?.groups
  const isYear = year.test(text) && (ofYears.test(head) || cells.length === 1)
  if (groups === undefined || name === '' || head === '' || isYear) return []
  const { words, unit: given, magnitude, date } = readHead(head)
  const { number = '', percent, money, qualifier = '' } = groups
  const unit = percent ?? (money === undefined ? given : (currencies.get(money) ?? money))
  return [
    {
      id: takeId(`s${block.section}`, `${name} ${head}`),
      value: scaled(Number(number.replace(/[, ]/g, '')), groups['magnitude'] ?? magnitude),
      qualifier: qualifierWords.get(qualifier) ?? ('exact' as const),
      ...(qualifierWords.has(qualifier) && qualifierWords.get(qualifier) !== qualifier && { wording: qualifier }),
      unit: unit ?? (words === '' ? name : words),
      // What is counted stands with the number: a row's name says the rest.
      label: unit === undefined || words === '' ? name : `${name}: ${words}`,
      ...(date !== undefined && { as_of: date }),
      quote,
      draft: true,
    },
  ]
}
