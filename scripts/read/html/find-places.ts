import { placesIn } from '../places.ts'
import type { Place } from '../report.ts'
import { parsePage } from './parse-page.ts'

/** How many letters tell a text from others on the page, and how many do where those aren't found. */
const LETTERS = 48
const FEW = 16
/** How far below the text before it a text is looked for, in letters; the first may stand anywhere. */
const REACH = 200_000

/** What is no text of the page. Matches "<!-- x -->", "<script>…</script>", "<p class=x>"; not "a < b". */
const markup =
  /<!--[\s\S]*?-->|<(script|style|noscript|template|svg|head)\b[\s\S]*?<\/\1\s*>|<[/!?]?[a-zA-Z](?:[^<>"']|"[^"]*"|'[^']*')*>/gi

/** A character by its name or number. Matches "&eacute;", "&#233;", "&#xE9;"; not "&". */
const entity = /&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,30});/gi

/**
 * Finds where texts stand in the source of a page, each below the one before, by their letters and
 * digits: markup, white space and the way in which signs are written don't count. One that is not
 * found stands where the one before it does.
 */
export function findPlaces(source: string, texts: readonly string[]): Place[] {
  const { letters, offsets } = lettersOf(source)
  const place = placesIn(source)
  let from = 0
  return texts.map((text, index) => {
    const wanted = onlyLetters(text)
    // A short text may stand elsewhere too; what follows it tells which is meant.
    const longer = wanted.length < LETTERS ? wanted + onlyLetters(texts[index + 1] ?? '') : wanted
    const reach = index === 0 ? letters.length : from + REACH
    const at = [longer.slice(0, LETTERS), wanted.slice(0, LETTERS), wanted.slice(0, FEW)]
      .map((part) => (part === '' ? -1 : indexWithin(letters, part, from, reach)))
      .find((found) => found >= 0)
    if (at !== undefined) from = at
    const found = place(offsets[from] ?? 0)
    if (at !== undefined) from = at + Math.min(wanted.length, LETTERS)
    return found
  })
}

function indexWithin(letters: string, part: string, from: number, reach: number): number {
  const at = letters.slice(from, reach + part.length).indexOf(part)
  return at < 0 ? -1 : from + at
}

function onlyLetters(text: string): string {
  return text.slice(0, 4 * LETTERS).replace(/[^\p{L}\p{N}]/gu, '') // matches " "; not "a"
}

/** The letters and digits of a page in order, and where in the source each stands. */
function lettersOf(source: string): { letters: string; offsets: Uint32Array } {
  const offsets = new Uint32Array(source.length + 1)
  const parts: string[] = []
  const names = new Map<string, string>()
  let length = 0
  let done = 0
  const add = (text: string, start: number, step: 0 | 1): void => {
    for (let at = 0; at < text.length; at++) {
      if (!/[\p{L}\p{N}]/u.test(text[at] ?? '')) continue // matches "a"; not " "
      parts.push(text[at] ?? '')
      offsets[length++] = start + at * step
    }
  }
  const addText = (text: string, start: number): void => {
    let at = 0
    for (const match of text.matchAll(entity)) {
      add(text.slice(at, match.index), start + at, 1)
      add(named(match[0], names), start + match.index, 0)
      at = match.index + match[0].length
    }
    add(text.slice(at), start + at, 1)
  }
  for (const match of source.matchAll(markup)) {
    addText(source.slice(done, match.index), done)
    done = match.index + match[0].length
  }
  addText(source.slice(done), done)
  return { letters: parts.join(''), offsets: offsets.subarray(0, length + 1) }
}

/** The parser knows the names of all characters. */
function named(written: string, names: Map<string, string>): string {
  const known = names.get(written) ?? parsePage(`<p>${written}</p>`).textContent
  names.set(written, known)
  return known
}
