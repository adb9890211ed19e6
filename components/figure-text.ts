/** A key figure as it is set: which words, in what size. */

import type { Figure } from './slide-data.ts'

/** Units that are written at the number itself, before or behind it. */
const signs: ReadonlyMap<string, (number: string) => string> = new Map([
  ['%', (number) => `${number}%`],
  ...['$', 'US$', '€', '£'].map((sign) => [sign, (number: string) => `${sign}${number}`] as const),
])

/** Whether a unit stands at the number, and not under it. */
export function isSign(unit: string): boolean {
  return signs.has(unit)
}

/**
 * A number as it is shown: grouped, from a million on with the word where nothing is lost by it, and
 * with its sign. A range has both ends, and the word once: "2–3 million".
 *
 * @param locale BCP 47
 */
export function formatFigure({ value, from, unit }: Pick<Figure, 'value' | 'from' | 'unit'>, locale: string): string {
  const ends = [from ?? value, value] as const
  const options = ends.every(isShort)
    ? ({ notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 2 } as const)
    : { maximumFractionDigits: 3 }
  const format = new Intl.NumberFormat(locale, options)
  return (signs.get(unit) ?? String)(from === undefined ? format.format(value) : format.formatRange(from, value))
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
