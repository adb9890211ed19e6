import { describe, restsOn } from '../describe.ts'
import type { ReadReport } from '../grounds.ts'
import type { Statement, StatementFinding } from '../statement.ts'

interface Rate {
  readonly text: string
  readonly per: string
}

/** "Monthly", "annual", "yearly". */
const adjectives: ReadonlyMap<string, string> = new Map([
  ['daily', 'day'],
  ['weekly', 'week'],
  ['monthly', 'month'],
  ['quarterly', 'quarter'],
  ['yearly', 'year'],
  ['annual', 'year'],
  ['annually', 'year'],
])

/** "A month", "per year", "every three months"; not "half a year", "a year later". */
const perTime =
  /(?<!\b(?:half|for|in|within|after|than|of|once|over|quarter of) )\b(?:an?|per|each|every)(?<many> \w+)? (?<unit>day|week|month|quarter|year)s?\b(?! (?:later|ago|earlier|before|after|old|long|in))/gi
const adjective = new RegExp(`\\b(?:${[...adjectives.keys()].join('|')})\\b`, 'gi')

/** How often the report tells a sum or an act of, a statement does: "a month" is not "a year". */
export function checkRates(statement: Statement, report: ReadReport): StatementFinding[] {
  if (statement.role === 'name' || statement.role === 'cover') return []
  const { quotes } = report.groundsOf(statement)
  const given = new Set(quotes.flatMap(({ text }) => ratesIn(text).map(({ per }) => per)))
  // Where the quotes have no rate but the length of time, that may be one ("over the year").
  const isTold = (per: string): boolean => given.has(per) || (given.size === 0 && quotes.some(({ stems }) => stems.has(per)))
  return ratesIn(statement.text)
    .filter(({ per }) => !isTold(per))
    .map(({ text }) => otherRate(text, statement))
}

function ratesIn(text: string): Rate[] {
  return [
    ...[...text.matchAll(perTime)].flatMap(({ 0: words, groups }) => {
      const { many = '', unit = '' } = groups ?? {}
      const per = timesOf(many.trim().toLowerCase(), unit.toLowerCase())
      return per === undefined ? [] : [{ text: words, per }]
    }),
    ...[...text.matchAll(adjective)].map(({ 0: words }) => ({ text: words, per: adjectives.get(words.toLowerCase())! })),
  ]
}

/** "Every three months" is every quarter; "a busy month" says of no rate. */
function timesOf(many: string, unit: string): string | undefined {
  if (many === '' || many === 'single') return unit
  if (unit === 'month' && /^(?:three|3)$/.test(many)) return 'quarter'
  if (unit === 'month' && /^(?:twelve|12)$/.test(many)) return 'year'
  return undefined
}

function otherRate(words: string, statement: Statement): StatementFinding {
  return describe(statement, {
    severity: statement.role === 'item' ? 'error' : 'warning',
    code: 'rate-differs',
    words,
    message: `Here it is told as “${words}”; ${restsOn(statement)} tells it of another length of time, or of none.`,
    hint: 'Say how often as the report does.',
  })
}
