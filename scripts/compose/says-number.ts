/** Whether a text says a number: a label that does needs no other. */

import { formatOf, type Said } from './figure-words.ts'
import { localeOf } from './locale.ts'

/** How a form of the number must go on: with one of the words for its scale, or with none. */
interface Form {
  readonly digits: string
  readonly scale?: readonly string[]
}

/** What is written for a scale in English beside its word. */
const shortScales: Readonly<Record<string, readonly string[]>> = {
  thousand: ['k'],
  million: ['m', 'mn'],
  billion: ['bn'],
  trillion: ['tn'],
}

/** The other end of a range or a date, before what both have: "–18 million", "to EUR 18 million", "and 13 June". */
const joint = ' ?[–-] ?| (?:and|to|or|et|à|und|bis|y|a|e|o) '
const otherEnd = String.raw`(?:(?:${joint})(?:[^\s\d]{1,3} ?)?\d[\d.,]*)?`

/**
 * Whether a text says the number, or both ends of the range, that a figure has: "EUR 14 million to EUR 18 million". The day of a date,
 * a year, and so many per cent or million are other numbers.
 *
 * @param language BCP 47
 */
export function saysNumber(text: string, { words, from, value, unit }: Said, language: string): boolean {
  if (words !== undefined) return text.includes(words)
  const locale = localeOf(language)
  const ends = from === undefined ? [value] : [from, value]
  return ends.every((each) => formsOf(each, locale).some((form) => says(text, form, { value: each, unit, locale })))
}

function says(
  text: string,
  { digits, scale }: Form,
  { value, unit, locale }: { readonly value: number; readonly unit: string; readonly locale: string },
): boolean {
  const number = new RegExp(String.raw`(?<![\d.,])${literally(digits)}(?!\d|[.,]\d)`, 'gu')
  const goesOn = (words: readonly string[], between = otherEnd): RegExp =>
    new RegExp(String.raw`^${between}[\s\u00A0-]?(?:${words.map(literally).join('|')})(?!\p{Script=Latin})`, 'u')
  const [scales, percents, months] = [scalesOf(value, locale), percentsIn(locale), monthsIn(locale)]
  const endsOnMonth = new RegExp(String.raw`(?<!\p{L})(?:${months.map(literally).join('|')})\.? ?(?:\d{1,2}(?:${joint}))?$`, 'u')
  return [...text.matchAll(number)].some(({ index }) => {
    const [before, after] = [text.slice(0, index), text.slice(index + digits.length)]
    if (unit !== '%' && goesOn(percents).test(after)) return false
    if (scale !== undefined) return goesOn(scale).test(after) || scale.some((word) => before.trimEnd().endsWith(word))
    if (unit !== '' && goesOn([unit], '').test(after)) return true
    const isDay =
      goesOn(months, String.raw`(?:st|nd|rd|th|\.)?${otherEnd}(?: (?:of|de))?`).test(after) || endsOnMonth.test(before)
    return !isDay && !/^(?:19|20)\d\d$/.test(digits) && !goesOn(scales).test(after)
  })
}

/** "1,900,000", and "1.9" with "million". */
function formsOf(value: number, locale: string): readonly Form[] {
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 3 }).format(value)
  const { word, digits } = partsOf(value, formatOf({ value }, locale))
  return word === undefined ? [{ digits: whole }] : [{ digits: whole }, { digits, scale: withShort(word) }]
}

/** The words that would make another number of it: thousand, million, billion and trillion, as the language has them behind it. */
function scalesOf(value: number, locale: string): readonly string[] {
  const format = new Intl.NumberFormat(locale, { notation: 'compact', compactDisplay: 'long' })
  return [1e3, 1e6, 1e9, 1e12].flatMap((each) => withShort(partsOf(value * each, format).word))
}

function partsOf(value: number, format: Intl.NumberFormat): { readonly word: string | undefined; readonly digits: string } {
  const parts = format.formatToParts(value)
  const digits = parts.filter(({ type }) => ['integer', 'group', 'decimal', 'fraction'].includes(type)).map((part) => part.value)
  return { word: parts.find(({ type }) => type === 'compact')?.value, digits: digits.join('') }
}

function withShort(word: string | undefined): readonly string[] {
  return word === undefined ? [] : [word, ...(shortScales[word] ?? [])]
}

function percentsIn(locale: string): readonly string[] {
  const parts = new Intl.NumberFormat(locale, { style: 'unit', unit: 'percent', unitDisplay: 'long' }).formatToParts(12)
  return ['%', '٪', 'percent', 'per cent', ...parts.filter(({ type }) => type === 'unit').map(({ value }) => value)]
}

/** The names of the months as they stand in a date, long and short. */
function monthsIn(locale: string): readonly string[] {
  const names = (['long', 'short'] as const).flatMap((month) => {
    const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month, timeZone: 'UTC' })
    return Array.from({ length: 12 }, (_, at) => format.formatToParts(Date.UTC(2023, at, 12)))
  })
  const words = names.flatMap((parts) => parts.filter(({ type }) => type === 'month').map(({ value }) => value))
  return [...new Set(words.filter((each) => /\p{L}/u.test(each)))] // "June", "6月"; not "6"
}

function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`) // matches "."; not "a"
}
