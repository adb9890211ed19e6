/** Dates to the precision that the report gives, for the reader and for the axis. */

import { labelsOf } from './labels.ts'
import { localeOf } from './locale.ts'

/**
 * A date of the briefing as it is shown: "2019", "March 2019", "23 March 2019",
 * "quarter 3 of 2022", "2018 to 2020", "since 2018".
 *
 * @param date ISO 8601 to any precision, `2022-Q3`, `2018/2020`, or `2018/` for a state that goes on
 * @param language BCP 47, for the names of months
 */
export function formatDate(date: string, language: string): string {
  const [first = '', last] = date.split('/')
  if (last === undefined) return formatMoment(first, language)
  return last === ''
    ? labelsOf(language).since(formatMoment(first, language))
    : `${formatMoment(first, language)} – ${formatMoment(last, language)}`
}

/**
 * The days that a date covers: a month known as a month covers the whole month.
 *
 * @param open where a state that goes on ends: the first day behind the report's date
 * @returns ISO days, `end` exclusive
 */
export function daysOf(date: string, open: string): { start: string; end: string } {
  const [first = '', last] = date.split('/')
  const { start, end } = moment(first)
  if (last === undefined) return { start, end }
  return { start, end: last === '' ? laterOf(end, open) : moment(last).end }
}

function laterOf(a: string, b: string): string {
  return a > b ? a : b
}

/** Matches `2022-Q3`, not `2022-03`. */
const quarterPattern = /^(\d{4})-Q([1-4])$/

function formatMoment(text: string, language: string): string {
  const quarter = quarterPattern.exec(text)
  if (quarter) return labelsOf(language).quarter(quarter[2]!, quarter[1]!)
  const [year = '', month, day] = text.split('-')
  if (!month) return year
  return formatFor(language, day !== undefined).format(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)))
}

/** Kept: to make one takes longer than a hundred dates do. */
const formats = new Map<string, Intl.DateTimeFormat>()

function formatFor(language: string, withDay: boolean): Intl.DateTimeFormat {
  const key = `${language} ${withDay}`
  const known = formats.get(key)
  if (known !== undefined) return known
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : localeOf(language), {
    year: 'numeric',
    month: 'long',
    ...(withDay && { day: 'numeric' }),
    timeZone: 'UTC',
  })
  formats.set(key, format)
  return format
}

function moment(text: string): { start: string; end: string } {
  const quarter = quarterPattern.exec(text)
  const [year, month, day] = text.split('-').map(Number) as [number, number?, number?]
  if (quarter) return days(year, (Number(quarter[2]) - 1) * 3, 1, year, Number(quarter[2]) * 3, 1)
  if (month === undefined) return days(year, 0, 1, year + 1, 0, 1)
  return day === undefined ? days(year, month - 1, 1, year, month, 1) : days(year, month - 1, day, year, month - 1, day + 1)
}

function days(...[y1, m1, d1, y2, m2, d2]: [number, number, number, number, number, number]) {
  const iso = (y: number, m: number, d: number) => new Date(Date.UTC(y, m, d)).toISOString().slice(0, 10)
  return { start: iso(y1, m1, d1), end: iso(y2, m2, d2) }
}
