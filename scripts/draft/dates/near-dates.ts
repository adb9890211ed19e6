/** Months, days, quarters and seasons without a year: which one is meant. Each takes the parts of a match. */

import { isoDate, partsOf, precisionOf } from './calendar.ts'
import type { Clock, DateContext, DateGroups } from './dates.ts'
import { monthNumber, partOf } from './explicit-dates.ts'
import { future } from '../lexicons/tenses.ts'

/** The year in which a month, or a day of one, lies: after the date before in a tale told by months, else nearest to the report. */
function yearOf(m: number, d: number | undefined, { published, before }: Clock, around: DateContext): number | undefined {
  const later = isAhead(clauseOf(around))
  const isTold = before !== undefined && (published === undefined || precisionOf(before) !== 'year')
  if (isTold && !later && !isPresent(around)) {
    const from = partsOf(before)
    const next = from.year + (from.month !== undefined && m < from.month ? 1 : 0)
    // What is told as past was not after the report: then the date before belongs to another tale.
    if (published === undefined || isoDate(next, m, d).slice(0, published.length) <= published) return next
  }
  if (published === undefined || precisionOf(published) === 'year') return undefined
  const now = isoDate(partsOf(published).year, m, d).slice(0, published.length)
  const { year } = partsOf(published)
  if (later) return now < published.slice(0, now.length) ? year + 1 : year
  return now > published.slice(0, now.length) ? year - 1 : year
}

/** Whether a clause looks ahead at its date. Matches "will vote in *", "a plan to vote was leaked in *" not. */
function isAhead(clause: string): boolean {
  const ahead = future.exec(clause)
  return ahead !== null && !/\b(?:was|were)\b[^*]*\*/.test(clause.slice(ahead.index + ahead[0].length))
}

export function clauseOf({ before, after }: DateContext): string {
  return `${before.split(/[;:.,](?!\d)/).at(-1) ?? ''} * ${after.split(/[;:.,](?!\d)| and | but /)[0] ?? ''}` // cuts at ", "; not at "2,000"
}

/** What has been so since then is told from the day of the report. */
function isPresent({ before, after }: DateContext): boolean {
  if (/\b[Ss]ince $/.test(before) && /^[^,;.]*\b(?:has|have)\b/.test(after)) return true // "Since June it has published"
  return /\b(?:has|have|is|are)\b[^,;]*$/.test(before) // "has been recovering since"; not "was sold in"
}

export function monthDay(
  { month: name, day: d, which: word }: DateGroups,
  clock: Clock,
  around: DateContext,
): string | undefined {
  const m = monthNumber(name) ?? 1
  const year = word === undefined ? yearOf(m, Number(d), clock, around) : yearBy(word, clock)
  return year === undefined ? undefined : isoDate(year, m, Number(d))
}

export function bareMonth({ month: name }: DateGroups, clock: Clock, around: DateContext): string | undefined {
  const m = monthNumber(name) ?? 1
  const year = yearOf(m, undefined, clock, around)
  return year === undefined ? undefined : isoDate(year, m)
}

export function spanOfDays(
  { day: from, day1 = from, day2, month: name, month2 }: DateGroups,
  clock: Clock,
  around: DateContext,
): string | undefined {
  const last = monthNumber(month2) ?? 1
  const first = monthNumber(name) ?? last
  const year = yearOf(last, Number(day2), clock, around)
  if (year === undefined) return undefined
  return `${isoDate(first > last ? year - 1 : year, first, Number(day1))}/${isoDate(year, last, Number(day2))}`
}

export function spanOfMonths(
  { month: from, month1 = from, month2, which: word }: DateGroups,
  clock: Clock,
  around: DateContext,
): string | undefined {
  const [first, last] = [monthNumber(month1) ?? 1, monthNumber(month2) ?? 1]
  const year = word === undefined ? yearOf(last, undefined, clock, around) : yearBy(word, clock)
  if (year === undefined) return undefined
  return `${isoDate(first > last ? year - 1 : year, first)}/${isoDate(year, last)}`
}

export function monthOfYear({ month: name, which: word = '' }: DateGroups, clock: Clock): string | undefined {
  const year = yearBy(word, clock)
  return year === undefined ? undefined : isoDate(year, monthNumber(name))
}

/** "Last November" is the one that is over; "next" the one to come. */
export function nearMonth({ month: name, which: word = '' }: DateGroups, { published, before }: Clock): string | undefined {
  const m = monthNumber(name) ?? 1
  if (/previous|following|that|same/.test(word)) {
    if (before === undefined) return undefined
    const { year, month = 1 } = partsOf(before)
    return isoDate(year + (/previous/.test(word) && m >= month ? -1 : /following/.test(word) && m <= month ? 1 : 0), m) // "the previous December"
  }
  if (published === undefined || precisionOf(published) === 'year') return undefined
  const { year, month: now = 1 } = partsOf(published)
  if (/next|coming/.test(word)) return isoDate(m > now ? year : year + 1, m) // "next"; not "last"
  return isoDate(m < now || (word === 'this' && m === now) ? year : year - 1, m)
}

function yearBy(word: string, { published, before }: Clock): number | undefined {
  const relative = /that|same|previous|following/.exec(word.toLowerCase())?.[0] // "that"; not "last"
  const from = relative === undefined ? published : before
  if (from === undefined) return undefined
  const step = /last|previous/i.test(word) ? -1 : /next|following/i.test(word) ? 1 : 0 // "last", "next"; not "this"
  return partsOf(from).year + step
}

export function partOfYear({ ordinal, part, which: word = 'this' }: DateGroups, clock: Clock): string | null | undefined {
  const year = yearBy(word, clock)
  return year === undefined ? undefined : partOf(String(year), ordinal, part)
}

/** A season is told to the year; the northern winter belongs to the year in which it ends. */
export function inSeason(
  { which: word = '', season: name = '' }: DateGroups,
  clock: Clock,
  around: DateContext,
): string | undefined {
  const { published } = clock
  if (published === undefined) return undefined
  const { year, month: now } = partsOf(published)
  const begins = { winter: 1, spring: 3, summer: 6, autumn: 9, fall: 9 }[name.toLowerCase()] ?? 1
  if (word === '') {
    const inYear = yearOf(begins, undefined, clock, around)
    return inYear === undefined ? undefined : isoDate(inYear)
  }
  if (/last/i.test(word)) return now === undefined ? undefined : isoDate(begins + 2 < now ? year : year - 1)
  if (/next/i.test(word)) return now === undefined ? undefined : isoDate(begins > now ? year : year + 1)
  const from = yearBy(word, clock)
  return from === undefined ? undefined : isoDate(from)
}
