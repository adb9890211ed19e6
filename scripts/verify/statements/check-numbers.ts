import { emptyWords } from '../../draft/lexicons/openers.ts'
import type { Grounds, ReadReport } from './grounds.ts'
import type { ReadText } from './read-text.ts'
import type { Numeral } from './numerals.ts'
import { describe, restsOn } from './describe.ts'
import type { Statement, StatementFinding } from './statement.ts'
import type { Token } from './tokens.ts'

/** Words of a quote around its number in which what it counts is looked for. */
const NEAR = 8

/** Every number that a statement shows stands in what it rests on, as exact as there, and of the same thing. */
export function checkNumbers(statement: Statement, report: ReadReport): StatementFinding[] {
  const grounds = report.groundsOf(statement)
  const text = report.textOf(statement)
  const numerals = text.counts.filter((numeral) => !isOwnCount(numeral, statement))
  return numerals.flatMap((numeral) => {
    const same = grounds.quotes.flatMap((quote) =>
      quote.numerals.filter((other) => isSame(numeral, other)).map((other) => ({ quote, other })),
    )
    if (same.length === 0) return [notThere(numeral, statement, grounds, report)]
    if (statement.role !== 'item' && statement.role !== 'headline') return []
    const exact = same.filter(({ other }) => other.qualifier === numeral.qualifier || numeral.kind !== 'cardinal')
    if (exact.length === 0) return [otherQualifier(numeral, same[0]!.other, statement)]
    return numeral.kind === 'ordinal' || exact.some(({ quote, other }) => isOfSame(numeral, text, other, quote, grounds))
      ? []
      : [ofSomethingElse(numeral, statement)]
  })
}

/** The speaker counts what is on the slide: "three reasons", and "one" counts nothing there. In words alone. */
function isOwnCount({ text, value, kind }: Numeral, { role, items }: Statement): boolean {
  if (role === 'item' || role === 'name' || /\d/.test(text)) return false // "4"; not "four"
  return kind === 'ordinal' ? role !== 'headline' : value === items.length || (value === 1 && role !== 'headline')
}

function isSame(a: Numeral, b: Numeral): boolean {
  return (a.value === b.value && a.top === b.top && a.kind === b.kind) || a.text.toLowerCase() === b.text.toLowerCase()
}

/** Whether what stands by a number in the statement stands by it in the quote; so, too, where the quote has none of it. */
function isOfSame(numeral: Numeral, text: ReadText, other: Numeral, quote: ReadText, { quotes }: Grounds): boolean {
  if (quote.block?.kind === 'row') return true
  if (isExchanged(numeral, text, quote)) return false
  const neighbours = neighboursOf(numeral, text.tokens)
  const within = aroundOf(other, quote.tokens)
  const known = neighbours.filter((stem) => quotes.some(({ stems }) => stems.has(stem)))
  return known.length === 0 || known.some((stem) => within.has(stem))
}

/** Letters between a number and the word that it counts, where nothing else can come between. */
const CLOSE = 30

/** Whether the word that follows a number, or else the one before it, has another number at that side in the quote, wherever it stands there. */
function isExchanged(numeral: Numeral, text: ReadText, quote: ReadText): boolean {
  // "Two" of "two years later" is part of a date.
  if (!quote.counts.some((other) => isSame(numeral, other))) return false
  const [after] = text.tokens.filter(({ start, lower }) => start >= numeral.end && !emptyWords.has(lower))
  const before = text.tokens.findLast(({ end, lower }) => end <= numeral.start && !emptyWords.has(lower))
  const close = (from: number, to: number): boolean =>
    to - from < CLOSE && !text.counts.some(({ start }) => start > from && start < to && start !== numeral.start)
  if (after !== undefined && close(numeral.end, after.start)) {
    const counted = quote.tokens.filter(({ stem }) => stem === after.stem).map(({ start }) => lastBefore(quote, start))
    if (counted.length > 0 && counted.every((found) => found !== undefined))
      return !counted.some((found) => isSame(numeral, found))
  }
  if (before === undefined || !close(before.end, numeral.start)) return false
  const counted = quote.tokens.filter(({ stem }) => stem === before.stem).map(({ end }) => firstAfter(quote, end))
  return counted.length > 0 && counted.every((found) => found !== undefined) && !counted.some((found) => isSame(numeral, found))
}

function lastBefore({ counts }: ReadText, at: number): Numeral | undefined {
  return counts.findLast(({ end }) => end <= at && at - end < CLOSE)
}

function firstAfter({ counts }: ReadText, at: number): Numeral | undefined {
  return counts.find(({ start }) => start >= at && start - at < CLOSE)
}

function neighboursOf({ start, end }: Numeral, tokens: readonly Token[]): string[] {
  const content = tokens.filter(({ lower }) => !emptyWords.has(lower))
  const after = content.filter((token) => token.start >= end).slice(0, 2)
  const before = content.filter((token) => token.end <= start).slice(-1)
  return [...after, ...before].map(({ stem }) => stem)
}

function aroundOf({ start, end }: Numeral, tokens: readonly Token[]): ReadonlySet<string> {
  const after = tokens.filter((token) => token.end > start).slice(0, NEAR)
  const before = tokens.filter((token) => token.start < end).slice(-NEAR)
  return new Set([...before, ...after].map(({ stem }) => stem))
}

function notThere(numeral: Numeral, statement: Statement, { quotes, near }: Grounds, report: ReadReport): StatementFinding {
  const elsewhere = near.find((block) => block.numerals.some((other) => isSame(numeral, other)))
  const there = [...new Set(quotes.flatMap(({ numerals }) => numerals.map(({ text }) => text)))]
  const instead =
    there.length === 0
      ? 'which has no number'
      : `which has ${there
          .slice(0, 4)
          .map((text) => `“${text}”`)
          .join(', ')}`
  const isSaid = statement.role === 'say' && elsewhere !== undefined
  return describe(statement, {
    severity: isSaid ? 'warning' : 'error',
    code: 'number-not-in-quote',
    words: numeral.text,
    message: `“${numeral.text}” does not stand in ${restsOn(statement)}${
      elsewhere ? `, but in ${report.whereIs(elsewhere)}` : quotes.length <= 2 ? `, ${instead}` : ''
    }.`,
    hint: elsewhere ? 'Let the quote include it, or take it out.' : 'Write the number as the report gives it.',
  })
}

function otherQualifier(numeral: Numeral, other: Numeral, statement: Statement): StatementFinding {
  const said = {
    exact: 'as exact',
    over: 'as “over” or “at least”',
    under: 'as “under” or “up to”',
    about: 'as “about”',
    nearly: 'as “nearly”',
  }
  return describe(statement, {
    severity: 'error',
    code: 'qualifier-differs',
    words: numeral.text,
    message: `The report gives “${other.text}” ${said[other.qualifier]}; here it is told ${said[numeral.qualifier]}.`,
    hint: 'Say how exact the number is as the report does.',
  })
}

function ofSomethingElse(numeral: Numeral, statement: Statement): StatementFinding {
  return describe(statement, {
    severity: 'error',
    code: 'number-of-something-else',
    words: numeral.text,
    message: `“${numeral.text}” counts something else in ${restsOn(statement)} than here.`,
    hint: 'Write with the number what the report counts.',
  })
}
