/** How wide a text is set in the deck's own fonts, and on how many lines it comes, before a browser has seen it. */

import { remember } from '../remember.ts'
import { metrics } from './metrics.ts'
import { joinWhole } from './whole.ts'

export type Face = keyof typeof metrics

const widthsOf = (face: Face): ReadonlyMap<string, number> =>
  new Map(metrics[face].flatMap(([width, characters]) => [...characters].map((character) => [character, width])))

const widths: Readonly<Record<Face, ReadonlyMap<string, number>>> = {
  text: widthsOf('text'),
  strong: widthsOf('strong'),
  quotation: widthsOf('quotation'),
  headline: widthsOf('headline'),
}

/** What the deck's fonts do not have, in shares of the size of type, on the generous side: the reader's system sets it. */
const others: readonly (readonly [RegExp, number])[] = [
  [/\p{M}|\p{Cf}/u, 0], // matches U+0301; not "e"
  // Of Arabic as Vazirmatn has it.
  [/[اأإآءرزة،؛]/u, 0.32], // matches "ا"; not "س"
  [/[سشصضجط]/u, 0.88], // matches "س"; not "ا"
  [/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u, 0.53], // matches "ع"; not "a"
  [/[\u1100-\u11ff\u2e80-\uffee\u{20000}-\u{3ffff}]/u, 1], // matches "語"; not "é"
  [/\p{Extended_Pictographic}/u, 1.4], // matches "⚓"; not "1"
]

/** The width of a text in px. */
export function widthOf(text: string, size: number, face: Face = 'text'): number {
  let sum = 0
  for (const character of text) sum += size * widthOfOne(character, face)
  return sum
}

function widthOfOne(character: string, face: Face): number {
  return widths[face].get(character) ?? others.find(([kind]) => kind.test(character))?.[1] ?? 0.7
}

/** So much less than it has a line is filled to: letters that are set closer together, and what rounding adds up to. */
const RESERVE = 0.99

/** On how many lines a text comes in a column; a word that is wider than that is broken. */
export const countLines = remember(
  (text: string, size: number, width: number, face?: Face): number =>
    fillLines(joinWhole(text, (words) => words.replaceAll(' ', '\u00a0')).split(BREAK), size, width * RESERVE, face).length,
)

/** Where a line may end. Matches " "; not U+00A0. */
const BREAK = /[ \t\n\r\u2003\u2009]+/

/** What a reader takes for letters, whatever they are made of. */
const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** Words on lines, each as full as it can be; a word that is wider than a line is broken. */
export function fillLines(words: readonly string[], size: number, width: number, face: Face = 'text'): readonly string[] {
  const lines: string[] = []
  let filled = 0
  const space = widthOf(' ', size, face)
  for (const piece of words.flatMap((word) => piecesOf(word, size, width, face))) {
    const own = widthOf(piece, size, face)
    if (lines.length > 0 && filled + space + own <= width) {
      lines.push(`${lines.pop()!} ${piece}`)
      filled += space + own
    } else {
      lines.push(piece)
      filled = own
    }
  }
  return lines
}

/** A word in pieces that fit the width, each as long as can be: most words are one. */
export function piecesOf(word: string, size: number, width: number, face: Face = 'text'): readonly string[] {
  if (widthOf(word, size, face) <= width) return [word]
  return [...letters.segment(word)].reduce<string[]>((pieces, { segment }) => {
    const longer = `${pieces.at(-1) ?? ''}${segment}`
    return pieces.length > 0 && widthOf(longer, size, face) > width ? [...pieces, segment] : [...pieces.slice(0, -1), longer]
  }, [])
}
