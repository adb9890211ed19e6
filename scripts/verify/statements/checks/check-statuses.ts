import type { Told } from '../../../draft/units/told-statuses.ts'
import { statusesNamed } from '../../../draft/units/unit-status.ts'
import type { CheckContext, LocatedItem } from '../../check.ts'
import type { Status, Unit } from '../../verified.ts'
import { describeItem } from '../describe.ts'
import type { Grounds, ReadReport } from '../grounds.ts'
import type { StatementFinding } from '../statement.ts'
import { tokensOf } from '../tokens.ts'
import type { UnitReadings } from '../unit-readings.ts'

/** A unit has the status that its quote tells of it, by the grammar and the words that the draft reads with. */
export function checkStatuses({ items }: CheckContext, report: ReadReport, readings: UnitReadings): StatementFinding[] {
  const units = items.filter(({ path, finding }) => path[0] === 'units' && finding.found === 'whole')
  return units.flatMap((located) => {
    const grounds = report.groundsOfItem(located)
    const faults = statusFault(located, readings.told(located, 'named'), grounds)
    // What the report calls it besides may prove it.
    return faults.length === 0 ? [] : statusFault(located, readings.told(located, 'drafted'), grounds)
  })
}

/** What is seen at work may be any of these; the quote does not say which. */
const atWork: ReadonlySet<Status> = new Set(['active', 'growing', 'recovering', 'restructured', 'stable', 'contested'])

function statusFault({ item, path }: LocatedItem, told: readonly Told[], grounds: Grounds): StatementFinding[] {
  const { status } = item as Unit
  const states = told.filter(({ acts, isWeak }) => acts !== true && isWeak !== true)
  if (told.some((each) => each.status === status)) return []
  const [other] = states.length > 0 ? states : told
  if (status === 'unknown') return other === undefined ? [] : [differs(path, status, other.status, 'warning')]
  const isSeen = other === undefined || (other.acts === true && atWork.has(status))
  if (isSeen && isOtherwise(status, grounds.quotes)) return [otherwise(path, status)]
  if (isSeen) return isNamed(status, grounds) ? [] : [notTold(path, status)]
  return [differs(path, status, other.status, 'error')]
}

/**
 * Whether the quote or its sentence has words for a status, though the grammar can't tell of whom; to be active, that the quote
 * has words for no other is enough.
 */
function isNamed(status: Status, { quotes, sentences }: Grounds): boolean {
  const namedIn = (texts: readonly string[]) => new Set(texts.flatMap((text) => [...statusesNamed(text)]))
  const inQuotes = new Set(quotes.flatMap(({ text }) => statesIn(text).flatMap((states) => [...states])))
  const [{ stem } = { stem: '' }] = tokensOf(status)
  return (
    inQuotes.has(status)
    || (status === 'active' && namedIn(quotes.map(({ text }) => text)).size === 0)
    || quotes.some(({ stems }) => stems.has(stem))
    || namedIn(sentences.map(({ sentence }) => sentence.text)).has(status)
  )
}

/** What works, and what does not. */
const sides: readonly ReadonlySet<Status>[] = [
  new Set(['active', 'growing', 'recovering', 'restructured', 'stable']),
  new Set(['weakened', 'dormant', 'defunct']),
]

/** What may come, or is wanted, with its clause. Matches "may be dissolved in 2026" before a comma; not "May 2026". */
const open =
  /\b(?:may|might|could|would|should|is to|are to|was to|if|unless|plans? to|planned to|expected to|likely to|due to be)\b[^,;.:]*/g
/** Where a text turns to what holds in the end. Matches ", but since"; not "but one". */
const turn = /[;.] |,? (?:but|yet|however|until)\b/
/** What is denied, with its clause. Matches "not active at present"; not "notably active". */
const denied = /\b(?:not|no longer|never|neither|nor)\b[^,;.:]*/g

/** The states that a quote has words for, turn by turn, without what only may come; who does not work is dormant. */
function statesIn(text: string): readonly ReadonlySet<Status>[] {
  return text
    .replace(open, ' ')
    .split(turn)
    .map((part) => {
      const isIdle = [...part.matchAll(denied)].some(([words]) => [...statusesNamed(words)].some((state) => sides[0]!.has(state)))
      return new Set<Status>([...statusesNamed(part.replace(denied, ' ')), ...(isIdle ? (['dormant'] as const) : [])])
    })
    .filter(({ size }) => size > 0)
}

/** Whether the last that the quotes tell is of the other side, or nothing but what may come has a word for the status. */
function isOtherwise(status: Status, quotes: Grounds['quotes']): boolean {
  const side = sides.find((states) => states.has(status))
  if (side === undefined) return false
  const last = quotes.flatMap(({ text }) => statesIn(text)).at(-1)
  if (last !== undefined)
    return ![...last].some((state) => side.has(state)) && [...last].some((state) => sides.some((other) => other.has(state)))
  return quotes.some(({ text }) => statusesNamed(text).has(status)) && status !== 'active'
}

function otherwise(path: LocatedItem['path'], status: Status): StatementFinding {
  const message = `The quote tells the contrary of “${status}” in the end, or only that it may become so.`
  const hint = 'Write the status that the quote tells, or “status: unknown”.'
  return fault(path, { severity: 'error', code: 'status-differs', words: status, message, hint })
}

function differs(path: LocatedItem['path'], status: Status, other: Status, severity: 'error' | 'warning'): StatementFinding {
  const message = `The quote tells of this unit that it is ${other}; here it is ${status}.`
  const hint = `Write “status: ${other}”, or give the quote that says otherwise.`
  return fault(path, { severity, code: 'status-differs', words: status, message, hint })
}

function notTold(path: LocatedItem['path'], status: Status): StatementFinding {
  const message = `The quote does not tell that the unit is ${status}.`
  const hint = 'Give the quote that tells it, or write “status: unknown”.'
  return fault(path, { severity: 'warning', code: 'status-not-in-quote', words: status, message, hint })
}

function fault(path: LocatedItem['path'], finding: Parameters<typeof describeItem>[1]): StatementFinding {
  return describeItem({ path }, finding, 'status')
}
