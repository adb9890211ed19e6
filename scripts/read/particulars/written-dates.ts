import { isPublicationDate } from '../is-publication-date.ts'
import { months, shortest } from '../lexicons/months.ts'
import { readForeignDate } from './foreign-dates.ts'

const month = `(?:${months.map((name) => `${name.slice(0, shortest)}(?:${name.slice(shortest)})?`).join('|')}|sept)\\.?`
const weekday = '(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? '
const season = '(?:spring|summer|autumn|fall|winter|q[1-4]|(?:early|mid|late)[ -]|first (?:half|quarter) of )'
const year = '(?:19|20)\\d\\d'

/** The ways in which a date is written, with what each names. */
const forms: readonly RegExp[] = [
  new RegExp(`^(?:${weekday})?(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<month>${month}),? (?<year>${year})$`, 'i'), // "12th June 2024"; not "12 June"
  new RegExp(`^(?:${weekday})?(?<month>${month}) (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>${year})$`, 'i'), // "June 12, 2024"; not "June 12"
  new RegExp(`^(?<month>${month}),? (?<year>${year})$`, 'i'), // "June 2024"; not "June"
  new RegExp(`^(?<year>${year})[-/](?<month>\\d\\d)(?:[-/](?<day>\\d\\d))?$`), // "2024-06-12"; not "2024-6"
  new RegExp(`^(?<day>\\d{1,2})\\.\\s?(?<month>\\d{1,2})\\.\\s?(?<year>${year})$`), // "12.6.2024"; not "12.6."
  new RegExp(`^${season} ?(?<year>${year})(?:/\\d\\d)?$`, 'i'), // "Spring 2024", "Q1 2024"; not "in 2024"
]

/** With slashes, what comes first depends on the country, but where only one of two can be a month. Matches "25/06/2024"; not "25/6/24". */
const slashed = new RegExp(`^(?<first>\\d{1,2})/(?<second>\\d{1,2})/(?<year>${year})$`)

/** A pattern that matches what may be a date at the end of a line. Matches "12 June 2024"; not "the 12th". */
export const dateAtEnd = new RegExp(
  `(?:(?:${weekday})?\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month},? |${month} \\d{1,2}(?:st|nd|rd|th)?,? |${month},? |${season} ?|${year}[-/]\\d\\d(?:[-/]\\d\\d)?$|\\d{1,2}[./]\\s?\\d{1,2}[./]\\s?)(?:${year})?(?:/\\d\\d)?$`,
  'i',
)

/** A date with its year, wherever it stands in a line. Matches "12 June 2024", "June 2024"; not "12 June". */
export const dateWithin = new RegExp(
  `\\b(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month},? |${month} \\d{1,2}(?:st|nd|rd|th)?,? |${month},? )${year}\\b`,
  'i',
)

/** A date in ISO 8601, as exactly as it is written; undefined where the text is something else, or a day that there is not. */
export function readWrittenDate(text: string): string | undefined {
  const line = text.trim()
  const groups = forms.map((form) => form.exec(line)?.groups).find((each) => each !== undefined) ?? slashedGroups(line)
  if (groups === undefined) return readForeignDate(line)
  const parts = [groups['year'], numberOfMonth(groups['month']), groups['day']?.padStart(2, '0')]
  const date = parts.filter((part) => part !== undefined).join('-')
  return isPublicationDate(date) ? date : undefined
}

function slashedGroups(line: string): Record<string, string> | undefined {
  const { first = '', second = '', year: written = '' } = slashed.exec(line)?.groups ?? {}
  if (written === '') return undefined
  const [day, number] = Number(first) > 12 || first === second ? [first, second] : [second, first]
  return Number(day) > 12 || first === second ? { year: written, month: number, day } : { year: written }
}

function numberOfMonth(written: string | undefined): string | undefined {
  if (written === undefined) return undefined
  const name = written.toLowerCase().slice(0, shortest)
  const index = months.findIndex((each) => each.startsWith(name))
  return (index < 0 ? written : String(index + 1)).padStart(2, '0')
}
