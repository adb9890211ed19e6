/** Dates that are counted from another one: "two years ago", "the following month", "on Monday". Each takes the parts of a match; `null` says that it is no date after all. */

import { type Precision, cutTo, isoDate, partsOf, precisionOf, shiftDate, weekdayOf } from './calendar.ts'
import type { Clock, DateContext, DateGroups } from './dates.ts'
import { weekdays } from '../lexicons/months.ts'
import { future } from '../lexicons/tenses.ts'
import { clauseOf } from './near-dates.ts'
import { numberOf } from '../numbers.ts'

export function spanToNow({ count: words, unit: name = 'year' }: DateGroups, { published }: Clock): string | null | undefined {
  const many = words === undefined ? 1 : amount(words)
  if (many === undefined) return null
  const years = name === 'decade' ? 10 * many : many
  if (published === undefined) return undefined
  const precision = name === 'decade' ? 'year' : (name as Precision | 'week')
  const from = shiftDate(published, precision, -years)
  if (from === undefined) return undefined
  return precision === 'year' ? `${from}/${cutTo(published, 'year')}` : `${from}/${cutTo(published, precisionOf(from))}`
}

export function away(
  { count: words = '', unit: name = 'year', way = '' }: DateGroups,
  { published, before }: Clock,
  { after }: DateContext,
): string | null | undefined {
  const many = amount(words)
  if (many === undefined) return null
  if (/^ than /.test(after) || (way === 'before' && countsFromElse.test(after))) return null
  const from = way === 'ago' ? published : before
  if (from === undefined) return way === 'ago' ? undefined : null
  const step = (/later|after/.test(way) ? many : -many) * (name === 'decade' ? 10 : name === 'fortnight' ? 2 : 1) // "later"; not "ago"
  return shiftDate(from, name === 'decade' ? 'year' : name === 'fortnight' ? 'week' : (name as Precision | 'week'), step)
}

/** "Six weeks before the restaurants closed" counts from what follows. Matches " the restaurants"; not ", the". */
const countsFromElse = /^ (?:the|its|their|his|her|an?|that|those|this|it|he|she|they) ?/

export function nearYear({ way = '' }: DateGroups, { before }: Clock): string | null {
  if (before === undefined) return null
  const step = /before|previous/i.test(way) ? -1 : /after|following|next/i.test(way) ? 1 : 0 // "before"; not "that"
  return isoDate(partsOf(before).year + step)
}

export function nearUnit({ way = '', unit: name = 'month' }: DateGroups, { before }: Clock): string | null {
  if (before === undefined) return null
  const step = /previous/i.test(way) ? -1 : /following|next/i.test(way) ? 1 : 0 // "previous"; not "same"
  return shiftDate(before, name as Precision | 'week', step) ?? null
}

export function nearNow({ which: word = '', unit: name = 'year' }: DateGroups, { published }: Clock): string | null | undefined {
  if (/^past/i.test(word)) return null // "the past year" is a span
  if (published === undefined) return undefined
  const step = /last/i.test(word) ? -1 : /next|coming/i.test(word) ? 1 : 0 // "last"; not "this"
  const date = shiftDate(published, name as Precision | 'week', step)
  return date === undefined || name !== 'week' ? date : cutTo(date, 'month')
}

export function nearDay({ when = '' }: DateGroups, { published }: Clock): string | null | undefined {
  if (when.toLowerCase() === 'today') return null // It mostly means "nowadays".
  return published === undefined ? undefined : shiftDate(published, 'day', when.toLowerCase() === 'tomorrow' ? 1 : -1)
}

/** The one before the report appeared, or on that day; after it where the clause looks ahead. */
export function onWeekday(
  { weekday = '', which = '' }: DateGroups,
  { published }: Clock,
  around: DateContext,
): string | undefined {
  if (published === undefined || precisionOf(published) !== 'day') return undefined
  const back = (weekdayOf(published) - (weekdays as readonly string[]).indexOf(weekday) + 7) % 7
  const ahead = /next/i.test(which) || future.test(clauseOf(around))
  const step = ahead ? 7 - back : /last/i.test(which) && back === 0 ? -7 : -back
  return shiftDate(published, 'day', step)
}

function amount(words: string): number | undefined {
  if (/^an?$/i.test(words)) return 1 // "a"; not "all"
  const value = numberOf(words)
  return typeof value === 'number' && value > 0 ? value : undefined
}
