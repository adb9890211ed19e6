import type { FoundDate } from '../../../draft/dates/dates.ts'
import { clauseAround } from '../../../draft/clauses.ts'
import { emptyWords } from '../../../draft/lexicons/openers.ts'
import type { CheckContext, LocatedItem } from '../../check.ts'
import type { DatedEvent, Figure } from '../../verified.ts'
import { describe, restsOn } from '../describe.ts'
import { holdsAsIs } from '../excerpts.ts'
import type { Grounds, ReadReport } from '../grounds.ts'
import type { ReadText } from '../read-text.ts'
import { listOf } from '../list-statements.ts'
import { datesOfFigure } from '../figure-dates.ts'
import type { Statement, StatementFinding } from '../statement.ts'
import { tokensOf } from '../tokens.ts'

/** Every date that a statement's text gives is a date of what it rests on; less exact is allowed. */
export function checkDates(statement: Statement, report: ReadReport, published: string | undefined): StatementFinding[] {
  const grounds = report.groundsOf(statement)
  return report.textOf(statement).dates.flatMap((found) => {
    const quotes = statement.role === 'say' ? [...grounds.quotes, ...grounds.near] : grounds.quotes
    if (found.date !== undefined && report.datesOfParts(statement).some((date) => isSameDate(found.date!, date))) return []
    const isCutOut = quotes.some((quote) => holdsAsIs(quote, statement.text))
    const isBound = found.date !== undefined && statement.role === 'item' && !isCutOut
    const holds = found.date === undefined ? isSaid(found.says, quotes) : isGiven(found.date, quotes)
    if (isBound && isOfOtherNumber(statement.items[0]!, found.date, grounds))
      return [holds ? ofSomethingElse(statement, found.says) : notThere(statement, found.says, found.date, grounds, report, true)]
    if (holds && found.date !== undefined && statement.role === 'item' && isAlone(statement, report))
      return isTextOfAnother(clauseOf(statement.text, found), found.date, grounds) ? [ofSomethingElse(statement, found.says)] : []
    if (holds || isSaid(found.says, quotes) || isPublication(found, statement, published)) return []
    return [notThere(statement, found.says, found.date, grounds, report)]
  })
}

/** The clause in which a date stands: what else a text tells may have no date. */
function clauseOf(text: string, found: FoundDate): string {
  return text.slice(...clauseAround(text, found))
}

/** Whether a text tells of one date alone, so that all of it is about that. */
function isAlone(statement: Statement, report: ReadReport): boolean {
  return report.textOf(statement).dates.length === 1
}

/** The dates of items: of an event, from when a status holds, as of when a figure. */
export function checkItemDates({ items, briefing }: CheckContext, report: ReadReport): StatementFinding[] {
  return items.flatMap((located) => {
    const { path, item } = located
    const key = { events: 'date', units: 'since', figures: 'as_of' }[listOf(located) as string]
    const date = key === undefined ? undefined : (item as unknown as Record<string, string | undefined>)[key]
    if (key === undefined || date === undefined || located.finding.found !== 'whole') return []
    const statement = { role: 'item', text: date, path: [...path, key], owner: path, items: [located] } as const
    const grounds = report.groundsOf(statement)
    const isOther = isOfOtherNumber(located, date, grounds) || (key === 'since' && beginnings(grounds).length > 0)
    if (isGiven(date, grounds.quotes))
      return isOfOtherNumber(located, date, grounds) || isOfAnother(located, key, date, grounds)
        ? [ofSomethingElse(statement, date)]
        : []
    if (key === 'as_of' && date === briefing.source.published && !isOther) return []
    return [notThere(statement, date, date, grounds, report, isOther)]
  })
}

/** Whether a quote with several dates gives this one for something else: "formed in 2015; since 2018 on the verge of collapse". */
function isOfAnother({ item }: LocatedItem, key: string, date: string, { sentences }: Grounds): boolean {
  const all = sentences.flatMap(({ dates, sentence }) => dates.map((found) => ({ found, text: sentence.text })))
  const own = all.filter(({ found }) => found.date !== undefined && isSameDate(date, found.date))
  if (key === 'date' && date.endsWith('/') && own.length > 0 && !own.some(({ found }) => starts(found))) return true
  if (own.length === 0 || own.length === all.length) return false
  if (key === 'since' || date.endsWith('/'))
    return all.some(({ found }) => starts(found)) && !own.some(({ found }) => starts(found))
  return key === 'date' && isLikerAnother((item as DatedEvent).what, all, own)
}

/** Whether the quote tells the number of a figure of another date. */
function isOfOtherNumber(located: LocatedItem, date: string, grounds: Grounds): boolean {
  if (listOf(located) !== 'figures') return false
  const own = datesOfFigure(located.item as Figure, grounds)
  return own.length > 0 && !own.some((other) => isSameDate(date, other))
}

/** Something goes on from there. */
function starts({ lead }: FoundDate): boolean {
  return lead === 'since' || lead === 'from'
}

/** The dates of the quotes from which something goes on. */
function beginnings({ quotes }: Grounds): FoundDate[] {
  return quotes.flatMap(({ dates }) => dates.filter((found) => found.date !== undefined && starts(found)))
}

/** The same of a text with one date. */
function isTextOfAnother(text: string, date: string, { sentences }: Grounds): boolean {
  const all = sentences.flatMap(({ dates, sentence }) => dates.map((found) => ({ found, text: sentence.text })))
  const own = all.filter(({ found }) => found.date !== undefined && isSameDate(date, found.date))
  return own.length > 0 && own.length < all.length && isLikerAnother(text, all, own)
}

interface Dated {
  readonly found: FoundDate
  readonly text: string
}

/** Whether the clause of another date has more of a text's words than those of its own. */
function isLikerAnother(what: string, all: readonly Dated[], own: readonly Dated[]): boolean {
  if (all.filter(({ found }) => what.includes(found.says)).length > 1) return false
  const likeness = ({ found, text }: Dated): number => {
    const [start, end] = clauseAround(text, found)
    return shared(what, text.slice(start, end))
  }
  const best = Math.max(...own.map(likeness))
  return all.some((each) => !own.includes(each) && likeness(each) > best)
}

/** How many words of content two texts share. */
function shared(a: string, b: string): number {
  const stems = new Set(tokensOf(b).flatMap(({ lower, stem }) => (emptyWords.has(lower) ? [] : [stem])))
  return new Set(tokensOf(a).flatMap(({ stem }) => (stems.has(stem) ? [stem] : []))).size
}

/** Whether a date of the briefing is one of the report, or as much of it as it gives. */
export function isSameDate(date: string, found: string): boolean {
  const ends = (each: string): string[] => each.split('/').filter((end) => end !== '')
  return date === found || ends(date).every((end) => ends(found).some((other) => covers(end, other)))
}

function isGiven(date: string, texts: readonly ReadText[]): boolean {
  const given = texts.flatMap(({ dates }) => dates.flatMap((found) => found.date ?? []))
  const ends = date.split('/').filter((end) => end !== '')
  return given.some((other) => isSameDate(date, other)) || ends.every((end) => given.some((other) => isSameDate(end, other)))
}

/** "2019" for what happened on 2019-03-23, "2022" for 2022-Q3; not the other way round. */
function covers(coarse: string, fine: string): boolean {
  return fine === coarse || fine.startsWith(`${coarse}-`)
}

function isSaid(words: string, texts: readonly ReadText[]): boolean {
  const form = words.toLowerCase().replace(/\s+/g, ' ')
  return texts.some(({ text }) => text.toLowerCase().replace(/\s+/g, ' ').includes(form))
}

/** On the cover, and in what is said, the date of the report itself. */
function isPublication({ date }: FoundDate, { role }: Statement, published: string | undefined): boolean {
  return (role === 'cover' || role === 'say') && date !== undefined && published !== undefined && covers(date, published)
}

function ofSomethingElse(statement: Statement, words: string): StatementFinding {
  return describe(statement, {
    severity: 'error',
    code: 'date-of-something-else',
    words,
    message: `The quote gives the date “${words}” for something else.`,
    hint: 'Write the date that the quote gives for this.',
  })
}

function notThere(
  statement: Statement,
  words: string,
  date: string | undefined,
  { quotes, near }: Grounds,
  report: ReadReport,
  /** The quote gives another date for it, so that one that stands elsewhere is none of it. */
  isOther = false,
): StatementFinding {
  const elsewhere = near.find((block) => (date === undefined ? isSaid(words, [block]) : isGiven(date, [block])))
  const there = [...new Set(quotes.flatMap(({ dates }) => dates.flatMap((found) => found.date ?? [])))]
  const instead = there.length === 0 ? 'which gives no date' : `which gives ${there.join(', ')}`
  return describe(statement, {
    severity: elsewhere === undefined || isOther ? 'error' : 'warning',
    code: 'date-not-in-quote',
    words,
    message: `The date “${words}” does not stand in ${restsOn(statement)}, ${elsewhere ? `but in ${report.whereIs(elsewhere)}` : instead}.`,
    hint: elsewhere
      ? 'Let the quote include it.'
      : 'Write the date as exactly as the report gives it; “published” under “source” is what its relative dates are reckoned from.',
  })
}
