import type { Problem } from '../../problems.ts'
import type { CheckContext, LocatedItem } from '../check.ts'
import type { Figure } from '../verified.ts'
import { settleAsserts } from './asserts.ts'
import { checkReckoning } from './checks/check-reckoning.ts'
import { describe, describeItem, restsOn } from './describe.ts'
import { countsIn } from './digits.ts'
import { listOf, listStatements } from './list-statements.ts'
import type { Statement, StatementFinding } from './statement.ts'

/** What is checked of a statement in English alone; `check` says so of a deck in another language. */
export const uncheckedElsewhere =
  'months and days, most numbers in words, how exact a number is and what it counts, names and words that the report does not have, hedges, who says what, statuses, relations, and contradictions'

/** The key of each list whose items bear a date. */
const dateKeys: Partial<Record<ReturnType<typeof listOf>, string>> = { events: 'date', units: 'since', figures: 'as_of' }

/**
 * What can be held against the report in any language: every number that a statement has in digits, every figure's value,
 * and the year of every date stand in what it rests on.
 */
export function verifyDigits(context: CheckContext): Problem[] {
  const { briefing, items, tree } = context
  const bearing = items.filter(({ finding }) => finding.found === 'whole')
  const findings = [
    ...listStatements(briefing, items)
      .filter((statement) => statement.items.every((item) => bearing.includes(item)))
      .flatMap((statement) => checkStatement(statement, context)),
    ...bearing.flatMap((located) => [...checkFigure(located, context), ...checkYears(located, context)]),
  ]
  return settleAsserts(findings, briefing, tree)
}

function checkStatement(statement: Statement, { reading, briefing: { language } }: CheckContext): StatementFinding[] {
  const { quotes, near } = reading.groundsOf(statement)
  const valuesOf = (texts: readonly { readonly text: string }[]) => valuesIn(texts, language)
  const there = valuesOf(quotes)
  const isSaid = statement.role === 'say' ? valuesOf(near) : new Set<number>()
  return countsIn(statement.text, language)
    .filter(({ value, text }) => !there.has(value) && !isOwnCount(value, text, statement))
    .map(({ value, text }) =>
      describe(statement, {
        severity: isSaid.has(value) ? 'warning' : 'error',
        code: 'number-not-in-quote',
        words: text,
        message: `“${text}” does not stand in ${restsOn(statement)}${isSaid.has(value) ? ', but near it' : ''}.`,
        hint: 'Write the number as the report gives it, or let the quote include it.',
      }),
    )
}

/** A speaker counts in words what is on the slide: "three reasons". */
function isOwnCount(value: number, text: string, { role, items }: Statement): boolean {
  return role !== 'item' && role !== 'name' && !/\p{Nd}/u.test(text) && value === items.length // "4"; not "four"
}

function checkFigure(located: LocatedItem, { reading, briefing }: CheckContext): StatementFinding[] {
  if (listOf(located) !== 'figures') return []
  const figure = located.item as Figure
  if (figure.from !== undefined) return checkReckoning(located, figure, briefing.figures ?? [])
  // "A third" and "hundreds" are words, which are shown as they stand or not read.
  if (figure.qualifier === 'fraction' || figure.words !== undefined) return []
  const there = valuesIn(reading.groundsOfItem(located).quotes, briefing.language)
  return [figure.value]
    .flat()
    .filter((value) => !there.has(value))
    .map((value) =>
      describeItem(
        located,
        {
          severity: 'error',
          code: 'number-not-in-quote',
          words: String(value),
          message: `“${value}” does not stand in the quote, neither in European nor in Arabic digits.`,
          hint: 'Write the number as the report gives it, or “from:” with the ids of the figures that it is reckoned from.',
        },
        'value',
      ),
    )
}

/** A year may stand in the rest of the sentence, where the quote is a part of it. */
function checkYears(located: LocatedItem, { reading, briefing: { language, source } }: CheckContext): StatementFinding[] {
  const key = dateKeys[listOf(located)]
  const date = key === undefined ? undefined : (located.item as unknown as Record<string, string | undefined>)[key]
  if (key === undefined || date === undefined || (key === 'as_of' && date === source.published)) return []
  const { quotes, sentences } = reading.groundsOfItem(located)
  const there = valuesIn([...quotes, ...sentences.map(({ sentence }) => sentence)], language)
  return [...new Set(date.match(/\d{4}/g))] // "2019" of "2019-03"
    .filter((year) => !there.has(Number(year)))
    .map((year) =>
      describeItem(
        located,
        {
          severity: 'error',
          code: 'date-not-in-quote',
          words: year,
          message: `The year “${year}” stands neither in the quote nor in its sentence.`,
          hint: 'Write the date as exactly as the report gives it.',
        },
        key,
      ),
    )
}

function valuesIn(texts: readonly { readonly text: string }[], language: string): ReadonlySet<number> {
  return new Set(texts.flatMap(({ text }) => countsIn(text, language).map(({ value }) => value)))
}
