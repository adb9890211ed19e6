import { applyRules, type EscapeRule } from './escape-rules.ts'

/** What holds wherever text is written: it is one line, and every character of it can be seen or is known to be harmless. */
export const textRules: readonly EscapeRule[] = [
  {
    matches: /\uFEFF/gu,
    wouldBe: 'white space for some readers, nothing for others, and nothing to see for people',
    written: '',
    examples: ['a\uFEFFb'],
  },
  {
    matches: /\s+/gu,
    wouldBe: 'the end of a line, behind which anything can begin',
    written: ' ',
    examples: ['a\n\n# b', 'a\r\n\r\n- b', 'a\n\n    code'],
  },
  {
    matches: /[\u0000-\u001F\u007F-\u009F\uFFFE\uFFFF]|\p{Surrogate}/gu,
    wouldBe: 'an invisible character, or an invalid file',
    written: '\uFFFD',
    examples: ['a\u001B[2Jb', 'a\u0085b', 'a\u009Bb', 'a\uFFFEb', 'a\uD800b'],
  },
]

/** A text in one line, without control characters, whose changes of direction end with it. */
export function plainText(text: string): string {
  return applyRules(textRules, closeDirections(text)).trim()
}

/** Any sign of direction: most texts have none. */
const direction = /[\u202A-\u202E\u2066-\u2069]/ // U+202E; not "a"

const popFormatting = '\u202C'
const popIsolate = '\u2069'

/** What begins an embedding, an override or an isolate, with what ends it (Unicode Annex 9, table 4). */
const closers: ReadonlyMap<string, string> = new Map([
  ...['\u202A', '\u202B', '\u202D', '\u202E'].map((opener) => [opener, popFormatting] as const),
  ...['\u2066', '\u2067', '\u2068'].map((opener) => [opener, popIsolate] as const),
])

/**
 * Ends what a text begins of embeddings, overrides and isolates, so that they reach no further, and
 * leaves out an end of what it did not begin. The end of an isolate ends the embeddings in it.
 */
function closeDirections(text: string): string {
  if (!direction.test(text)) return text
  const open: string[] = []
  const kept = [...text].filter((character) => {
    const closer = closers.get(character)
    if (closer !== undefined) return open.push(closer) > 0
    const from = character === popIsolate ? open.lastIndexOf(popIsolate) : open.length - 1
    if (character !== popIsolate && character !== popFormatting) return true
    if (from < 0 || open[from] !== character) return false
    open.splice(from)
    return true
  })
  return [...kept, ...open.reverse()].join('')
}
