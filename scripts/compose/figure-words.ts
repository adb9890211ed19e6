/** A key figure in words and digits, as a slide shows it and a speaker says it. */

import type { FigureView } from './deck.ts'
import { localeOf } from './locale.ts'

type Numbered = Pick<FigureView, 'value' | 'from' | 'unit'>
type Said = Numbered & Pick<FigureView, 'words' | 'qualifier'>

/** Signs of money, which are written at the number itself, as the per cent is. */
const money: ReadonlySet<string> = new Set(['$', 'US$', '€', '£'])

export function isMoney(unit: string): boolean {
  return money.has(unit)
}

/** Whether a unit stands at the number, and not under it. */
export function isSign(unit: string): boolean {
  return unit === '%' || isMoney(unit)
}

/**
 * A number as it is shown: grouped, from a million on with the word where nothing is lost by it, and
 * with its sign. A range has both ends, and the word once: "2–3 million".
 *
 * @param locale BCP 47
 */
export function formatFigure(figure: Numbered, locale: string): string {
  const { value, from, unit } = figure
  const format = formatOf(figure, locale)
  const number = from === undefined ? format.format(value) : format.formatRange(from, value)
  if (unit === '%') return `${number}${percentIn(locale)}`
  if (!isMoney(unit)) return number
  return standsBehind(locale) ? `${number}\u00A0${unit}` : `${unit}${number}`
}

/**
 * A figure as it is said: its qualifier, its number or both ends of its range, and what it counts: "about €14–18 million".
 *
 * @param language BCP 47
 */
export function figureInWords({ qualifier, words, ...figure }: Said, language: string): string {
  const unit = words === undefined && isSign(figure.unit) ? '' : figure.unit
  return [qualifier, words ?? formatFigure(figure, localeOf(language)), unit].filter(Boolean).join(' ')
}

/** Whether a text says the number, or both ends of the range, that a figure has: "EUR 14 million to EUR 18 million". */
export function saysNumber(text: string, { words, from, value }: Said, language: string): boolean {
  if (words !== undefined) return text.includes(words)
  const ends = from === undefined ? [value] : [from, value]
  return ends.every((each) =>
    formsOf(each, localeOf(language)).some((form) =>
      new RegExp(`(?<![\\d.,])${form.replaceAll('.', String.raw`\.`)}(?!\\d|[.,]\\d)`, 'u').test(text),
    ),
  )
}

/** "1,900,000" and, without its word, "1.9". */
function formsOf(value: number, locale: string): readonly string[] {
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 3 }).format(value)
  const parts = formatOf({ value }, locale).formatToParts(value)
  const word = parts.findIndex(({ type }) => type === 'compact')
  const digits = parts.slice(0, Math.max(0, word)).map((part) => part.value)
  return word < 0 ? [whole] : [whole, digits.join('').trim()]
}

export function formatOf({ value, from }: Pick<Numbered, 'value' | 'from'>, locale: string): Intl.NumberFormat {
  const isCompact = [from ?? value, value].every(isShort)
  return new Intl.NumberFormat(
    locale,
    isCompact ? { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 2 } : { maximumFractionDigits: 3 },
  )
}

/** The per cent sign as a language writes it, with a space before it or none, and without the marks of direction that it has in Arabic. */
function percentIn(locale: string): string {
  const parts = new Intl.NumberFormat(locale, { style: 'unit', unit: 'percent' }).formatToParts(12)
  const behind = parts.filter(({ type }) => type !== 'integer').map(({ value }) => value)
  return behind.join('').replaceAll('\u200E', '')
}

/** Whether a language writes what money it is behind the number: "12 €". */
export function standsBehind(locale: string): boolean {
  const parts = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' }).formatToParts(12)
  return parts.findIndex(({ type }) => type === 'currency') > parts.findIndex(({ type }) => type === 'integer')
}

/** A million and more, of which the word keeps every digit. */
function isShort(value: number): boolean {
  return Math.abs(value) >= 1e6 && Number.isInteger(Math.round(value * 100) / 1e6)
}
