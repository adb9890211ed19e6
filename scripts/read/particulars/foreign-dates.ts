import { isPublicationDate } from '../is-publication-date.ts'
import { foreignMonths } from '../lexicons/foreign-months.ts'

const names = foreignMonths.flatMap((months) => months.flatMap((forms) => forms.split('|')))
/** The longest first: "تشرين الأول" before what it begins with. */
const month = `(?:${names.toSorted((a, b) => b.length - a.length).join('|')})`
const year = '(?:19|20)\\d\\d'

/** "14 mars 2024", "1er mars 2024", "آذار/مارس 2024"; not "mars", "14 March 2024". */
const form = `(?:(?<day>\\d{1,2})(?:er)?\\s+)?(?<month>${month})(?:\\s?/\\s?${month})?[,،]?\\s+(?<year>${year})\\s?م?`
const whole = new RegExp(`^(?:le\\s+|يوم\\s+|في\\s+)?${form}$`, 'iu')

/** A date of one of these languages at the end of a line. Matches "14 mars 2024"; not "14 mars". */
export const foreignDateAtEnd = new RegExp(`(?<!\\p{L}|\\d)${form}$`, 'iu')

/** A date in ISO 8601 that is written as French or Arabic writes it; undefined where it is none. */
export function readForeignDate(text: string): string | undefined {
  const groups = whole.exec(inEuropeanDigits(text.trim()))?.groups
  if (groups === undefined) return undefined
  const { day, month: name = '', year: written = '' } = groups
  const number = foreignMonths
    .map((months) => months.findIndex((forms) => forms.split('|').includes(name.toLowerCase())) + 1)
    .find((each) => each > 0)
  const date = [written, String(number).padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-')
  return isPublicationDate(date) ? date : undefined
}

/** Arabic digits as European ones, each in its place. */
export function inEuropeanDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15)) // "١٢"; not "12"
}
