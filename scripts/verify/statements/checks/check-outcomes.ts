import type { Figure } from '../../verified.ts'
import { describe, restsOn } from '../describe.ts'
import { holdsAsIs } from '../excerpts.ts'
import { isOfFigure, numeralsFor, sameIn } from '../figure-numerals.ts'
import type { ReadReport } from '../grounds.ts'
import type { Numeral } from '../numerals.ts'
import { isAverted, type Outcome, otherOutcome, outcomesIn, outcomesOf } from '../outcomes-of.ts'
import type { ReadText } from '../read-text.ts'
import type { Statement, StatementFinding } from '../statement.ts'

/** What became of what a number counts is what the report says of this number, and not of the one beside it. */
export function checkOutcomes(statement: Statement, report: ReadReport): StatementFinding[] {
  if (statement.role === 'name' || statement.role === 'cover') return []
  const { quotes } = report.groundsOf(statement)
  if (quotes.some((quote) => holdsAsIs(quote, statement.text))) return []
  return [...ofNumbers(statement, report, quotes), ...ofEvent(statement, report)]
}

/** Without a number: what befell that of which the text tells is one of what befell somebody or something in its sentence. */
function ofEvent(statement: Statement, report: ReadReport): StatementFinding[] {
  const text = report.textOf(statement)
  if (statement.role !== 'item' || statement.path[0] === 'figures' || text.counts.length > 0) return []
  const around = report.aroundQuotesOf(statement)
  if (around.some(({ block }) => block?.kind === 'row')) return []
  const said = outcomesIn(text.tokens)
  const given = around.flatMap(({ tokens }) => outcomesIn(tokens))
  const found = otherOutcome(said, given)
  if (found !== undefined) return [other(statement.text, found, statement, false)]
  if (statement.path[0] !== 'events') return []
  const [ownAverted, givenAverted] = [said, given].map((each) => each.find(isAverted))
  if ((ownAverted === undefined) === (givenAverted === undefined)) return []
  return [averted(statement, ownAverted?.word, givenAverted?.word)]
}

/** An event that was thwarted is told as that, and no other one is. */
function averted(statement: Statement, said: string | undefined, given = ''): StatementFinding {
  return describe(statement, {
    severity: 'warning',
    code: 'outcome-differs',
    words: said ?? given,
    message:
      said === undefined
        ? `In ${restsOn(statement)} this was “${given}”; here it took place.`
        : `Here it was “${said}”; in ${restsOn(statement)} it took place.`,
    hint: 'Say what became of it as the report does.',
  })
}

function ofNumbers(statement: Statement, report: ReadReport, quotes: readonly ReadText[]): StatementFinding[] {
  return numbersTold(statement, report).flatMap(({ said, words, same }) => {
    const given = same.flatMap((numeral) => {
      const quote = quotes.find(({ counts }) => counts.includes(numeral))
      return quote === undefined || quote.block?.kind === 'row' ? [] : [outcomesOf(numeral, quote)]
    })
    const others = given.map((each) => otherOutcome(said, each))
    const first = others[0]
    return first === undefined || !others.every((each) => each !== undefined) ? [] : [other(words, first, statement)]
  })
}

interface Told {
  readonly words: string
  readonly said: readonly Outcome[]
  /** The numbers of the quotes that may be meant. */
  readonly same: readonly Numeral[]
}

/** The numbers that a statement tells: a label that of its figure, another text those that stand in it. */
function numbersTold(statement: Statement, report: ReadReport): Told[] {
  const grounds = report.groundsOf(statement)
  const text = report.textOf(statement)
  if (statement.path[0] === 'figures' && statement.role === 'item') {
    const figure = statement.items[0]!.item as Figure
    if (figure.from !== undefined) return []
    const same = numeralsFor(figure, grounds).filter((numeral) => isOfFigure(numeral, figure, grounds))
    return [{ words: String(figure.words ?? figure.value), said: outcomesIn(text.tokens), same }]
  }
  return text.counts
    .filter(({ kind }) => kind === 'cardinal')
    .map((numeral) => ({ words: numeral.text, said: outcomesOf(numeral, text), same: sameIn(numeral, grounds.quotes) }))
}

function other(words: string, [said, given]: readonly [Outcome, Outcome], statement: Statement, isSure = true): StatementFinding {
  return describe(statement, {
    severity: isSure && statement.role === 'item' ? 'error' : 'warning',
    code: 'outcome-differs',
    words: said.word,
    message: `“${said.word}” is told of “${words}”; in ${restsOn(statement)} it is “${given.word}”.`,
    hint: 'Say of the number what the report says of it.',
  })
}
