import { describe, restsOn } from '../describe.ts'
import type { ReadReport } from '../grounds.ts'
import type { Numeral } from '../numerals.ts'
import type { ReadText } from '../read-text.ts'
import { sameIn } from '../figure-numerals.ts'
import type { Statement, StatementFinding } from '../statement.ts'

/** By how much, to what, or from what; with a qualifier or a currency between. Matches "fell by ", "rose to about €"; not "of ". */
const before =
  /\b(?<way>by|to|from)(?: (?:an?|about|around|some|roughly|nearly|almost|over|more than|at least|up to|just))* ?[$€£]?$/i

/** "Fell to 18" is not "fell by 18". */
export function checkChange(statement: Statement, report: ReadReport): StatementFinding[] {
  if (statement.role === 'name' || statement.role === 'cover') return []
  const text = report.textOf(statement)
  const { quotes } = report.groundsOf(statement)
  return text.counts.flatMap((numeral) => {
    const way = wayOf(numeral, text)
    if (way === undefined) return []
    const given = sameIn(numeral, quotes).map((other) =>
      wayOf(
        other,
        quotes.find(({ counts }) => counts.includes(other))!,
      ),
    )
    const [first] = given
    return first === undefined || given.some((each) => each === undefined || each === way)
      ? []
      : [otherWay(numeral, way, first, statement)]
  })
}

function wayOf({ start }: Numeral, { text }: Pick<ReadText, 'text'>): string | undefined {
  return before.exec(text.slice(Math.max(0, start - 40), start))?.groups?.['way']?.toLowerCase()
}

function otherWay({ text }: Numeral, way: string, given: string, statement: Statement): StatementFinding {
  return describe(statement, {
    severity: statement.role === 'item' ? 'error' : 'warning',
    code: 'change-differs',
    words: `${way} ${text}`,
    message: `Here it is “${way}” ${text}; in ${restsOn(statement)} it is “${given}”.`,
    hint: 'Say as the report does whether it changed by that, or to it.',
  })
}
