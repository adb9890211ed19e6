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

/** A text in as few lines as fit the width, as even as can be; a word that is wider is broken, for Mermaid would break it amid a character's name. */
export function breakLines(text: string, size: number, width: number): readonly string[] {
  const words = plainText(text)
    .split(' ')
    .flatMap((word) => (widthOf(word, size) <= width ? [word] : piecesOf(word, size, width)))
  // A mark of direction alone is no line.
  return evenest(words, size, width)
    .map(plainText)
    .filter((line) => line !== '')
}

function evenest(words: readonly string[], size: number, width: number): readonly string[] {
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

/** What a reader takes for letters, whatever they are made of. */
const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** A word in pieces that fit the width, each as long as can be. */
function piecesOf(word: string, size: number, width: number): readonly string[] {
  return [...letters.segment(word)].reduce<string[]>((pieces, { segment }) => {
    const longer = `${pieces.at(-1) ?? ''}${segment}`
    return pieces.length > 0 && widthOf(longer, size) > width ? [...pieces, segment] : [...pieces.slice(0, -1), longer]
  }, [])
}
