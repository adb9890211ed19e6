/** The words of a text with their places, and how names are put together of them. */

import { noName } from './units/unit-words.ts'

export interface Word {
  readonly text: string
  readonly lower: string
  readonly start: number
  readonly end: number
  readonly isCapital: boolean
}

export function wordsIn(text: string): Word[] {
  return [...text.matchAll(/[A-Za-zÀ-ɏḀ-ỿ0-9][A-Za-zÀ-ɏḀ-ỿ0-9’'-]*/g)].map(({ 0: word, index }) => ({
    text: word,
    lower: word.toLowerCase(),
    start: index,
    end: index + word.length,
    isCapital: /^[A-ZÀ-ÖØ-Þ]|^\p{Lu}/u.test(word),
  })) // "Gdańsk", "2nd"; not "—"
}

/** How many capital words stand right before one, none of which only opens the sentence. */
export function capitalsBefore(text: string, words: readonly Word[], at: number): Word[] {
  let from = at
  while (from > 0 && words[from - 1]?.isCapital === true && isJoined(text, words, from - 1)) from--
  while (from < at && noName.has(words[from]?.lower ?? '')) from++
  return words.slice(from, at)
}

export function isJoined(text: string, words: readonly Word[], at: number): boolean {
  const [one, next] = [words[at], words[at + 1]]
  return one !== undefined && next !== undefined && text.slice(one.end, next.start) === ' '
}

/** "of the Reeds", "of Nine", as far as it goes on in capitals. */
export function tailOf(text: string, words: readonly Word[], at: number): string {
  const rest = text.slice(words[at]?.end ?? text.length)
  return /^ (?:of|for) (?:the )?[A-ZÀ-ÖØ-Þ][\wÀ-ɏ’'-]*(?: (?:and |of )?[A-ZÀ-ÖØ-Þ][\wÀ-ɏ’'-]*)*/.exec(rest)?.[0] ?? '' // " of Law and Order"; not " of men"
}
