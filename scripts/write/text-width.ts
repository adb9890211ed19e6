import { fillLines, piecesOf, widthOf, type Face } from '../typeset/text-width.ts'
import { plainText } from './text-rules.ts'

/**
 * A text in as few lines as fit the width, as even as can be, for Mermaid breaks none in a chart of time; a word that is wider is
 * broken, for Mermaid would break it amid a character's name.
 */
export function breakLines(text: string, size: number, width: number, face: Face = 'text'): readonly string[] {
  const words = plainText(text)
    .split(' ')
    .flatMap((word) => piecesOf(word, size, width, face))
  // A mark of direction alone is no line.
  return evenest(words, size, width, face)
    .map(plainText)
    .filter((line) => line !== '')
}

/** No narrower than the widest word, or that would be broken. */
function evenest(words: readonly string[], size: number, width: number, face: Face): readonly string[] {
  const fewest = fillLines(words, size, width, face)
  const widest = Math.max(...words.map((word) => widthOf(word, size, face)))
  for (let narrower = Math.max(width * 0.5, widest); narrower < width; narrower += size) {
    const even = fillLines(words, size, narrower, face)
    if (even.length === fewest.length) return even
  }
  return fewest
}
