import { isoDate } from './calendar.ts'
import type { DateGroups, DatePattern } from './dates.ts'
import { months, ordinals, shortMonths } from '../lexicons/months.ts'
import { latinPattern } from '../latin-pattern.ts'

const anyMonth = `(?:${months.join('|')})\\b|(?:${[...shortMonths.keys()].join('|')})\\b\\.?`

/** A month by its name, as a group. */
export const month = (name = 'month'): string => `(?<${name}>${anyMonth})`
/** A day of a month, as a group. */
export const day = (name = 'day'): string => `(?<${name}>[12]?\\d|3[01])(?:st|nd|rd|th)?(?!\\d)`
const year = (name = 'year'): string => `(?<${name}>(?:1[6-9]|20)\\d\\d)(?![\\d-]|[.,]\\d)`

/** Told to the month. Matches "the first week of ", "late "; not "the week ". */
const partOfMonth =
  '(?:the (?:(?:first|second|last|final|early|late) )?(?:weeks?|days?|half|beginning|middle|start|end) of |early |late |mid[ -])?'

/** What may stand between a preposition and a year without making it another date. */
const vague =
  '(?:(?:early|late|mid|about|around|circa) ?-?|(?:the )?(?:beginning|start|middle|end|turn|spring|summer|autumn|fall|winter)(?: of)? )*'

/** Words in "s" that are no plurals, after a year: "In 2023 its". */
const smallWords = 'its|his|this|was|has|is|as|thus|always|perhaps|besides|whereas|across'

const leads =
  'as early as|as late as|as recently as|no later than|in|since|during|until|till|by|before|after|from|of|to|for|between|through|throughout|around|circa|than in|against'

/** Dates with their year, the most exact first. */
export const explicitDates: readonly DatePattern[] = [
  {
    form: latinPattern(
      `\\b(?:[Bb]etween|[Ff]rom) ${day()} ${month()},? ${year()} (?:and|to|until) ${day('day2')} ${month('month2')},? ${year('year2')}`,
      'gu',
    ),
    resolve: span,
  }, // "from 3 March 2019 to 5 April 2020"; not "from 3 March"
  {
    form: latinPattern(
      `\\b(?:[Bb]etween|[Ff]rom) ${day()}(?: ${month()})? (?:and|to|until) ${day('day2')} ${month('month2')},? ${year()}`,
      'gu',
    ),
    resolve: span,
  }, // "between 8 and 19 January 2023"; not "between 8 and 19"
  { form: latinPattern(`\\b${day()}(?: ?[–-] ?| and )${day('day2')} ${month()},? ${year()}`, 'gu'), resolve: span }, // "8–19 January 2023", "8 and 9 May 2023"; not "8–19"
  {
    form: latinPattern(
      `\\bthe (?:financial )?(?:year|twelve months|12 months) (?:to|ended|ending)(?: the end of)? ${month()},? ${year()}`,
      'gu',
    ),
    resolve: yearTo,
  }, // "the year to June 2024"; not "the year to come"
  { form: latinPattern(`\\b${day()}(?: of)? ${month()},? ${year()}`, 'gu'), resolve: plain }, // "23 March 2019"; not "23 March"
  { form: latinPattern(`\\b${month()} ${day()},? ${year()}`, 'gu'), resolve: plain }, // "March 23, 2019"; not "March 23"
  { form: /\b(?<year>(?:19|20)\d\d)-(?<number>0[1-9]|1[0-2])(?:-(?<day>0[1-9]|[12]\d|3[01]))?(?![\d-])/g, resolve: plain }, // "2019-03-23"; not "2019-20"
  {
    form: latinPattern(
      `\\b(?:[Bb]etween|[Ff]rom) ${partOfMonth}${month()}(?:,? ${year()})? (?:and|to|until|till|through) ${partOfMonth}${month('month2')},? (?:of )?${year('year2')}`,
      'gu',
    ),
    resolve: span,
  }, // "between March and May 2020"; not "between March and May"
  { form: latinPattern(`\\b${month()}(?:,? ${year()})? ?[–-] ?${month('month2')},? ${year('year2')}`, 'gu'), resolve: span }, // "March–May 2020"; not "March–May"
  { form: latinPattern(`\\b(?:(?:the )?(?:early|late|mid)[ -])?${month()},? (?:of )?${year()}`, 'gu'), resolve: plain }, // "March 2019"; not "march 2019"
  {
    form: latinPattern(
      `\\b(?:[Bb]etween|[Ff]rom|[Oo]ver the course of|[Tt]hroughout) (?:early |late |mid-?)?${year()} (?:and|to|until|till|through) (?:early |late |mid-?)?${year('year2')}`,
      'gu',
    ),
    resolve: span,
  }, // "from 2018 to 2020"; not "from 18 to 20"
  { form: latinPattern(`(?<=\\b[Ii]n )${year()} and ${year('year2')}`, 'gu'), resolve: adjoining }, // "in 2018 and 2019"; not "in 2018 and again in 2019"
  { form: latinPattern(`\\b(?<year>(?:19|20)\\d\\d) ?[–/-] ?${year('year2')}`, 'gu'), resolve: span }, // "2018–2020"; not "2018"
  { form: /\b(?<year>(?:19|20)\d\d) ?[–/-] ?(?<short>\d\d)(?![\d-])/g, resolve: span }, // "2018–19"; not "2018–2020"
  {
    form: latinPattern(
      `\\b(?:the )?(?<ordinal>first|second|third|fourth|last|final|opening|closing) (?<part>quarter|half)(?: of|,)? ${year()}`,
      'giu',
    ),
    resolve: partOfYear,
  }, // "third quarter of 2022"; not "a quarter of staff"
  { form: latinPattern(`\\bQ(?<quarter>[1-4]),? (?:of )?${year()}`, 'gu'), resolve: partOfYear }, // "Q3 2022"; not "Q5 2022"
  {
    form: latinPattern(`\\b(?:the )?(?<ordinal>first|opening|last|final|closing) (?<part>months|weeks|days) of ${year()}`, 'giu'),
    resolve: partOfYear,
  }, // "the final months of 2021"; not "the final months"
  {
    form: latinPattern(`(?<=\\b(?:${leads}) (?:the )?${vague})${year()}(?!s\\b| (?!(?:${smallWords})\\b)\\p{Ll}+s\\b)`, 'giu'),
    resolve: plain,
  }, // "in 2019"; not "2019 cases"
  { form: latinPattern(`(?<=(?:^|[.:;] )(?:In|Since|By|During) )${year()}(?!s\\b)`, 'gu'), resolve: plain }, // "In 2023 affiliates had"; not "in 2019 cases"
  {
    form: latinPattern(
      `(?<=\\b(?:in|between|of|since) (?:(?:1[6-9]|20)\\d\\d(?:, and |, | and |, or | or )(?:again )?(?:in )?)+)${year()}`,
      'gu',
    ),
    resolve: plain,
  }, // "2016" in "in 2010 and 2016"; not in "10 and 2016"
  {
    form: latinPattern(
      `(?<=(?:^|[.;:] ?|\\()(?:By |Since )?)${year()}(?= (?:saw|was|brought|marked|had|began|ended)\\b|\\))`,
      'gu',
    ),
    resolve: plain,
  }, // "2019 saw"; not "2019 people"
]

function plain({ year: y, month: name, number, day: d }: DateGroups): string {
  const m = number === undefined ? monthNumber(name) : Number(number)
  return isoDate(Number(y), m, m === undefined || d === undefined ? undefined : Number(d))
}

/** Twelve months that end with one. */
function yearTo({ year: y, month: name }: DateGroups): string {
  const last = monthNumber(name) ?? 12
  const from = last === 12 ? isoDate(Number(y), 1) : isoDate(Number(y) - 1, last + 1)
  return `${from}/${isoDate(Number(y), last)}`
}

/** One time, where a year follows on the other: "opened 14 kitchens in 2018 and 2019". */
function adjoining(groups: DateGroups): string | null {
  return Number(groups['year2']) === Number(groups['year']) + 1 ? span(groups) : null
}

/** What the second date gives holds for the first, where that is silent. */
function span(groups: DateGroups): string {
  const { year: y, year2, short, month: m, month2, day: d, day2 } = groups
  const last = year2 ?? (short === undefined ? y : `${y?.slice(0, 2)}${short}`)
  const from = plain({ year: y ?? year2, month: m ?? month2, day: d })
  const to = plain({ year: last, month: month2 ?? m, day: day2 })
  return `${from}/${to}`
}

function partOfYear({ year: y = '', ordinal, part, quarter }: DateGroups): string {
  return partOf(y, ordinal, part, quarter)
}

/** A quarter, half, or the months, weeks or days at an end of a year. */
export function partOf(y: string, ordinal = 'first', part = 'quarter', quarter?: string): string {
  const which = ordinals.get(ordinal.toLowerCase()) ?? 1
  if (quarter !== undefined) return `${y}-Q${quarter}`
  switch (part.toLowerCase()) {
    case 'quarter':
    case 'months':
      return `${y}-Q${which < 0 ? 4 : which}`
    case 'half':
      return which === 1 ? `${y}-01/${y}-06` : `${y}-07/${y}-12`
    default:
      return which === 1 ? `${y}-01` : `${y}-12`
  }
}

/** 1 for January; `undefined` where there is no name. */
export function monthNumber(name: string | undefined): number | undefined {
  const bare = name?.replace('.', '') ?? ''
  const index = (months as readonly string[]).indexOf(bare)
  return index < 0 ? shortMonths.get(bare) : index + 1
}
