import { coveredBy } from '../page-style.ts'

/** A part of a font that is a file of its own. */
export interface FontPart {
  /** The rule that names it, with the font's own address. */
  readonly face: string
  readonly letters: string
  /** Every deck has it as it is. */
  readonly isCommon: boolean
  /** What its file is called behind the name of the font. */
  readonly suffix: '' | '-more'
}

/** What every deck has: English, and what Slidev's own controls and the deck's frame may show. */
export const common = `${String.fromCharCode(...Array.from({ length: 95 }, (_, index) => index + 32))}\u00A0–—‘’“”…·`

/**
 * The parts of a font that a deck needs: one with the letters that are common to all, which has to be cut once for good, and one
 * with its own besides. A mark that goes on the letter before it has to be in one file with that: then there is one part.
 *
 * @param face a rule of `@font-face`
 * @param letters of the deck, the common ones among them
 */
export function partsOf(face: string, letters: string): FontPart[] {
  const own = coveredBy(face, letters).filter((letter) => !common.includes(letter) && !/\p{C}/u.test(letter)) // "é"; not U+200B
  if (coveredBy(face, common).length < common.length || own.some((letter) => /\p{M}/u.test(letter)))
    return [{ face, letters, isCommon: false, suffix: '' }]
  const range = own.map((letter) => `U+${letter.codePointAt(0)?.toString(16)}`).join(', ')
  const more = face.replace(/unicode-range:[^;}]*/, `unicode-range: ${range}`)
  return [
    { face, letters: common, isCommon: true, suffix: '' },
    ...(own.length > 0 ? [{ face: more, letters: own.join(''), isCommon: false, suffix: '-more' as const }] : []),
  ]
}
