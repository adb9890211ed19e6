import { cutTo, isoDate, partsOf, precisionOf, shiftDate, weekdayOf, type Precision } from './calendar.ts'
import type { Clock, DateContext, DateGroups, DatePattern } from './dates.ts'
import { day, month, monthNumber, partOf } from './explicit-dates.ts'
import { weekdays } from './lexicons/months.ts'
import { future } from './lexicons/tenses.ts'
import { numberForm, numberOf } from './numbers.ts'

const count = `(?<count>${numberForm}|an?|a few|several|few)`
const unit = '(?<unit>year|month|week|day|decade)s?'
const season = 'spring|summer|autumn|fall|winter'
const which =
  '(?<which>last|this|next|that|the same|the previous|the following|the current|earlier this|later this|late last|early last|early this|late this)'
const vague = '(?:(?:early|late|mid|the (?:beginning|start|middle|end) of|the end of)[ -])*'
const leads = 'in|since|until|till|by|before|after|during|from|of|for|around|between'

/** Dates that need another one to be told, the most exact first. */
export const relativeDates: readonly DatePattern[] = [
  {
    form: new RegExp(`\\b(?:between|from) ${day()}(?: ${month()})? (?:and|to|until) ${day('day2')} ${month('month2')}`, 'gu'),
    resolve: spanOfDays,
  }, // "between 8 and 19 January"; not "between 8 and 19"
  { form: new RegExp(`\\b${day()}(?: of)? ${month()}(?: ${which} year)?`, 'gu'), resolve: monthDay }, // "on 20 January"; not "20 people"
  { form: new RegExp(`\\b${month()} ${day()}\\b(?! ?(?:%|per|\\p{Ll}+s\\b))`, 'gu'), resolve: monthDay }, // "on January 20"; not "In May 20 boats"
  {
    form: new RegExp(`\\b(?:between|from) ${month()} (?:and|to|until|till|through) ${month('month2')}(?: ${which} year)?`, 'gu'),
    resolve: spanOfMonths,
  }, // "between January and April"; not "between 1 and 2"
  { form: new RegExp(`\\b${month()},? (?:of )?${which} year\\b`, 'gu'), resolve: monthOfYear }, // "October last year"; not "last October"
  { form: new RegExp(`\\b(?<which>last|this|next|this past|this coming) ${month()}`, 'gu'), resolve: nearMonth }, // "last November"; not "November"
  { form: new RegExp(`(?<=\\b(?:${leads}) ${vague})${month()}(?! \\d)`, 'gu'), resolve: bareMonth }, // "in March"; not "may"
  {
    form: new RegExp(
      `\\b(?:the )?(?<ordinal>first|second|third|fourth|last|final) (?<part>quarter|half)(?: of (?:the|${which}) year)?(?! of)`,
      'giu',
    ),
    resolve: partOfYear,
  }, // "the first quarter of the year"; not "the first quarter of 2022"
  { form: new RegExp(`\\b${which}[ -](?<season>${season})\\b`, 'giu'), resolve: inSeason }, // "last spring"; not "spring 2020"
  {
    form: new RegExp(`\\b(?:over|for|in|during|within|across) the (?:past|last|previous) (?:${count} )?${unit}\\b`, 'giu'),
    resolve: spanToNow,
  }, // "over the past three years"; not "for three years"
  { form: new RegExp(`\\b${count} ${unit} (?<way>ago|earlier|later|before|after that|afterwards)\\b`, 'giu'), resolve: away }, // "two years ago"; not "two years"
  {
    form: new RegExp(
      `\\b(?<way>the year before|the year after|the following year|the previous year|the next year|that year|the same year|that same year)\\b`,
      'giu',
    ),
    resolve: nearYear,
  }, // "the year before"; not "the year"
  {
    form: new RegExp(`\\b(?:(?<way>the following|the previous|the next|that same|the same) (?<unit>month|week|day))\\b`, 'giu'),
    resolve: nearUnit,
  }, // "the following month"; not "the month"
  {
    form: new RegExp(
      `\\b(?:the )?(?<which>last|this|next|past|current|coming|earlier this|later this|late last|early this|late this|early next|late next) (?<unit>year|month|week)\\b`,
      'giu',
    ),
    resolve: nearNow,
  }, // "last year"; not "a year"
  { form: /\b(?<when>yesterday|today|tomorrow)\b(?!’s|'s)/giu, resolve: nearDay }, // "yesterday"; not "today's"
  {
    form: new RegExp(
      `(?<=\\b(?:[Oo]n|[Ss]ince|[Uu]ntil|[Bb]y|[Ll]ast|[Nn]ext|[Tt]his) )(?<weekday>${weekdays.join('|')})\\b(?!s)`,
      'gu',
    ),
    resolve: onWeekday,
  }, // "on Monday"; not "Mondays"
]

/** The year in which a month, or a day of one, lies: after the date before in a tale of the past, else nearest to the report. */
function yearOf(m: number, d: number | undefined, { published, before }: Clock, around: DateContext): number | undefined {
  const later = future.test(clauseOf(around))
  if (before !== undefined && !later && !isPresent(around)) {
    const from = partsOf(before)
    return from.year + (from.month !== undefined && m < from.month ? 1 : 0)
  }
  if (published === undefined || precisionOf(published) === 'year') return undefined
  const now = isoDate(partsOf(published).year, m, d).slice(0, published.length)
  const { year } = partsOf(published)
  if (later) return now < published.slice(0, now.length) ? year + 1 : year
  return now > published.slice(0, now.length) ? year - 1 : year
}

function clauseOf({ before, after }: DateContext): string {
  return `${before.split(/[;:.]/).at(-1) ?? ''} * ${after.split(/[;:.]/)[0] ?? ''}` // cuts at "; "; not at ", "
}

/** What has been so since then is told from the day of the report. */
function isPresent({ before }: DateContext): boolean {
  return /\b(?:has|have|is|are)\b[^,;]*$/.test(before) // "has been recovering since"; not "was sold in"
}

function monthDay({ month: name, day: d, which: word }: DateGroups, clock: Clock, around: DateContext): string | undefined {
  const m = monthNumber(name) ?? 1
  const year = word === undefined ? yearOf(m, Number(d), clock, around) : yearBy(word, clock)
  return year === undefined ? undefined : isoDate(year, m, Number(d))
}

function bareMonth({ month: name }: DateGroups, clock: Clock, around: DateContext): string | undefined {
  const m = monthNumber(name) ?? 1
  const year = yearOf(m, undefined, clock, around)
  return year === undefined ? undefined : isoDate(year, m)
}

function spanOfDays({ day: from, day2, month: name, month2 }: DateGroups, clock: Clock, around: DateContext): string | undefined {
  const last = monthNumber(month2) ?? 1
  const first = monthNumber(name) ?? last
  const year = yearOf(last, Number(day2), clock, around)
  if (year === undefined) return undefined
  return `${isoDate(first > last ? year - 1 : year, first, Number(from))}/${isoDate(year, last, Number(day2))}`
}

function spanOfMonths({ month: name, month2, which: word }: DateGroups, clock: Clock, around: DateContext): string | undefined {
  const [first, last] = [monthNumber(name) ?? 1, monthNumber(month2) ?? 1]
  const year = word === undefined ? yearOf(last, undefined, clock, around) : yearBy(word, clock)
  if (year === undefined) return undefined
  return `${isoDate(first > last ? year - 1 : year, first)}/${isoDate(year, last)}`
}

function monthOfYear({ month: name, which: word = '' }: DateGroups, clock: Clock): string | undefined {
  const year = yearBy(word, clock)
  return year === undefined ? undefined : isoDate(year, monthNumber(name))
}

/** "Last November" is the one that is over; "next" the one to come. */
function nearMonth({ month: name, which: word = '' }: DateGroups, { published }: Clock): string | undefined {
  const m = monthNumber(name) ?? 1
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

function partOfYear({ ordinal, part, which: word = 'this' }: DateGroups, clock: Clock): string | null | undefined {
  const year = yearBy(word, clock)
  return year === undefined ? undefined : partOf(String(year), ordinal, part)
}

/** A season is told to the year; the northern winter belongs to the year in which it ends. */
function inSeason({ which: word = '', season: name = '' }: DateGroups, clock: Clock): string | undefined {
  const { published } = clock
  if (published === undefined) return undefined
  const { year, month: now } = partsOf(published)
  const begins = { winter: 1, spring: 3, summer: 6, autumn: 9, fall: 9 }[name.toLowerCase()] ?? 1
  if (/last/i.test(word)) return now === undefined ? undefined : isoDate(begins + 2 < now ? year : year - 1)
  if (/next/i.test(word)) return now === undefined ? undefined : isoDate(begins > now ? year : year + 1)
  const from = yearBy(word, clock)
  return from === undefined ? undefined : isoDate(from)
}

function spanToNow({ count: words, unit: name = 'year' }: DateGroups, { published }: Clock): string | null | undefined {
  const many = words === undefined ? 1 : amount(words)
  if (many === undefined) return null
  const years = name === 'decade' ? 10 * many : many
  if (published === undefined) return undefined
  const precision = name === 'decade' ? 'year' : (name as Precision | 'week')
  const from = shiftDate(published, precision, -years)
  if (from === undefined) return undefined
  return precision === 'year' ? `${from}/${cutTo(published, 'year')}` : `${from}/${cutTo(published, precisionOf(from))}`
}

function away(
  { count: words = '', unit: name = 'year', way = '' }: DateGroups,
  { published, before }: Clock,
): string | null | undefined {
  const many = amount(words)
  if (many === undefined) return null
  const from = way === 'ago' ? published : before
  if (from === undefined) return way === 'ago' ? undefined : null
  const step = (/later|after/.test(way) ? many : -many) * (name === 'decade' ? 10 : 1) // "later"; not "ago"
  return shiftDate(from, name === 'decade' ? 'year' : (name as Precision | 'week'), step)
}

function nearYear({ way = '' }: DateGroups, { before }: Clock): string | null {
  if (before === undefined) return null
  const step = /before|previous/i.test(way) ? -1 : /after|following|next/i.test(way) ? 1 : 0 // "before"; not "that"
  return isoDate(partsOf(before).year + step)
}

function nearUnit({ way = '', unit: name = 'month' }: DateGroups, { before }: Clock): string | null {
  if (before === undefined) return null
  const step = /previous/i.test(way) ? -1 : /following|next/i.test(way) ? 1 : 0 // "previous"; not "same"
  return shiftDate(before, name as Precision | 'week', step) ?? null
}

function nearNow({ which: word = '', unit: name = 'year' }: DateGroups, { published }: Clock): string | null | undefined {
  if (/^past/i.test(word)) return null // "the past year" is a span
  if (published === undefined) return undefined
  const step = /last/i.test(word) ? -1 : /next|coming/i.test(word) ? 1 : 0 // "last"; not "this"
  const date = shiftDate(published, name as Precision | 'week', step)
  return date === undefined || name !== 'week' ? date : cutTo(date, 'month')
}

function nearDay({ when = '' }: DateGroups, { published }: Clock): string | null | undefined {
  if (when.toLowerCase() === 'today') return null // It mostly means "nowadays".
  return published === undefined ? undefined : shiftDate(published, 'day', when.toLowerCase() === 'tomorrow' ? 1 : -1)
}

/** The one before the report appeared, or on that day; after it where the clause looks ahead. */
function onWeekday({ weekday = '' }: DateGroups, { published }: Clock, around: DateContext): string | undefined {
  if (published === undefined || precisionOf(published) !== 'day') return undefined
  const back = (weekdayOf(published) - (weekdays as readonly string[]).indexOf(weekday) + 7) % 7
  const ahead = /next $/i.test(around.before) || future.test(clauseOf(around)) // "next "; not "last "
  const step = ahead ? 7 - back : /last $/i.test(around.before) && back === 0 ? -7 : -back
  return shiftDate(published, 'day', step)
}

function amount(words: string): number | undefined {
  if (/^an?$/i.test(words)) return 1 // "a"; not "all"
  const value = numberOf(words)
  return typeof value === 'number' && value > 0 ? value : undefined
}
