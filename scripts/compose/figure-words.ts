/** A key figure in words and digits, as a slide shows it and a speaker says it. */

import type { FigureView } from './deck.ts'
import { localeOf } from './locale.ts'

type Numbered = Pick<FigureView, 'value' | 'from' | 'unit'>
/** What of a figure is said in words. */
export type Said = Numbered & Pick<FigureView, 'words' | 'qualifier'>

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

/** How a number is shown: short where the word keeps every digit. */
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
