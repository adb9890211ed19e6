import { foldText } from '../../fold-text.ts'
import { describe, restsOn } from '../describe.ts'
import type { ReadReport } from '../grounds.ts'
import type { Statement, StatementFinding } from '../statement.ts'

/** A raised digit, a fraction or a ringed number, with the digits before it. Matches "100⁰", "100 ⅔", "①"; not "km²". */
const signs = /(?:\d[\d.,]* ?|(?<![\p{L}\p{N}]))\p{No}+/gu

/** What stands in quotation marks, three words or more. Matches "“we have paid it”"; not "“lone wolves”". */
const cited = /“(?<words>[^“”]+)”|"(?<plain>[^"]+)"/g

const LEAST = 3

/** A sign that is a number, and words in quotation marks, stand in what a statement rests on as they stand here. */
export function checkSigns(statement: Statement, report: ReadReport): StatementFinding[] {
  if (statement.role === 'name' || statement.role === 'cover') return []
  const { quotes } = report.groundsOf(statement)
  const holds = (text: string, part: string): boolean => fold(text).includes(fold(part))
  const numbers = [...statement.text.matchAll(signs)].filter(([sign]) => !quotes.some(({ text }) => text.includes(sign)))
  const altered = [...statement.text.matchAll(cited)]
    .flatMap(({ groups }) => (groups?.['words'] ?? groups?.['plain'] ?? '').split(/…|\.\.\.|\[[^\]]*\]/)) // "paid … back"; not "paid. Back"
    .map((words) => words.trim().replace(/[.,;:!?]$/, ''))
    .filter((words) => words.split(/\s+/).length >= LEAST && ![...quotes, ...report.all].some(({ text }) => holds(text, words)))
  return [
    ...numbers.map(([sign]) =>
      finding(statement, 'number-not-in-quote', sign.trim(), 'Write the number as the report gives it.'),
    ),
    ...altered.map((words) =>
      finding(statement, 'citation-altered', words, 'Cite to the letter, or take the quotation marks away.'),
    ),
  ]
}

function finding(statement: Statement, code: string, words: string, hint: string): StatementFinding {
  return describe(statement, {
    severity: statement.role === 'item' ? 'error' : 'warning',
    ...{ code, words, message: `“${words}” does not stand so in ${restsOn(statement)}.`, hint },
  })
}

function fold(text: string): string {
  return foldText(text).text.toLowerCase()
}
