import { plainText } from './text-rules.ts'

/** How wide a text is drawn, near enough to break lines before Mermaid, which breaks none in a chart of time. */

/** Measured widths in Inter, as shares of the size of type. What is in no class is a lower-case letter of common width. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[\s.,:;'’‘|!ijltI·]/u, 0.3], // matches "i"; not "a"
  [/[-()fr1“”]/u, 0.44], // matches "r"; not "b"
  [/[MWmw@%—…]/u, 0.92], // matches "m"; not "n"
  [/[\p{Lu}]/u, 0.72], // matches "A"; not "a"
  [/[^\u0000-\u024f\u2000-\u206f]/u, 1], // matches "語"; not "é"
]

/** The width of a text in pixels, on the generous side. */
function widthOf(text: string, size: number): number {
  return [...text].reduce((sum, character) => sum + size * (widths.find(([kind]) => kind.test(character))?.[1] ?? 0.61), 0)
}

/** A text in as few lines as fit the width, as even as can be; a word that is wider stands alone. */
export function breakLines(text: string, size: number, width: number): readonly string[] {
  const words = plainText(text).split(' ')
  const fewest = fill(words, size, width)
  for (let narrower = width * 0.5; narrower < width; narrower += size) {
    const even = fill(words, size, narrower)
    if (even.length === fewest.length) return even
  }
  return fewest
}

function fill(words: readonly string[], size: number, width: number): readonly string[] {
  return words.reduce<string[]>((lines, word) => {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word
    return lines.length > 0 && widthOf(longer, size) > width ? [...lines, word] : [...lines.slice(0, -1), longer]
  }, [])
}
