/** The number of a key figure as it is set: in what parts, and in what size. */

import { formatOf, isMoney, standsBehind } from '../scripts/compose/figure-words.ts'
import type { Figure } from './slide-data.ts'

/**
 * A number apart from the word for a million that goes with it, which is then set under it with the unit, so that the number can
 * be large in a narrow column: "€2.6" and "billion". Undefined where there is no such word, or one for each end of a range.
 */
export function splitFigure(
  figure: Pick<Figure, 'value' | 'from' | 'unit'>,
  locale: string,
): { readonly number: string; readonly scale: string } | undefined {
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
  if (!isMoney(unit)) return { number, scale: word.value }
  return standsBehind(locale)
    ? { number, scale: `${word.value}\u00A0${unit}` }
    : { number: `${unit}${number}`, scale: word.value }
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
