/** A key figure as it is set: which words, in what size. */

import type { Figure } from './slide-data.ts'

/** Signs of money, which are written at the number itself, as the per cent is. */
const money: ReadonlySet<string> = new Set(['$', 'US$', '€', '£'])

/** Whether a unit stands at the number, and not under it. */
export function isSign(unit: string): boolean {
  return unit === '%' || money.has(unit)
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
  if (!money.has(unit)) return number
  return standsBehind(locale) ? `${number}\u00A0${unit}` : `${unit}${number}`
}

/**
 * A number apart from the word for a million that goes with it, which is then set under it with the unit, so that the number can
 * be large in a narrow column: "€2.6" and "billion". Undefined where there is no such word, or one for each end of a range.
 */
export function splitFigure(figure: Numbered, locale: string): { readonly number: string; readonly scale: string } | undefined {
  const { value, from, unit } = figure
  const format = formatOf(figure, locale)
  const parts: readonly { type: string; value: string }[] =
    from === undefined ? format.formatToParts(value) : format.formatRangeToParts(from, value)
  const [word, ...others] = parts.filter(({ type }) => type === 'compact')
  if (word === undefined || others.length > 0) return undefined
  const number = parts
    .slice(0, parts.indexOf(word))
    .map((part) => part.value)
    .join('')
    .trimEnd()
  if (!money.has(unit)) return { number, scale: word.value }
  return standsBehind(locale)
    ? { number, scale: `${word.value}\u00A0${unit}` }
    : { number: `${unit}${number}`, scale: word.value }
}

type Numbered = Pick<Figure, 'value' | 'from' | 'unit'>

function formatOf({ value, from }: Pick<Figure, 'value' | 'from'>, locale: string): Intl.NumberFormat {
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
function standsBehind(locale: string): boolean {
  const parts = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' }).formatToParts(12)
  return parts.findIndex(({ type }) => type === 'currency') > parts.findIndex(({ type }) => type === 'integer')
}

/** A million and more, of which the word keeps every digit. */
function isShort(value: number): boolean {
  return Math.abs(value) >= 1e6 && Number.isInteger(Math.round(value * 100) / 1e6)
}

/** The number on the way up to a value: whole where the value is. */
export function countedTo(value: number, share: number): number {
  return Number.isInteger(value) ? Math.round(value * share) : Number((value * share).toFixed(2))
}

/** The largest a number can be set: `width` pixels of room, half an em to a character. */
export function sizeOf(texts: readonly string[], width: number, largest: number): number {
  const longest = Math.max(1, ...texts.map((text) => text.length))
  return Math.min(largest, Math.floor(width / (longest * 0.53)))
}
