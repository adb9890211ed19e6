import { away, nearDay, nearNow, nearUnit, nearYear, onWeekday, spanToNow } from './counted-dates.ts'
import type { DatePattern } from './dates.ts'
import { day, month } from './explicit-dates.ts'
import { weekdays } from '../lexicons/months.ts'
import { bareMonth, inSeason, monthDay, monthOfYear, nearMonth, partOfYear, spanOfDays, spanOfMonths } from './near-dates.ts'
import { numberForm } from '../numbers.ts'
import { latinPattern } from '../latin-pattern.ts'

const count = `(?<count>${numberForm}|an?|a few|several|few)`

const unit = '(?<unit>year|month|week|fortnight|day|decade)s?'

const season = 'spring|summer|autumn|fall|winter'

const which =
  '(?<which>last|this|next|that same|that|the same|the previous|the following|the current|earlier this|later this|late last|early last|early this|late this)'

const vague = '(?:(?:early|late|mid|the (?:beginning|start|middle|end) of|the end of)[ -])*'

const leads = '[Ii]n|[Ss]ince|[Uu]ntil|till|[Bb]y|[Bb]efore|[Aa]fter|[Dd]uring|[Ff]rom|of|for|[Aa]round|between'

/** Dates that need another one to be told, the most exact first. */
export const relativeDates: readonly DatePattern[] = [
  {
    form: latinPattern(
      `\\b(?:(?:[Bb]etween|[Ff]rom) ${day()}(?: ${month()})? (?:and|to|until)|(?<=[Oo]n )${day('day1')} and) ${day('day2')} ${month('month2')}`,
      'gu',
    ),
    resolve: spanOfDays,
  }, // "between 8 and 19 January", "on 8 and 9 May"; not "between 8 and 19"
  { form: latinPattern(`\\b${day()}(?: of)? ${month()}(?: (?:of )?${which} year)?`, 'gu'), resolve: monthDay }, // "on 20 January"; not "20 people"
  { form: latinPattern(`\\b${month()} ${day()}\\b(?! ?(?:%|per|\\p{Ll}+s\\b))`, 'gu'), resolve: monthDay }, // "on January 20"; not "In May 20 boats"
  {
    form: latinPattern(
      `(?:\\b(?:[Bb]etween|[Ff]rom) ${month()} (?:and|to|until|till|through)|(?<=\\b[Ii]n )${month('month1')} and) ${month('month2')}(?: ${which} year)?(?! \\d)`,
      'gu',
    ),
    resolve: spanOfMonths,
  }, // "between January and April", "in April and May"; not "between 1 and 2"
  { form: latinPattern(`\\b${month()},? (?:of )?${which} year\\b`, 'gu'), resolve: monthOfYear }, // "October last year"; not "last October"
  {
    form: latinPattern(
      `\\b(?<which>last|this|next|this past|this coming|the previous|the following|the same|that) ${month()}`,
      'gu',
    ),
    resolve: nearMonth,
  }, // "last November"; not "November"
  {
    form: latinPattern(`(?<=\\b(?:${leads}) ${vague})${month()}(?! (?:(?:1[6-9]|20)\\d\\d|\\d{1,2})\\b(?! \\p{Ll}+s\\b))`, 'gu'),
    resolve: bareMonth,
  }, // "in March"; not "may"
  {
    form: latinPattern(
      `\\b(?:the )?(?<ordinal>first|second|third|fourth|last|final) (?<part>quarter|half)(?: of (?:the|${which}) year)?(?! of)`,
      'giu',
    ),
    resolve: partOfYear,
  }, // "the first quarter of the year"; not "the first quarter of 2022"
  {
    form: latinPattern(`(?<=\\bquarter\\b[^.;]*\\bin )the (?<ordinal>second|third|fourth|last)(?=[,.;]| and\\b| but\\b)`, 'giu'),
    resolve: partOfYear,
  }, // "31 in the first quarter and six in the second."; not "in the second year"
  { form: latinPattern(`\\b${which}[ -](?<season>${season})\\b`, 'giu'), resolve: inSeason }, // "last spring"; not "spring 2020"
  {
    form: latinPattern(`(?<=\\b(?:in|since|during|over|until|by) )the (?<season>${season})\\b(?! of)`, 'giu'),
    resolve: inSeason,
  }, // "in the spring"; not "the spring of 2020"
  {
    form: latinPattern(
      `\\b(?:over|for|in|during|within|across|each of) the (?:past|last|previous) (?:${count} )?${unit}\\b`,
      'giu',
    ),
    resolve: spanToNow,
  }, // "over the past three years"; not "for three years"
  { form: latinPattern(`\\b${count} ${unit} (?<way>ago|earlier|later|before|after that|afterwards)\\b`, 'giu'), resolve: away }, // "two years ago"; not "two years"
  {
    form: latinPattern(
      `\\b(?<way>the following year|the previous year|the next year|earlier that year|later that year|that year|the same year|that same year|the year before(?=[,.;)]| (?:and|but)\\b))\\b`,
      'giu',
    ),
    resolve: nearYear,
  }, // "the year before"; not "the year"
  {
    form: latinPattern(
      `\\b(?:(?<way>the following|the previous|the next|that same|the same|earlier that|later that|that) (?<unit>month|week|day))\\b`,
      'giu',
    ),
    resolve: nearUnit,
  }, // "the following month"; not "the month"
  {
    form: latinPattern(
      `\\b(?:the )?(?<which>last|this|next|past|current|coming|earlier this|later this|late last|early this|late this|early next|late next) (?<unit>year|month|week)\\b(?! (?:for|in|of|to) which)`,
      'giu',
    ),
    resolve: nearNow,
  }, // "last year"; not "a year"
  { form: /\b(?<when>yesterday|today|tomorrow)\b(?!’s|'s)/giu, resolve: nearDay }, // "yesterday"; not "today's"
  {
    form: latinPattern(
      `(?:(?<=\\b(?:[Oo]n|[Ss]ince|[Uu]ntil|[Bb]y) )|\\b(?<which>[Ll]ast|[Nn]ext|[Tt]his) )(?<weekday>${weekdays.join('|')})\\b(?!s)`,
      'gu',
    ),
    resolve: onWeekday,
  }, // "on Monday"; not "Mondays"
]
