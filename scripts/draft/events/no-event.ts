/** Dates at which nothing happened: of what was said, of what is compared, wished, possible or denied. */

import { clauseAround } from '../clauses.ts'
import { isDateOfWords } from '../dates/date-of-words.ts'
import type { FoundDate } from '../dates/dates.ts'
import { negations } from '../lexicons/tenses.ts'
import { numberStart } from '../numbers.ts'
import type { Speech } from '../voices/speakers.ts'
import { latinPattern } from '../latin-pattern.ts'

const negated = latinPattern(`\\b(?:${negations.join('|')})\\b(?! until)|n[’']t\\b`, 'i') // "did not close"; not "not until 2019"
const conditional = /^(?:[Ii]f|[Uu]nless|[Ww]hether|Were|Had|Should) / // "If it closed"; not "Iffley closed"
const possible = /\b(?:may|might|could|would|perhaps(?! \d)|possibly|unlikely)\b/ // "may close"; not "May"

/** Told beforehand, and so no mere possibility. Matches "announced in May that it would"; not "said that it would". */
const announced = /\b(?:(?:announce|confirm|promise|pledge|decide|assure)[sd]|said|told)\b[^;]*? would\b/

/** A time that something is only held against. Matches "against 74 in ", "down from twenty before the floods of ", "than ", "twice as many as in "; not "fought against it in ". */
const compared = latinPattern(
  `\\b(?:against|compared (?:with|to)|(?:up|down) from) (?:(?:some|about|nearly|only|just|over|a mean of|an average of) )?(?:${numberStart}|[$€£¥])[^,;.]{0,50}$|\\b(?:than|as (?:\\p{Ll}+ )?(?:many|much|few|little|large|big|high|often|long) as) (?:(?:in|at|those in|that of|it was in|they were in|over) )?(?:the (?:same period|whole|end|beginning) of )?$|\\bthe same as $|\\b(?:where|what) (?:it|they) (?:was|were|stood) (?:in )?$|\\bthe same (?:period|quarter|months?|week|half) (?:of|in) $`,
  'iu',
)

/** What ought to be, is hoped for or never came about. Matches "should fill the post by ", "was to have closed in "; not "is to close in ". */
const wished = /\b(?:should|ought to|hopes? to|hoped to|wants? to|wanted to|(?:was|were) to have)\b/

/** What leads in a mere limit, or what a sum is meant for. */
const limits = new Set(['before', 'until', 'till', 'as of'])

/** Where figures come from. Matches "Source: Agency returns, March 2023"; not "Sources say". */
const source = /^\*?Sources?: /

/** Whether something happened, happens or is announced at a date of a sentence. */
export function isEvent(date: FoundDate, text: string, speech: readonly Speech[]): boolean {
  const [start, end] = clauseAround(text, date)
  const before = text.slice(start, date.start)
  const near = betweenCommas(text, date, start, end)
  const leadsIn = speech.some(({ frame }) => frame !== undefined && isLeadOf(text, date, frame))
  return !(
    leadsIn
    || source.test(text)
    || (limits.has(date.lead) && !/\bnot until $/.test(before))
    || /\b(?:up to|(?:covers?|covering|for) the (?:period|years|months)(?: from)?) $/.test(text.slice(0, date.start))
    || (date.lead === 'for'
      && !/\b(?:planned|set|scheduled|called|due|fixed|booked|promised|expected) for\b|\bannounced (?:[^,;]{3,60} )?for\b/.test(
        before,
      )
      && !/^for\b/i.test(date.says))
    || isDateOfWords(text.slice(0, date.start))
    || conditional.test(near)
    || compared.test(before)
    || wished.test(before.slice(before.lastIndexOf(', ') + 1))
    || (date.lead !== 'since' && negated.test(before.slice(before.lastIndexOf(', ') + 1)))
    || possible.test(near.replace(announced, ' ').replace(/ whether .*$/, ''))
  )
}

/** "On Monday the ministry said that": the date is that of the words; of "For two years, they say, it has" it is not. */
function isLeadOf(text: string, date: FoundDate, [start, end]: readonly [start: number, end: number]): boolean {
  const leadIn = text.slice(0, date.start).trim()
  return date.end <= start && start - date.end <= 2 && text[end] !== ',' && leadIn.split(' ').length <= 2
}

/** The part of a clause that a date stands in: a relative clause has its own mood. */
function betweenCommas(text: string, date: FoundDate, start: number, end: number): string {
  const comma = text.lastIndexOf(', ', date.start)
  const relative = text
    .slice(0, date.start)
    .search(/ (?:(?:that|which)|(?:since|when|after) (?:the |its |a )?\p{L}+) (?:was|were|had|has)\b[^,]*$/u) // "a bill that was introduced"
  const from = Math.max(comma, relative)
  const to = text.indexOf(',', date.end)
  return text.slice(from < start ? start : from + 2, to < 0 || to > end ? end : to)
}
